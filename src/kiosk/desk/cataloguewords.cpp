// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguewords.h"

#include "area.h"
#include "areatable.h"
#include "catalogueview.h"

#include <algorithm>
#include <array>

namespace yizhan::desk {

namespace {

constexpr qsizetype shortestWord = 2;
/// The towns of this city are written more often than any title: they count as so many vacancies.
constexpr int weightOfTown = 500;
constexpr int weightOfCounty = 5000;

/// What stands behind a division's own name, the longer before the shorter.
constexpr std::array divisionKinds{u"街道办事处", u"街道", u"自治区", u"省", u"市",
                                   u"区",         u"县",   u"镇",     u"乡"};

/// Runs of Han characters of a text.
void forEachRun(QStringView text, const auto &visit)
{
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && text[end].script() == QChar::Script_Han)
            ++end;
        if (end - start >= shortestWord)
            visit(text.sliced(start, end - start));
        start = end + 1;
    }
}

void count(WordCounts &counts, QStringView word, int vacancies)
{
    if (word.size() >= shortestWord)
        counts[word.toString()] += vacancies;
}

bool takeOff(QStringView &name, QStringView end)
{
    const bool there = name.endsWith(end) && name.size() >= end.size() + shortestWord;
    if (there)
        name.chop(end.size());
    return there;
}

/// A division's name as it is and without its kind.
void countDivision(WordCounts &counts, QStringView name, int vacancies)
{
    count(counts, name, vacancies);
    for (const char16_t *kind : divisionKinds) {
        if (takeOff(name, kind)) {
            count(counts, name, vacancies);
            return;
        }
    }
}

QStringView withoutPlaces(QStringView name)
{
    const auto takeOffStart = [&name](QStringView place) {
        if (!place.isEmpty() && name.startsWith(place) && name.size() >= place.size() + shortestWord)
            name = name.sliced(place.size());
    };
    for (const QStringView place : {u"广东省", u"广东", u"肇庆市", u"肇庆"})
        takeOffStart(place);
    for (const catalogue::CountyRow &county : catalogue::countyTable()) {
        takeOffStart(county.name);
        takeOffStart(county.shortName);
    }
    return name;
}

Result<void> countRows(storage::Database &database, const char *sql, WordCounts &counts, const auto &countOne)
{
    YIZHAN_TRY_LET(storage::Statement select, database.prepare(QLatin1String(sql)));
    YIZHAN_TRY(select.run());
    return select.forEach([&](const storage::Statement &row) {
        countOne(counts, row.text(0), static_cast<int>(row.integer(1)));
    });
}

} // namespace

void countTitle(WordCounts &counts, QStringView title, int vacancies)
{
    forEachRun(title, [&](QStringView word) { count(counts, word, vacancies); });
}

void countEmployer(WordCounts &counts, QStringView employer, int vacancies)
{
    const auto countName = [&](QStringView name) {
        for (const char16_t *end : {u"有限责任公司", u"股份有限公司", u"有限公司", u"分公司", u"公司"}) {
            if (takeOff(name, end))
                break;
        }
        count(counts, name, vacancies);
        for (const char16_t *end : {u"科技", u"服务", u"管理", u"实业", u"发展", u"集团"}) {
            if (takeOff(name, end))
                break;
        }
        count(counts, name, vacancies);
    };
    forEachRun(employer, [&](QStringView run) {
        count(counts, run, vacancies);
        countName(withoutPlaces(run));
    });
}

void countPlace(WordCounts &counts, QStringView region, int vacancies)
{
    forEachRun(region, [&](QStringView run) {
        qsizetype start = 0;
        for (qsizetype end = start + shortestWord; end <= run.size(); ++end) {
            const QStringView part = run.sliced(start, end - start);
            // 市区 and the like: the second is the name of no division.
            const bool ends =
                std::any_of(divisionKinds.begin(), divisionKinds.end(), [part](const char16_t *kind) {
                    return part.endsWith(QStringView(kind)) && part.size() > QStringView(kind).size();
                });
            if (!ends)
                continue;
            countDivision(counts, part, vacancies);
            start = end;
            end = start + shortestWord - 1;
        }
    });
}

void countDivisions(WordCounts &counts)
{
    for (const QStringView city : {u"肇庆市", u"广东省"})
        countDivision(counts, city, weightOfCounty);
    for (const catalogue::CountyRow &county : catalogue::countyTable()) {
        countDivision(counts, county.name, weightOfCounty);
        count(counts, county.shortName, weightOfCounty);
        for (const catalogue::Area &town : catalogue::townsOf(county.code))
            countDivision(counts, town.name, weightOfTown);
    }
}

Result<WordCounts> CatalogueWords::read() const
{
    WordCounts counts;
    countDivisions(counts);
    auto view = CatalogueView::open(m_dataDirectory);
    if (!view && view.error().code == ErrorCode::NotFound)
        return counts;
    if (!view)
        return fail(view.error());
    storage::Database &database = view->database();
    YIZHAN_TRY(
        countRows(database, "SELECT title, count(*) FROM vacancy_name GROUP BY title", counts, countTitle));
    // A body that does not read says nothing.
    YIZHAN_TRY(countRows(database,
                         "SELECT json_extract(text, '$.employer') AS name, count(*) FROM "
                         "(SELECT CAST(body AS TEXT) AS text FROM item WHERE kind = 'vacancy') "
                         "WHERE json_valid(text) GROUP BY name",
                         counts, countEmployer));
    YIZHAN_TRY(countRows(database,
                         "SELECT json_extract(text, '$.places[0].region') AS region, count(*) FROM "
                         "(SELECT CAST(body AS TEXT) AS text FROM item WHERE kind = 'vacancy') "
                         "WHERE json_valid(text) GROUP BY region",
                         counts, countPlace));
    YIZHAN_TRY(view->settle());
    return counts;
}

} // namespace yizhan::desk
