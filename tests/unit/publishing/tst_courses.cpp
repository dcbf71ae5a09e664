// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursepublisher.h"
#include "coursetable.h"
#include "importfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::publishing;
using catalogue::Course;
using fakes::ImportFixture;

namespace {

CourseTable readBytes(const QByteArray &text)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"courses.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the table");
    file.close();
    const auto table = readCourseTable(path, u"bureau"_s);
    if (!table)
        qFatal("%s", qPrintable(table.error().toString()));
    return *table;
}

CourseTable read(const QString &text)
{
    return readBytes(text.toUtf8());
}

Course course(const QString &id, const QDate &signUpUntil = {})
{
    Course course;
    course.id = id;
    course.name = u"课程"_s + id;
    course.signUpUntil = signUpUntil;
    return course;
}

} // namespace

/// A bureau's table of courses, and how it reaches the feed.
class TestCourses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnIsRead();
    void aTableInGb18030IsRead();
    void theOccupationComesFromTheNameWhereNoColumnSaysIt();
    void aCellThatCannotBeReadCostsTheCellOnly();
    void aRowThatIsNoCourseCostsTheRowOnly();
    void aCourseWithoutANumberKeepsItsIdentity();
    void feesAreUnderstood_data();
    void feesAreUnderstood();
    void aFileThatIsNoTableIsNamed_data();
    void aFileThatIsNoTableIsNamed();
    void publishingReplacesTheFormerOnes();
    void publishingTheSameChangesNothing();
    void whatHasEndedIsNotPublished();
};

void TestCourses::everyColumnIsRead()
{
    const CourseTable table = read(
        u"课程编号,课程名称,培训机构,培训项目,证书,对应工种,课时,开班日期,报名截止,上课时间,费用,补贴,"
        "招生人数,招生对象,上课地点,详细地址,联系人,联系电话,课程说明\n"
        "7,叉车培训班,示例学校,急需紧缺,叉车证、健康证,叉车工,60课时,2026/12/1,2026年11月28日,周末,800元,"
        "退500元,25人,18岁以上,肇庆市四会市,示例大道3号,示例老师,0758-0000002,\"第一行\n第二行\"\n"_s);
    QVERIFY(table.findings.empty());
    QCOMPARE(table.courses.size(), 1U);
    const Course &read = table.courses.front();
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
    // 课程名称\n电工班\n
    const CourseTable table = readBytes("\xBF\xCE\xB3\xCC\xC3\xFB\xB3\xC6\n\xB5\xE7\xB9\xA4\xB0\xE0\n");
    QCOMPARE(table.courses.size(), 1U);
    QCOMPARE(table.courses.front().name, u"电工班"_s);
}

void TestCourses::theOccupationComesFromTheNameWhereNoColumnSaysIt()
{
    const CourseTable table = read(u"课程名称\n养老护理员培训\n普通话\n"_s);
    QCOMPARE(catalogue::occupationByNumber(table.courses[0].occupationNumber)->name, u"养老护理员"_s);
    QCOMPARE(table.courses[1].occupationNumber, 0);
}

void TestCourses::aCellThatCannotBeReadCostsTheCellOnly()
{
    const CourseTable table = read(u"课程名称,开班日期,课时,费用\n电工班,下月,很多,看情况\n"_s);
    QCOMPARE(table.courses.size(), 1U);
    QVERIFY(!table.courses.front().starts.isValid());
    QCOMPARE(table.courses.front().fee, -1);
    QCOMPARE(table.findings.size(), 3U);
    QCOMPARE(table.findings.front().row, 2);
    QCOMPARE(table.findings.front().column, u"开班日期"_s);
    QCOMPARE(table.findings.front().reason, u"date.unreadable"_s);
    QCOMPARE(table.findings.front().detail, u"下月"_s);
}

