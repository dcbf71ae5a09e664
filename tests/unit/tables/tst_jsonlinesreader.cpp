// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"
#include "vacancycolumns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::intake;
using namespace yizhan::tables;
using namespace yizhan::tests;

class TestJsonLinesReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobPostingIsRead();
    void plainStringsInPlaceOfObjectsAreRead();
    void listsAreJoined();
    void quotesAroundATextAreTakenOff();
    void tagsOfPagesAreTakenOut();
    void firstPlaceIsTheMainOne();
    void provinceIsNotSaidTwice();
    void payMayBeOneNumber_data();
    void payMayBeOneNumber();
    void timesBecomeTheDayInChina_data();
    void timesBecomeTheDayInChina();
    void flatObjectIsRead();
    void unknownKeysAreKeptAside();
    void nullIsNotStated();
    void badLineSpoilsItselfOnly();
    void longLineSpoilsItselfOnly();
    void longTextSpoilsItsRow();
    void blankLinesAndByteOrderMarkAreSkipped();
    void indentedJsonIsOneError();
    void jsonListIsRead();
    void objectsBelowOneAnotherAreRead();
    void deepNestingIsABadLine();
    void linesAcrossBlocksAreWhole();

private:
    [[nodiscard]] RawRow readOne(const QByteArray &line) const
    {
        const Reading reading = m_files.readBytes(line + '\n');
        return reading.rows.empty() ? RawRow(columnCount) : reading.rows.front();
    }

    ReaderFixture m_files;
};

void TestJsonLinesReader::jobPostingIsRead()
{
    const RawRow row = readOne(
        R"({"@type":"JobPosting","identifier":"gd-1","title":"普工","hiringOrganization":{"name":"示例厂","taxID":"91X"},)"
        R"("jobLocation":{"address":{"addressRegion":"广东省","addressLocality":"肇庆市端州区","streetAddress":"建设路1号"},)"
        R"("geo":{"latitude":23.05,"longitude":112.48}},"baseSalary":{"currency":"CNY","value":{"minValue":4000,)"
        R"("maxValue":6000.0,"unitText":"MONTH"}},"educationRequirements":{"credentialCategory":"初中"},)"
        R"("experienceRequirements":{"monthsOfExperience":12},"totalJobOpenings":3,"employmentType":"FULL_TIME",)"
        R"("applicationContact":{"name":"人事部","telephone":"0758-0000001"},"validThrough":"2026-12-31","description":"做事"})");
    QCOMPARE(row[Column::Identifier], u"gd-1"_s);
    QCOMPARE(row[Column::Employer], u"示例厂"_s);
    QCOMPARE(row[Column::EmployerCode], u"91X"_s);
    QCOMPARE(row[Column::Region], u"广东省肇庆市端州区"_s);
    QCOMPARE(row[Column::Street], u"建设路1号"_s);
    QCOMPARE(row[Column::Latitude], u"23.05"_s);
    QCOMPARE(row[Column::PayMinimum], u"4000"_s);
    QCOMPARE(row[Column::PayMaximum], u"6000"_s);
    QCOMPARE(row[Column::PayUnit], u"MONTH"_s);
    QCOMPARE(row[Column::Education], u"初中"_s);
    QCOMPARE(row[Column::ExperienceMonths], u"12"_s);
    QCOMPARE(row[Column::Headcount], u"3"_s);
    QCOMPARE(row[Column::Kind], u"FULL_TIME"_s);
    QCOMPARE(row[Column::Phone], u"0758-0000001"_s);
    QCOMPARE(row[Column::ValidThrough], u"2026-12-31"_s);
    QVERIFY(row.extra.empty());
}

void TestJsonLinesReader::plainStringsInPlaceOfObjectsAreRead()
{
    const RawRow row =
        readOne(R"({"title":"普工","hiringOrganization":"示例厂","jobLocation":"肇庆市",)"
                R"("identifier":{"value":7},"experienceRequirements":"一年","applicationContact":"人事部"})");
    QCOMPARE(row[Column::Employer], u"示例厂"_s);
    QCOMPARE(row[Column::Region], u"肇庆市"_s);
    QCOMPARE(row[Column::Identifier], u"7"_s);
    QCOMPARE(row[Column::ExperienceYears], u"一年"_s);
    QCOMPARE(row[Column::Contact], u"人事部"_s);
}

void TestJsonLinesReader::listsAreJoined()
{
    const RawRow row = readOne(
        R"({"title":"普工","jobBenefits":["包吃","包住",null,""],"employmentType":["PART_TIME","OTHER"]})");
    QCOMPARE(row[Column::Benefits], u"包吃、包住"_s);
    QCOMPARE(row[Column::Kind], u"PART_TIME、OTHER"_s);
}

void TestJsonLinesReader::quotesAroundATextAreTakenOff()
{
    // As from a CSV cell: else the same vacancy in both forms has two bodies.
    const RawRow row = readOne(R"({"title":"普工","description":"\"两班倒\n包吃住\""})");
    QCOMPARE(row[Column::Description], u"两班倒\n包吃住"_s);
}

