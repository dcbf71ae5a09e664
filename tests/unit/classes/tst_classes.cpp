// SPDX-License-Identifier: GPL-3.0-or-later
#include "classscheme.h"
#include "coursecategory.h"
#include "importfixture.h"
#include "readerfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::Class;
using catalogue::CourseCategory;
using catalogue::Kind;
using catalogue::SignUp;
using fakes::ImportFixture;

namespace {

Class wholeClass()
{
    Class item;
    item.id = u"bureau/k7"_s;
    item.course = u"bureau/7"_s;
    item.name = u"一期"_s;
    item.starts = QDate(2025, 4, 7);
    item.ends = QDate(2025, 4, 25);
    item.schedule = u"周末"_s;
    item.place.region = u"肇庆市端州区"_s;
    item.place.street = u"示例路1号"_s;
    item.place.county = u"441202"_s;
    item.seats = 30;
    item.audience = u"16到59岁"_s;
    item.subsidy = u"免费"_s;
    item.signUpFrom = QDate(2025, 3, 1);
    item.signUpUntil = QDate(2025, 3, 31);
    item.contested = true;
    item.graceHours = 48;
    item.contact = u"示例老师"_s;
    item.phone = u"0758-0000001"_s;
    return item;
}

constexpr QStringView wholeTable =
    u"班级编号,课程编号,班级名称,开班日期,结业日期,上课时间,上课地点,详细地址,名额,招生对象,补贴,报名开始,"
    "报名截止,录取方式,补报时限,联系人,联系电话\n"
    "k7,7,一期,2025-04-07,2025/4/25,周末,肇庆市端州区,示例路1号,30人,16到59岁,免费,2025-03-01,"
    "2025年3月31日,截止后统一录取,2天,示例老师,0758-0000001";

/// What one table gives on a new server; the day is 1 March 2025.
struct ClassServer
{
    publishing::ImportOutcome import(const QString &table)
    {
        return fixture.run(scheme, {fixture.table(u"c.csv"_s, table.split(u'\n'))});
    }
    [[nodiscard]] Class only()
    {
        const auto live = fixture.live<Class>();
        return live.size() == 1 ? live.begin()->second : Class();
    }

    ImportFixture fixture{u"sqlite"_s};
    intake::ClassScheme scheme;
};

} // namespace

/// Classes, from the table of the bureau to the feed.
class TestClasses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void whatIsNoClassIsAnError_data();
    void whatIsNoClassIsAnError();
    void everyColumnIsRead();
    void bothDaysMayStandInOneCell();
    void aWorkbookIsRead();
    void jsonLinesAreRead();
    void aTableOfCoursesHasItsClasses();
    void placesAreGivenAsTheyComeWhereNothingIsSaid();
    void aRowThatCannotBeIsLeftOut_data();
    void aRowThatCannotBeIsLeftOut();
    void aCellThatCannotBeReadCostsTheCellOnly();
    void oneMaySignUpWithinTheWindow();
    void theSignUpEndsBeforeTheClassBegins();
    void aClassIsKeptUntilItEnds();
    void theProgrammeSaysTheCategory_data();
    void theProgrammeSaysTheCategory();
};

void TestClasses::comesBackAsItWas()
{
    const Class whole = wholeClass();
    const auto read = Kind<Class>::Decoder::decode(Kind<Class>::encode(whole));
    QVERIFY(read);
    QCOMPARE(*read, whole);
    Class bare;
    bare.course = u"bureau/7"_s;
    QCOMPARE(Kind<Class>::encode(bare), QByteArray(R"({"course":"bureau/7"})"));
}

void TestClasses::whatIsNoClassIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("of no course") << QByteArray("{\"id\":\"bureau/1\"}");
}

void TestClasses::whatIsNoClassIsAnError()
{
    QFETCH(const QByteArray, body);
    QCOMPARE(Kind<Class>::Decoder::decode(body).error().code, ErrorCode::Protocol);
}

