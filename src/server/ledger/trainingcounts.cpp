// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingcounts.h"

#include "classjson.h"
#include "coursejson.h"
#include "itemlookup.h"
#include "seatrules.h"
#include "transaction.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace yizhan::ledger {

using catalogue::Class;
using catalogue::Course;
using catalogue::Kind;
using storage::Database;
using storage::Statement;
using storage::Transaction;

namespace {

Result<QStringList> classesWithoutCategory(Database &database)
{
    YIZHAN_TRY_LET(Statement select, database.prepare(u"SELECT class FROM seat_class WHERE category = '' "
                                                      "AND class NOT LIKE '/fair/%'"_s)); // seatkey.h
    YIZHAN_TRY(select.run());
    QStringList classes;
    YIZHAN_TRY(select.forEach([&classes](const Statement &row) { classes.append(row.text(0)); }));
    return classes;
}

constexpr EpochDay ever = 0; ///< what is past its last day says its category all the same

using Categories = std::map<QString, QString>; ///< by the ids of classes, in which order they are locked

/// What the catalogue says of these classes by now.
Result<Categories> categoriesOf(Database &database, const QStringList &classes)
{
    YIZHAN_TRY_LET(const auto held,
                   feed::liveBodies(database, QLatin1String(Kind<Class>::name), classes, ever));
    std::map<QString, QString> courseOf;
    QSet<QString> named;
    for (auto body = held.begin(); body != held.end(); ++body) {
        const auto item = Kind<Class>::Decoder::decode(body.value());
        if (!item)
            continue;
        courseOf.emplace(body.key(), item->course);
        named.insert(item->course);
    }
    YIZHAN_TRY_LET(const auto courses,
                   feed::liveBodies(database, QLatin1String(Kind<Course>::name), named.values(), ever));
    Categories categories;
    for (const auto &[id, course] : courseOf) {
        const auto item = catalogue::decodeCourse(courses.value(course));
        if (item && item->category != catalogue::CourseCategory::NotStated)
            categories.emplace(id, catalogue::codeOf(catalogue::courseCategoryCodes(), item->category));
    }
    return categories;
}

} // namespace

Result<std::vector<TrainingCount>> trainingCounts(storage::Database &database, int year)
{
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare(u"SELECT c.category, "
                         "sum(CASE WHEN s.state = 'confirmed' OR o.state = 'attended' THEN 1 ELSE 0 END), "
                         "sum(CASE WHEN o.state = 'attended' THEN 1 ELSE 0 END), "
                         "sum(CASE WHEN s.state IN ('pending', 'waitlisted') AND o.state <> 'attended' "
                         "THEN 1 ELSE 0 END) "
                         "FROM seat AS s JOIN seat_class AS c ON c.class = s.class JOIN operation AS o "
                         "ON o.number = s.number WHERE CASE WHEN s.effective < 0 THEN s.effective + %1 ELSE "
                         "s.effective END BETWEEN ? AND ? AND s.class NOT LIKE '/fair/%' "
                         "GROUP BY c.category"_s.arg(promisedBefore))); // without fairs, seatkey.h
    YIZHAN_TRY(select.run(catalogue::startOfDay({year, 1, 1}), catalogue::startOfDay({year + 1, 1, 1}) - 1));
    std::vector<TrainingCount> counts;
    YIZHAN_TRY(select.forEach([&counts](const Statement &row) {
        const auto category = catalogue::valueOf(catalogue::courseCategoryCodes(), row.text(0).toStdString());
        counts.push_back({category.value_or(catalogue::CourseCategory::NotStated), row.integer(1),
                          row.integer(2), row.integer(3)});
    }));
    std::sort(counts.begin(), counts.end(),
              [](const TrainingCount &a, const TrainingCount &b) { return a.category < b.category; });
    return counts;
}

Result<int> noteCategories(Database &database)
{
    YIZHAN_TRY_LET(const QStringList classes, classesWithoutCategory(database));
    if (classes.isEmpty())
        return 0;
    YIZHAN_TRY_LET(const Categories categories, categoriesOf(database, classes));
    if (categories.empty())
        return 0;
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    YIZHAN_TRY_LET(
        Statement update,
        database.prepare(u"UPDATE seat_class SET category = ? WHERE class = ? AND category = ''"_s));
    for (const auto &[id, category] : categories)
        YIZHAN_TRY(update.run(category, id));
    YIZHAN_TRY(transaction.commit());
    return static_cast<int>(categories.size());
}

} // namespace yizhan::ledger
