// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursescheme.h"
#include "feedwriter.h"
#include "importfixture.h"
#include "readerfixture.h"
#include "transaction.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::Course;
using fakes::ImportFixture;
using publishing::ImportOptions;
using publishing::ReplaceOutcome;

namespace {

/// A server into which tables of courses are imported.
class CourseServer
{
public:
    publishing::ImportOutcome importBytes(const QByteArray &table, const ImportOptions &options = {},
                                          const QString &name = u"courses.csv"_s)
    {
        QFile file(fixture.files.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
            qFatal("cannot write the table");
        file.close();
        intake::CourseScheme scheme;
        return fixture.run(scheme, {file.fileName()}, options);
    }
    publishing::ImportOutcome import(const QString &table, const ImportOptions &options = {})
    {
        return importBytes(table.toUtf8(), options);
    }
    [[nodiscard]] std::vector<Course> courses()
    {
        std::vector<Course> all;
        for (auto &[id, course] : fixture.live<Course>())
            all.push_back(std::move(course));
        return all;
    }
    [[nodiscard]] QStringList ids()
    {
        QStringList all;
        for (const Course &course : courses())
            all.append(course.id);
        return all;
    }
    [[nodiscard]] const std::vector<tables::Finding> &findings() const { return fixture.log->findings; }

    ImportFixture fixture{u"sqlite"_s};
};

/// What one table gives on a new server.
std::vector<Course> read(const QString &table)
{
    CourseServer server;
    static_cast<void>(server.import(table));
    return server.courses();
}

ImportOptions replacing()
{
    ImportOptions options;
    options.replaceSource = true;
    return options;
}

} // namespace

/// Tables of courses, and how they reach the feed. What every kind has in common is tested here too.
class TestCourses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnIsRead();
    void aTableInGb18030IsRead();
    void aWorkbookIsRead();
    void jsonLinesAreRead();
    void theOccupationComesFromTheNameWhereNoColumnSaysIt();
    void aCellThatCannotBeReadCostsTheCellOnly();
    void aRowThatIsNoCourseCostsTheRowOnly();
    void aNumberThatStandsTwiceIsNumbered();
    void aCourseWithoutANumberKeepsItsIdentity();
    void feesAreUnderstood_data();
    void feesAreUnderstood();
    void aFileThatIsNoTableIsNamed();
    void aTableAddsToTheFormerOnes();
    void replacingWithdrawsWhatIsNoLongerNamed();
    void anotherSourceKeepsItsOwn();
    void importingTheSameChangesNothing();
    void aTrialChangesNothing();
    void whatHasEndedIsNotPublished();
    void withoutALastDayItStays();
    void anEmptyTableDoesNotReplace();
    void whatAFormerVersionPublishedWithoutASourceGoes();
    void vacanciesOfTheSameNumberAreNotTouched();
};