void TestJsonLinesReader::tagsOfPagesAreTakenOut()
{
    const RawRow row = readOne(R"({"title":"<mark>普工</mark>","description":"<header>装配</header>)"
                               R"(<iframe src='x'></iframe><button>报名</button> 5<8"})");
    QCOMPARE(row[Column::Title], u"普工"_s);
    QCOMPARE(row[Column::Description], u"装配报名 5<8"_s);
}

void TestJsonLinesReader::firstPlaceIsTheMainOne()
{
    const RawRow row = readOne(R"({"title":"普工","jobLocation":[{"address":{"addressLocality":"四会市"}},)"
                               R"({"address":{"addressLocality":"高要区","streetAddress":"新街2号"}}]})");
    QCOMPARE(row[Column::Region], u"四会市"_s);
    QCOMPARE(row.more.size(), 2U); // region and street of the other
    QCOMPARE(row.more[0].second, u"高要区"_s);
    QCOMPARE(row.more[1].second, u"新街2号"_s);
}

void TestJsonLinesReader::provinceIsNotSaidTwice()
{
    QCOMPARE(
        readOne(R"({"jobLocation":{"address":{"addressRegion":"广东省","addressLocality":"广东省肇庆市"}}})")
            [Column::Region],
        u"广东省肇庆市"_s);
}

void TestJsonLinesReader::payMayBeOneNumber_data()
{
    QTest::addColumn<QByteArray>("salary");
    QTest::addColumn<QString>("pay");
    QTest::newRow("number") << QByteArray("5000") << u"5000"_s;
    QTest::newRow("text") << QByteArray("\"面议\"") << u"面议"_s;
    QTest::newRow("amount") << QByteArray(R"({"currency":"CNY","value":5000})") << u"5000"_s;
    QTest::newRow("quantity") << QByteArray(R"({"value":{"value":18.5,"unitText":"HOUR"}})") << u"18.5"_s;
    QTest::newRow("beside a bound") << QByteArray(R"({"value":{"minValue":18,"value":18.5}})") << QString();
    QTest::newRow("beside another") << QByteArray(R"({"value":{"maxValue":20,"value":18.5}})") << QString();
}

void TestJsonLinesReader::payMayBeOneNumber()
{
    QFETCH(QByteArray, salary);
    QFETCH(QString, pay);
    QCOMPARE(readOne("{\"title\":\"普工\",\"baseSalary\":" + salary + "}")[Column::Pay], pay);
}

void TestJsonLinesReader::timesBecomeTheDayInChina_data()
{
    QTest::addColumn<QByteArray>("posted");
    QTest::addColumn<QString>("day");
    QTest::newRow("China") << QByteArray("2025-02-19T15:34:07+08:00") << u"2025-02-19"_s;
    QTest::newRow("UTC, the evening before") << QByteArray("2025-02-18T17:00:00Z") << u"2025-02-19"_s;
    QTest::newRow("milliseconds") << QByteArray("2025-02-18T17:00:00.123Z") << u"2025-02-19"_s;
    QTest::newRow("no zone") << QByteArray("2025-02-19T23:00:00") << u"2025-02-19"_s;
    QTest::newRow("day") << QByteArray("2025-02-19") << u"2025-02-19"_s;
    QTest::newRow("words") << QByteArray("2025年2月19日") << u"2025年2月19日"_s;
}

void TestJsonLinesReader::timesBecomeTheDayInChina()
{
    QFETCH(QByteArray, posted);
    QFETCH(QString, day);
    QCOMPARE(readOne("{\"title\":\"普工\",\"datePosted\":\"" + posted + "\"}")[Column::Posted], day);
}

void TestJsonLinesReader::flatObjectIsRead()
{
    const RawRow row =
        readOne(R"({"id":"jo-1","title":"医生","company":"示例诊所","area":"肇庆市","address":"建设路2号",)"
                R"("description":"看诊","education":null,"experience_years":0,"salary_min":2000,)"
                R"("salary_max":3000,"benefits":[],"posted":"2025-02-21T16:02:30+08:00","batch":"x"})");
    QCOMPARE(row[Column::Identifier], u"jo-1"_s);
    QCOMPARE(row[Column::Employer], u"示例诊所"_s);
    QCOMPARE(row[Column::Region], u"肇庆市"_s);
    QCOMPARE(row[Column::Street], u"建设路2号"_s);
    QCOMPARE(row[Column::Education], QString());
    QCOMPARE(row[Column::ExperienceYears], u"0"_s);
    QCOMPARE(row[Column::PayMaximum], u"3000"_s);
    QCOMPARE(row[Column::Posted], u"2025-02-21"_s);
    QCOMPARE(row.extra.size(), 1U);
}