void TestClasses::bothDaysMayStandInOneCell()
{
    ClassServer server;
    server.import(u"课程编号,开班日期\n7,2025年4月1日至20日"_s);
    QCOMPARE(server.only().starts, QDate(2025, 4, 1));
    QCOMPARE(server.only().ends, QDate(2025, 4, 20));
}

void TestClasses::everyColumnIsRead()
{
    ClassServer server;
    QCOMPARE(server.import(wholeTable.toString()).counts.added, 1);
    QVERIFY(server.fixture.log->findings.empty());
    Class read = server.only();
    read.place.town.clear(); // as far as the street names one
    QCOMPARE(read, wholeClass());
    QCOMPARE(server.fixture.lastDayOf(u"bureau/k7"_s), QDate(2025, 4, 25));
}

void TestClasses::aWorkbookIsRead()
{
    ClassServer server;
    const tests::ReaderFixture files;
    const QByteArray rows = "<sheetData>" + tests::inlineRow(1, {u"班级编号"_s, u"课程编号"_s, u"名额"_s}) +
                            tests::inlineRow(2, {u"k7"_s, u"7"_s, u"2"_s}) + "</sheetData>";
    const auto outcome = server.fixture.run(server.scheme, {files.writeZip(tests::workbookParts(rows))});
    QVERIFY(!outcome.failed());
    QCOMPARE(server.only().course, u"bureau/7"_s);
    QCOMPARE(server.only().seats, 2);
}

void TestClasses::jsonLinesAreRead()
{
    ClassServer server;
    const QString table =
        server.fixture.table(u"c.jsonl"_s, {u"{\"id\":\"k7\",\"course\":7,\"seats\":2,\"contested\":\"是\","
                                            "\"sign_up_until\":\"2025-03-31\"}"_s});
    QCOMPARE(server.fixture.run(server.scheme, {table}).counts.added, 1);
    const Class read = server.only();
    QCOMPARE(read.id, u"bureau/k7"_s);
    QVERIFY(read.contested);
    QCOMPARE(read.graceHours, 48);
}

void TestClasses::aTableOfCoursesHasItsClasses()
{
    ClassServer server;
    QCOMPARE(server.import(u"课程编号,课程名称,招生人数,开班日期\n7,电工班,25,2025-04-01"_s).counts.added, 1);
    const Class read = server.only();
    QCOMPARE(read.id, u"bureau/7"_s);
    QCOMPARE(read.course, u"bureau/7"_s);
    QCOMPARE(read.name, u"电工班"_s);
    QCOMPARE(read.seats, 25);
}

void TestClasses::placesAreGivenAsTheyComeWhereNothingIsSaid()
{
    ClassServer server;
    static_cast<void>(server.import(u"课程编号,名额,补报时限\n7,2,48"_s));
    QVERIFY(!server.only().contested);
    QCOMPARE(server.only().graceHours, 0);
}

void TestClasses::aRowThatCannotBeIsLeftOut_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("of no course") << u",一期,,,,"_s << u"class.course"_s;
    QTest::newRow("ends before it begins") << u"7,一期,2025-03-20,2025-03-10,,"_s << u"class.window"_s;
    QTest::newRow("no end to wait for") << u"7,一期,,,截止后统一录取,"_s << u"class.no_end"_s;
    QTest::newRow("no places") << u"7,一期,,,,,0人"_s << u"class.seats"_s;
    QTest::newRow("over") << u"7,一期,,2025-02-01,,2025-02-20"_s << u"expired"_s;
}

void TestClasses::aRowThatCannotBeIsLeftOut()
{
    QFETCH(const QString, row);
    QFETCH(const QString, reason);
    ClassServer server;
    const auto outcome =
        server.import(u"课程编号,班级名称,报名开始,报名截止,录取方式,结业日期,名额\n"_s + row);
    QCOMPARE(outcome.counts.rejected, 1);
    QCOMPARE(server.fixture.log->reasons(), QStringList{reason});
    const auto words = tables::wordsOf(server.fixture.log->findings.front(), server.scheme.wordings());
    QVERIFY(words.problem !=
            tables::wordsOf({1, {}, u"never.heard"_s, tables::Severity::Rejected, {}}).problem);
}