void TestCourses::aRowThatIsNoCourseCostsTheRowOnly()
{
    const CourseTable table =
        read(u"课程编号,课程名称\n1,电工班\n2,\n1,焊工班\n,\n3,厨师班\n"_s); // no name; twice; empty
    QCOMPARE(table.courses.size(), 2U);
    QCOMPARE(table.courses[1].name, u"厨师班"_s);
    QCOMPARE(table.findings.size(), 2U);
    QCOMPARE(table.findings[0].reason, u"course.name"_s);
    QCOMPARE(table.findings[0].row, 3);
    QCOMPARE(table.findings[1].reason, u"course.twice"_s);
    QCOMPARE(table.findings[1].row, 4);
}

void TestCourses::aCourseWithoutANumberKeepsItsIdentity()
{
    const QString id = read(u"课程名称,费用\n电工班,免费\n"_s).courses.front().id;
    QVERIFY(!id.isEmpty());
    QCOMPARE(read(u"课程名称,费用\n焊工班,\n电工班,800\n"_s).courses.back().id, id);
    QVERIFY(read(u"课程名称,上课地点\n电工班,四会市\n"_s).courses.front().id != id);
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
    QCOMPARE(read(u"课程名称,费用\n电工班,"_s + cell + u'\n').courses.front().fee, fee);
}

void TestCourses::aFileThatIsNoTableIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QByteArray() << u"courses.header"_s;
    QTest::newRow("another table") << QByteArray("姓名,电话\n") << u"courses.header"_s;
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04rest") << u"courses.spreadsheet"_s;
    QTest::newRow("an open quote") << QByteArray("课程名称\n\"电工班\n") << u"courses.csv"_s;
    QTest::newRow("too large") << QByteArray(maxCourseTableBytes + 1, 'x') << u"courses.too_large"_s;
    QByteArray many("课程名称\n");
    for (std::size_t row = 0; row <= maxCourses; ++row)
        many += "班" + QByteArray::number(static_cast<qulonglong>(row)) + '\n';
    QTest::newRow("too many") << many << u"courses.too_large"_s;
}

void TestCourses::aFileThatIsNoTableIsNamed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, reason);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"courses.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    const auto table = readCourseTable(file.fileName(), u"bureau"_s);
    QVERIFY(!table);
    QCOMPARE(table.error().reason, reason);
}

void TestCourses::publishingReplacesTheFormerOnes()
{
    ImportFixture fixture(u"sqlite"_s);
    CoursePublisher publisher(*fixture.database, fixture.clock, u"city"_s);
    QCOMPARE(publisher.replace({course(u"1"_s), course(u"2"_s)})->published, 2);
    const auto outcome = publisher.replace({course(u"2"_s), course(u"3"_s)});
    QVERIFY(outcome);
    QCOMPARE(outcome->changed, 2); // one gone, one new
    const auto published = publisher.published();
    QVERIFY(published);
    QCOMPARE(published->size(), 2U);
    QVERIFY((*published)[0] == course(u"2"_s));
    QVERIFY((*published)[1] == course(u"3"_s));
}

void TestCourses::publishingTheSameChangesNothing()
{
    ImportFixture fixture(u"sqlite"_s);
    CoursePublisher publisher(*fixture.database, fixture.clock, u"city"_s);
    QVERIFY(publisher.replace({course(u"1"_s)}));
    const qint64 head = fixture.head();
    QCOMPARE(publisher.replace({course(u"1"_s)})->changed, 0);
    QCOMPARE(fixture.head(), head);
}

void TestCourses::whatHasEndedIsNotPublished()
{
    ImportFixture fixture(u"sqlite"_s);
    const QDate today = fixture.clock.today();
    CoursePublisher publisher(*fixture.database, fixture.clock, u"city"_s);
    const auto outcome = publisher.replace({course(u"1"_s, today.addDays(-1)), course(u"2"_s, today)});
    QVERIFY(outcome);
    QCOMPARE(outcome->ended, 1);
    QCOMPARE(outcome->published, 1);
    QCOMPARE(fixture.lastDayOf(u"2"_s), today);
}

QTEST_GUILESS_MAIN(TestCourses)
#include "tst_courses.moc"