void TestCourses::everyColumnIsRead()
{
    CourseServer server;
    static_cast<void>(server.import(
        u"课程编号,课程名称,培训机构,培训项目,证书,对应工种,课时,开班日期,报名截止,上课时间,费用,补贴,"
        "招生人数,招生对象,上课地点,详细地址,联系人,联系电话,课程说明\n"
        "7,叉车培训班,示例学校,急需紧缺,叉车证、健康证,叉车工,60课时,2026/12/1,2026年11月28日,周末,800元,"
        "退500元,25人,18岁以上,肇庆市四会市,示例大道3号,示例老师,0758-0000002,\"第一行\n第二行\"\n"_s));
    QVERIFY(server.findings().empty());
    const auto courses = server.courses();
    QCOMPARE(courses.size(), 1U);
    const Course &read = courses.front();
    QCOMPARE(read.id, u"bureau/7"_s);
    QCOMPARE(read.name, u"叉车培训班"_s);
    QCOMPARE(read.provider, u"示例学校"_s);
    QCOMPARE(read.programme, u"急需紧缺"_s);
    QCOMPARE(read.awards, (QStringList{u"叉车证"_s, u"健康证"_s}));
    QVERIFY(read.occupationNumber != 0);
    QCOMPARE(read.hours, 60);
    QCOMPARE(read.starts, QDate(2026, 12, 1));
    QCOMPARE(read.signUpUntil, QDate(2026, 11, 28));
    QCOMPARE(read.fee, 80'000);
    QCOMPARE(read.subsidy, u"退500元"_s);
    QCOMPARE(read.seats, 25);
    QCOMPARE(read.audience, u"18岁以上"_s);
    QCOMPARE(read.place.county, u"441284"_s);
    QCOMPARE(read.place.street, u"示例大道3号"_s);
    QCOMPARE(read.contact, u"示例老师"_s);
    QCOMPARE(read.phone, u"0758-0000002"_s);
    QCOMPARE(read.description, u"第一行\n第二行"_s);
}

void TestCourses::aTableInGb18030IsRead()
{
    CourseServer server;
    // 课程名称\n电工班\n
    static_cast<void>(server.importBytes("\xBF\xCE\xB3\xCC\xC3\xFB\xB3\xC6\n\xB5\xE7\xB9\xA4\xB0\xE0\n"));
    QCOMPARE(server.courses().size(), 1U);
    QCOMPARE(server.courses().front().name, u"电工班"_s);
}

void TestCourses::aWorkbookIsRead()
{
    CourseServer server;
    const tests::ReaderFixture files;
    const QByteArray rows = "<sheetData>" + tests::inlineRow(1, {u"课程编号"_s, u"课程名称"_s}) +
                            tests::inlineRow(2, {u"7"_s, u"电工班"_s}) + "</sheetData>";
    intake::CourseScheme scheme;
    const auto outcome = server.fixture.run(scheme, {files.writeZip(tests::workbookParts(rows))});
    QVERIFY(!outcome.failed());
    QCOMPARE(server.ids(), QStringList{u"bureau/7"_s});
}

void TestCourses::jsonLinesAreRead()
{
    CourseServer server;
    static_cast<void>(server.importBytes("{\"id\":7,\"name\":\"电工班\",\"awards\":[\"电工证\",\"健康证\"],"
                                         "\"starts\":\"2026-12-01T09:00:00+08:00\"}\n"));
    QCOMPARE(server.ids(), QStringList{u"bureau/7"_s});
    QCOMPARE(server.courses().front().awards, (QStringList{u"电工证"_s, u"健康证"_s}));
    QCOMPARE(server.courses().front().starts, QDate(2026, 12, 1));
}

void TestCourses::theOccupationComesFromTheNameWhereNoColumnSaysIt()
{
    const auto courses = read(u"课程编号,课程名称\n1,养老护理员培训\n2,普通话\n"_s);
    QCOMPARE(catalogue::occupationByNumber(courses[0].occupationNumber)->name, u"养老护理员"_s);
    QCOMPARE(courses[1].occupationNumber, 0);
}

void TestCourses::aCellThatCannotBeReadCostsTheCellOnly()
{
    CourseServer server;
    static_cast<void>(server.import(u"课程名称,开班日期,课时,费用\n电工班,下月,很多,看情况\n"_s));
    QCOMPARE(server.courses().size(), 1U);
    QVERIFY(!server.courses().front().starts.isValid());
    QCOMPARE(server.courses().front().fee, -1);
    QCOMPARE(server.findings().size(), 3U);
    QCOMPARE(server.findings().front().row, 2);
    QCOMPARE(server.findings().front().column, u"开班日期"_s);
    QCOMPARE(server.findings().front().reason, u"date.unreadable"_s);
    QCOMPARE(server.findings().front().detail, u"下月"_s);
}

void TestCourses::aRowThatIsNoCourseCostsTheRowOnly()
{
    CourseServer server;
    const auto outcome = server.import(u"课程编号,课程名称\n1,电工班\n2,\n,\n3,厨师班\n"_s); // no name; empty
    QCOMPARE(server.ids(), (QStringList{u"bureau/1"_s, u"bureau/3"_s}));
    QCOMPARE(outcome.counts.rejected, 1);
    QCOMPARE(server.findings().size(), 1U);
    QCOMPARE(server.findings()[0].reason, u"course.name"_s);
    QCOMPARE(server.findings()[0].row, 3);
}

void TestCourses::aNumberThatStandsTwiceIsNumbered()
{
    CourseServer server;
    static_cast<void>(server.import(u"课程编号,课程名称\n1,电工班\n1,焊工班\n"_s));
    QCOMPARE(server.ids(), (QStringList{u"bureau/1"_s, u"bureau/1#2"_s}));
    QCOMPARE(server.findings().size(), 1U);
    QCOMPARE(server.findings()[0].reason, u"identifier.repeated"_s);
}

void TestCourses::aCourseWithoutANumberKeepsItsIdentity()
{
    const QString id = read(u"课程名称,费用\n电工班,免费\n"_s).front().id;
    QVERIFY(!id.isEmpty());
    QStringList ids;
    for (const Course &course : read(u"课程名称,费用\n焊工班,\n电工班,800\n"_s))
        ids.append(course.id);
    QVERIFY(ids.contains(id));
    QVERIFY(read(u"课程名称,上课地点\n电工班,四会市\n"_s).front().id != id);
}

void TestCourses::feesAreUnderstood_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<qint64>("fee");
    QTest::newRow("free") << u"免费"_s << qint64(0);
    QTest::newRow("all free") << u"学费全免"_s << qint64(0);
    QTest::newRow("zero") << u"0"_s << qint64(0);
    QTest::newRow("number") << u"800"_s << qint64(80'000);
    QTest::newRow("yuan and fen") << u"¥1200.50元/人"_s << qint64(120'050);
    QTest::newRow("full width") << u"８００元"_s << qint64(80'000);
    QTest::newRow("not stated") << QString() << qint64(-1);
    QTest::newRow("negative") << u"-5"_s << qint64(-1);
    QTest::newRow("too much") << u"999999"_s << qint64(-1);
}

void TestCourses::feesAreUnderstood()
{
    QFETCH(const QString, cell);
    QFETCH(const qint64, fee);
    CourseServer server;
    static_cast<void>(server.import(u"课程名称,费用\n电工班,"_s + cell + u'\n'));
    QCOMPARE(server.courses().front().fee, fee);
    QCOMPARE(server.findings().empty(), cell.isEmpty() || fee >= 0);
}

void TestCourses::aFileThatIsNoTableIsNamed()
{
    CourseServer server;
    const auto outcome = server.import(u"姓名,电话\n某人,1\n"_s);
    QVERIFY(outcome.failed());
    QCOMPARE(outcome.files.front().failure->reason, u"table.no_header"_s);
    QVERIFY(outcome.files.front().failure->detail.contains(u"课程名称"_s));
}

void TestCourses::aTableAddsToTheFormerOnes()
{
    CourseServer server;
    static_cast<void>(server.import(u"课程编号,课程名称\n1,甲\n"_s));
    static_cast<void>(server.import(u"课程编号,课程名称\n2,乙\n"_s));
    QCOMPARE(server.ids(), (QStringList{u"bureau/1"_s, u"bureau/2"_s}));
}

void TestCourses::replacingWithdrawsWhatIsNoLongerNamed()
{
    CourseServer server;
    static_cast<void>(server.import(u"课程编号,课程名称\n1,甲\n2,乙\n"_s));
    const auto outcome = server.import(u"课程编号,课程名称\n2,乙\n3,丙\n"_s, replacing());
    QCOMPARE(outcome.replace, ReplaceOutcome::Done);
    QCOMPARE(outcome.counts.withdrawn, 1);
    QCOMPARE(outcome.counts.added, 1);
    QCOMPARE(outcome.counts.unchanged, 1);
    QCOMPARE(server.ids(), (QStringList{u"bureau/2"_s, u"bureau/3"_s}));
}

void TestCourses::anotherSourceKeepsItsOwn()
{
    CourseServer server;
    static_cast<void>(server.import(u"课程编号,课程名称\n7,甲\n"_s));
    ImportOptions school = replacing();
    school.source = u"school"_s;
    static_cast<void>(server.import(u"课程编号,课程名称\n7,乙\n"_s, school));
    QCOMPARE(server.ids(), (QStringList{u"bureau/7"_s, u"school/7"_s}));
}

void TestCourses::importingTheSameChangesNothing()
{
    CourseServer server;
    static_cast<void>(server.import(u"课程编号,课程名称\n1,甲\n"_s));
    const qint64 head = server.fixture.head();
    server.fixture.clock.advanceMs(48LL * 3'600'000);
    QCOMPARE(server.import(u"课程编号,课程名称\n1,甲\n"_s).counts.unchanged, 1);
    QCOMPARE(server.fixture.head(), head);
}

void TestCourses::aTrialChangesNothing()
{
    CourseServer server;
    ImportOptions trial;
    trial.dryRun = true;
    QCOMPARE(server.import(u"课程编号,课程名称\n1,甲\n"_s, trial).counts.added, 1);
    QVERIFY(server.ids().isEmpty());
}

void TestCourses::whatHasEndedIsNotPublished()
{
    CourseServer server;
    static_cast<void>(server.import(u"课程编号,课程名称,报名截止\n1,甲,2025-03-01\n2,乙,2025-03-01\n"_s));
    QCOMPARE(server.fixture.lastDayOf(u"bureau/1"_s), QDate(2025, 3, 1));
    const auto outcome = server.import(u"课程编号,课程名称,报名截止\n1,甲,2025-02-28\n3,丙,2025-02-28\n"_s);
    QCOMPARE(outcome.counts.rejected, 2);
    QCOMPARE(server.findings().front().reason, u"expired"_s);
    QCOMPARE(server.ids(), QStringList{u"bureau/2"_s}); // what was shown and is over now goes
}

void TestCourses::withoutALastDayItStays()
{
    CourseServer server;
    static_cast<void>(server.import(u"课程编号,课程名称\n1,甲\n"_s));
    server.fixture.clock.advanceMs(400LL * 24 * 3'600'000);
    static_cast<void>(server.import(u"课程编号,课程名称\n2,乙\n"_s));
    QCOMPARE(server.ids(), (QStringList{u"bureau/1"_s, u"bureau/2"_s}));
}

void TestCourses::anEmptyTableDoesNotReplace()
{
    CourseServer server;
    static_cast<void>(server.import(u"课程编号,课程名称\n1,甲\n"_s));
    const auto outcome = server.import(u"课程编号,课程名称\n"_s, replacing());
    QCOMPARE(outcome.replace, ReplaceOutcome::SkippedWithoutRows);
    QCOMPARE(server.ids(), QStringList{u"bureau/1"_s});
    ImportOptions meant = replacing();
    meant.confirmed = true;
    QCOMPARE(server.import(u"课程编号,课程名称\n"_s, meant).replace, ReplaceOutcome::Done);
    QVERIFY(server.ids().isEmpty());
}

void TestCourses::whatAFormerVersionPublishedWithoutASourceGoes()
{
    CourseServer server;
    {
        auto transaction =
            storage::Transaction::begin(*server.fixture.database, storage::Transaction::Kind::Write);
        feed::FeedWriter writer(*server.fixture.database);
        writer.put(u"city"_s, "course", "7", 0, R"({"id":"7","name":"甲"})");
        QVERIFY(transaction && writer.publish(server.fixture.clock.nowUtc()) && transaction->commit());
    }
    static_cast<void>(server.import(u"课程编号,课程名称\n8,\n"_s)); // nothing comes in its place
    QCOMPARE(server.ids(), QStringList{u"7"_s});
    static_cast<void>(server.import(u"课程编号,课程名称\n7,甲\n"_s));
    QCOMPARE(server.ids(), QStringList{u"bureau/7"_s});
}

void TestCourses::vacanciesOfTheSameNumberAreNotTouched()
{
    CourseServer server;
    static_cast<void>(server.fixture.import({u"岗位编号,岗位名称,单位名称"_s, u"7,电工,示例厂"_s}));
    static_cast<void>(server.import(u"课程编号,课程名称\n7,甲\n8,乙\n"_s));
    static_cast<void>(server.import(u"课程编号,课程名称\n8,乙\n"_s, replacing()));
    QCOMPARE(server.ids(), QStringList{u"bureau/8"_s});
    QCOMPARE(server.fixture.vacancies().size(), 1U);
}

QTEST_GUILESS_MAIN(TestCourses)
#include "tst_courses.moc"