void TestJsonLinesReader::unknownKeysAreKeptAside()
{
    const RawRow row = readOne(R"({"@context":"https://schema.org","title":"普工","industry":["制造"]})");
    QCOMPARE(row.extra.size(), 1U);
    QCOMPARE(row.extra[0].first, u"industry"_s);
    QCOMPARE(row.extra[0].second, u"制造"_s);
}

void TestJsonLinesReader::nullIsNotStated()
{
    const RawRow row = readOne(
        R"({"title":"普工","hiringOrganization":null,"baseSalary":{"value":{"minValue":null,"maxValue":9}}})");
    QCOMPARE(row[Column::Employer], QString());
    QCOMPARE(row[Column::PayMinimum], QString());
    QCOMPARE(row[Column::PayMaximum], u"9"_s);
}

void TestJsonLinesReader::badLineSpoilsItselfOnly()
{
    const Reading reading = m_files.readBytes(
        "{\"title\":\"普工\"}\n{\"title\":\n[1]\n{\"title\":\"\xff\"}\n{\"title\":\"文员\"}");
    QVERIFY(!reading.error);
    QCOMPARE(reading.rows.size(), 2U);
    QCOMPARE(reading.rows[1].row, 5);
    QCOMPARE(reading.problems.size(), 3U);
    QCOMPARE(reading.problems[0].row, 2);
    QCOMPARE(reading.problems[0].reason, u"row.json"_s);
}

void TestJsonLinesReader::longLineSpoilsItselfOnly()
{
    ReaderLimits limits;
    limits.rowBytes = 1000;
    const Reading reading = m_files.readBytes("{\"title\":\"普工\"}\n{\"title\":\"" +
                                                  QByteArray(2'000'000, 'x') + "\"}\n{\"title\":\"文员\"}\n",
                                              limits);
    QCOMPARE(reading.rows.size(), 2U);
    QCOMPARE(reading.rows[1].row, 3);
    QCOMPARE(reading.problems.size(), 1U);
    QCOMPARE(reading.problems[0].reason, u"row.too_large"_s);
}

void TestJsonLinesReader::longTextSpoilsItsRow()
{
    ReaderLimits limits;
    limits.cellChars = 10;
    const Reading reading =
        m_files.readBytes("{\"title\":\"普工\"}\n{\"title\":\"" + QByteArray(50, 'x') + "\"}\n", limits);
    QCOMPARE(reading.problems.size(), 1U);
    QCOMPARE(reading.problems[0].column, u"岗位名称"_s);
    QCOMPARE(reading.problems[0].reason, u"cell.too_long"_s);
}

void TestJsonLinesReader::blankLinesAndByteOrderMarkAreSkipped()
{
    const Reading reading = m_files.readBytes("\xef\xbb\xbf\r\n{\"title\":\"普工\"}\r\n\r\n");
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.rows[0].row, 2);
    QVERIFY(reading.problems.empty());
}

void TestJsonLinesReader::indentedJsonIsOneError()
{
    QByteArray text = "{\n";
    for (int i = 0; i < 100; ++i)
        text += "  \"key\": 1,\n";
    const Reading reading = m_files.readBytes(text + "}\n");
    QVERIFY(reading.error);
    QCOMPARE(reading.error->reason, u"json.not_lines"_s);
}

void TestJsonLinesReader::jsonListIsRead()
{
    const Reading reading = m_files.readBytes("[\n{\"title\":\"普工\"},\n{\"title\":\"保安\"}]");
    QVERIFY(!reading.error);
    QCOMPARE(reading.rows.size(), 2U);
    QCOMPARE(reading.rows[1].row, 2);
    QCOMPARE(m_files.readBytes("[1, 2]").error.value().reason, u"json.not_lines"_s);
}

void TestJsonLinesReader::objectsBelowOneAnotherAreRead()
{
    const Reading reading =
        m_files.readBytes("{\n  \"title\": \"普工}{\\\"\"\n}\n{\n  \"title\": \"保安\"\n}\n");
    QVERIFY(!reading.error);
    QCOMPARE(reading.rows.size(), 2U);
    QCOMPARE(reading.rows[0][Column::Title], u"普工}{\""_s);
    QCOMPARE(reading.rows[1][Column::Title], u"保安"_s);
}

void TestJsonLinesReader::deepNestingIsABadLine()
{
    const Reading reading =
        m_files.readBytes("{\"title\":\"普工\"}\n{\"a\":" + QByteArray(100'000, '[') + "\n");
    QCOMPARE(reading.problems.size(), 1U);
}

void TestJsonLinesReader::linesAcrossBlocksAreWhole()
{
    QByteArray text;
    constexpr std::size_t lines = 20'000;
    for (std::size_t i = 0; i < lines; ++i)
        text += "{\"identifier\":" + QByteArray::number(i) + ",\"title\":\"普工\"}\n";
    const Reading reading = m_files.readBytes(text);
    QVERIFY(reading.problems.empty());
    QCOMPARE(reading.rows.size(), lines);
    for (std::size_t i = 0; i < lines; ++i)
        QCOMPARE(reading.rows[i][Column::Identifier], QString::number(i));
}

QTEST_APPLESS_MAIN(TestJsonLinesReader)
#include "tst_jsonlinesreader.moc"
