// SPDX-License-Identifier: GPL-3.0-or-later
#include "items.h"
#include "publishedcatalogue.h"
#include "vacancyjson.h"

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::Course;
using store::Items;

namespace {

const EpochDay today = toEpochDay(QDate(2026, 11, 20));

Course course(const QString &id, const QDate &lastDay = {})
{
    Course course;
    course.id = id;
    course.name = u"课程"_s + id;
    course.signUpUntil = lastDay;
    return course;
}

QStringList namesOf(const std::vector<Course> &courses)
{
    QStringList names;
    for (const Course &course : courses)
        names.append(course.name);
    return names;
}

struct Kiosk
{
    Kiosk() : database(*store::openCatalogue(published.folder(), storage::OpenMode::ReadWrite)) {}
    fakes::PublishedCatalogue published;
    storage::Database database;
};

} // namespace

/// The items of a kind, whatever the kind.
class TestItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allComeByTheirIds();
    void ofOtherKindsThereAreNone();
    void whatEndedIsNotShown();
    void oneIsFoundByItsIdAndByItsRow();
    void whatEndedIsFoundOnlyWhateverItsDay();
    void alikeNumbersOfTwoSourcesAreTwo();
    void ofTwoScopesTheOneThatLivesLongestIsFound();
    void aScopeThatIsNotFollowedIsNotShown();
    void oneThatCannotBeReadIsPassedOver();
};

void TestItems::allComeByTheirIds()
{
    Kiosk kiosk;
    kiosk.published.publish({course(u"bureau/2"_s), course(u"bureau/1"_s)});
    const auto all = Items<Course>(kiosk.database).all(today);
    QVERIFY(all);
    QCOMPARE(namesOf(*all), (QStringList{u"课程bureau/1"_s, u"课程bureau/2"_s}));
}

void TestItems::ofOtherKindsThereAreNone()
{
    Kiosk kiosk;
    kiosk.published.publish({fakes::PublishedCatalogue::vacancy(u"bureau/1"_s, u"电工"_s)});
    QVERIFY(Items<Course>(kiosk.database).all(today)->empty());
    QCOMPARE(Items<Course>(kiosk.database).byId(u"bureau/1"_s).error().reason, u"item.missing"_s);
    QCOMPARE(Items<catalogue::Vacancy>(kiosk.database).all(today)->size(), 1U);
}

void TestItems::whatEndedIsNotShown()
{
    Kiosk kiosk;
    kiosk.published.publish(
        {course(u"bureau/1"_s, QDate(2026, 11, 19)), course(u"bureau/2"_s, QDate(2026, 11, 20))});
    QCOMPARE(namesOf(*Items<Course>(kiosk.database).all(today)), QStringList{u"课程bureau/2"_s});
}

void TestItems::oneIsFoundByItsIdAndByItsRow()
{
    Kiosk kiosk;
    kiosk.published.publish({course(u"bureau/1"_s, QDate(2026, 12, 1))});
    Items<Course> items(kiosk.database);
    const auto found = items.byId(u"bureau/1"_s, today);
    QVERIFY(found);
    QCOMPARE(found->value, course(u"bureau/1"_s, QDate(2026, 12, 1)));
    QCOMPARE(found->until, toEpochDay(QDate(2026, 12, 1)));
    QCOMPARE(items.byRow(found->row)->value, found->value);
    QCOMPARE(items.byRow(found->row + 1).error().code, ErrorCode::NotFound);
}

void TestItems::whatEndedIsFoundOnlyWhateverItsDay()
{
    Kiosk kiosk;
    kiosk.published.publish({course(u"bureau/1"_s, QDate(2026, 11, 19))});
    Items<Course> items(kiosk.database);
    QCOMPARE(items.byId(u"bureau/1"_s, today).error().code, ErrorCode::NotFound);
    QVERIFY(items.byId(u"bureau/1"_s));
}

void TestItems::alikeNumbersOfTwoSourcesAreTwo()
{
    Kiosk kiosk;
    kiosk.published.publish({course(u"bureau/7"_s), course(u"school/7"_s)});
    QCOMPARE(Items<Course>(kiosk.database).all(today)->size(), 2U);
    QCOMPARE(Items<Course>(kiosk.database).byId(u"school/7"_s)->value.name, u"课程school/7"_s);
}

void TestItems::ofTwoScopesTheOneThatLivesLongestIsFound()
{
    Kiosk kiosk;
    kiosk.published.publish({course(u"bureau/1"_s, QDate(2026, 11, 25))});
    const auto added =
        kiosk.database.exec(u"INSERT INTO scope(scope, epoch, cursor, sum, rows, updated_at) "
                            "SELECT 'station:s', epoch, cursor, sum, rows, updated_at FROM scope"_s);
    QVERIFY2(added, added ? "" : qPrintable(added.error().toString()));
    auto insert = kiosk.database.prepare(u"INSERT INTO item(scope, kind, id, hash, until, body) "
                                         "VALUES('station:s', 'course', 'bureau/1', 0, ?, ?)"_s);
    QVERIFY(insert && insert->run(toEpochDay(QDate(2026, 12, 25)), QByteArray("{\"name\":\"longer\"}")));
    Items<Course> items(kiosk.database);
    QCOMPARE(items.byId(u"bureau/1"_s, today)->value.name, u"longer"_s);
    QVERIFY(items.byId(u"bureau/1"_s, today)->shared); // the city's lives too
    QVERIFY(!items.byId(u"bureau/1"_s, toEpochDay(QDate(2026, 11, 26)))->shared);
}

void TestItems::aScopeThatIsNotFollowedIsNotShown()
{
    Kiosk kiosk;
    kiosk.published.publish({course(u"bureau/1"_s)});
    QVERIFY(kiosk.database.exec(u"DELETE FROM scope"_s));
    QVERIFY(Items<Course>(kiosk.database).all(today)->empty());
}

void TestItems::oneThatCannotBeReadIsPassedOver()
{
    Kiosk kiosk;
    kiosk.published.publish({course(u"bureau/2"_s)});
    kiosk.published.publishItems({{"course", "bureau/1", 0, "{\"id\":\"bureau/1\"}"}});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a course is passed over"_s));
    const auto all = Items<Course>(kiosk.database).all(today);
    QVERIFY(all);
    QCOMPARE(all->size(), 1U);
    QCOMPARE(Items<Course>(kiosk.database).byId(u"bureau/1"_s).error().code, ErrorCode::Protocol);
}

QTEST_GUILESS_MAIN(TestItems)
#include "tst_items.moc"