void TestClasses::aCellThatCannotBeReadCostsTheCellOnly()
{
    ClassServer server;
    static_cast<void>(
        server.import(u"课程编号,名额,报名截止,录取方式,补报时限\n7,很多,2025-03-31,看情况,一阵"_s));
    QCOMPARE(server.fixture.log->reasons(),
             (QStringList{u"headcount.unreadable"_s, u"contested.unreadable"_s, u"grace.unreadable"_s}));
    QCOMPARE(server.only().seats, 0);
    QVERIFY(!server.only().contested);
}

void TestClasses::oneMaySignUpWithinTheWindow()
{
    const Class whole = wholeClass();
    QCOMPARE(whole.signUpOn({2025, 2, 28}), SignUp::NotYet);
    QCOMPARE(whole.signUpOn({2025, 3, 1}), SignUp::Open);
    QCOMPARE(whole.signUpOn({2025, 3, 31}), SignUp::Open);
    QCOMPARE(whole.signUpOn({2025, 4, 1}), SignUp::Closed);
    QCOMPARE(Class().signUpOn({2025, 4, 1}), SignUp::Open);
}

void TestClasses::theSignUpEndsBeforeTheClassBegins()
{
    Class item;
    item.starts = QDate(2025, 4, 7);
    QCOMPARE(item.signUpOn({2025, 4, 6}), SignUp::Open);
    QCOMPARE(item.signUpOn({2025, 4, 7}), SignUp::Closed);
}

void TestClasses::aClassIsKeptUntilItEnds()
{
    Class item = wholeClass();
    QCOMPARE(item.lastDay(), item.ends);
    item.ends = {};
    QCOMPARE(item.lastDay(), item.starts);
    QVERIFY(!Class().lastDay().isValid());
    QCOMPARE(catalogue::startOfDay({2025, 4, 7}),
             QDateTime({2025, 4, 6}, {16, 0}, Qt::UTC).toSecsSinceEpoch());
}

void TestClasses::theProgrammeSaysTheCategory_data()
{
    QTest::addColumn<QString>("programme");
    QTest::addColumn<QString>("name");
    QTest::addColumn<CourseCategory>("category");
    QTest::newRow("chef") << u"粤菜师傅"_s << u"厨师班"_s << CourseCategory::CantoneseChef;
    QTest::newRow("technician") << u"“广东技工”工程"_s << u"电工班"_s << CourseCategory::GuangdongTechnician;
    QTest::newRow("household") << u"南粤家政"_s << u"综合班"_s << CourseCategory::Housekeeping;
    QTest::newRow("mothers") << u"南粤家政"_s << u"月嫂班"_s << CourseCategory::MaternityCare;
    QTest::newRow("home") << u"南粤家政"_s << u"居家保洁"_s << CourseCategory::HomeService;
    QTest::newRow("elder") << u"南粤家政"_s << u"养老护理员"_s << CourseCategory::ElderCare;
    QTest::newRow("sick") << u"南粤家政（医护）"_s << u"陪护"_s << CourseCategory::MedicalCare;
    QTest::newRow("business") << u"创业培训"_s << u"SYB"_s << CourseCategory::StartUp;
    QTest::newRow("demand") << u"急需紧缺"_s << u"叉车"_s << CourseCategory::Shortage;
    QTest::newRow("other") << u"其他"_s << u"普通话"_s << CourseCategory::Other;
    QTest::newRow("by its name") << QString() << u"粤菜厨师"_s << CourseCategory::CantoneseChef;
    QTest::newRow("nothing") << QString() << u"普通话"_s << CourseCategory::NotStated;
}

void TestClasses::theProgrammeSaysTheCategory()
{
    QFETCH(const QString, programme);
    QFETCH(const QString, name);
    QFETCH(const CourseCategory, category);
    QCOMPARE(catalogue::courseCategoryIn(programme, name), category);
    QCOMPARE(catalogue::isHousekeeping(category), programme.contains(u"家政"));
}

QTEST_GUILESS_MAIN(TestClasses)
#include "tst_classes.moc"
