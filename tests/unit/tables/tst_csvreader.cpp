// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreader.h"
#include "readerfixture.h"
#include "vacancycolumns.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::intake;
using namespace yizhan::tables;
using namespace yizhan::tests;

namespace {

const QByteArray header = QByteArrayLiteral("岗位名称,单位名称,岗位描述\r\n");

/// 岗位名称,单位名称 / 炒锅师傅,示例饭店 in GB18030.
const QByteArray gbkTable("\xb8\xda\xce\xbb\xc3\xfb\xb3\xc6,\xb5\xa5\xce\xbb\xc3\xfb\xb3\xc6\n"
                          "\xb3\xb4\xb9\xf8\xca\xa6\xb8\xb5,\xca\xbe\xc0\xfd\xb7\xb9\xb5\xea\n");

/// Its second line once more.
const QByteArray gbkRow = gbkTable.sliced(gbkTable.indexOf('\n') + 1);

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotedCellsKeepBreaksQuotesAndDelimiters();
    void lineEndsOfAllKinds_data();
    void lineEndsOfAllKinds();
    void delimiterIsTakenFromTheHeader_data();
    void delimiterIsTakenFromTheHeader();
    void byteOrderMarkIsNoText();
    void gb18030IsRecognised();
    void gb18030FourByteCharactersSurvive();
    void utf16OfSpreadsheetsIsRead();
    void damagedUtf8NamesItsLine();
    void bytesOfNoEncodingAreNamedInASentence();
    void aLineOfUtf8AmongGb18030IsReadAndNamed();
    void aLineOfGb18030AmongUtf8IsReadAndNamed();
    void aHeaderInAnotherEncodingIsNamed();
    void aShortLineFollowsTheOthers();
    void nulByteIsRefused();
    void unknownColumnsAreKeptAside();
    void titleRowsAboveTheHeaderAreSkipped();
    void rowNumbersCountRecords();
    void blankRowsAreNoVacancies();
    void repeatedHeaderIsNoVacancy();
    void payUnitOfTheHeadingReachesTheRows();
    void textAfterAClosingQuoteStays();
    void formulaQuotesAreRemoved();
    void longCellSpoilsItsRowOnly();
    void longRowSpoilsItselfOnly();
    void surplusCellsSpoilTheRow();
    void emptySurplusCellsDoNot();
    void openQuoteAtTheEndLosesNoOtherRow();
    void strayQuoteLosesNoOtherRow();
    void endlessQuoteEndsTheReading();
    void tooManyColumnsIsOneError();
    void tooManyRowsIsOneError();
    void rowsAcrossBlocksAreWhole();
    void cutAtEveryByteNeverCrashes();
    void emptyFileIsSaid();

private:
    ReaderFixture m_files;
};

void TestCsvReader::quotedCellsKeepBreaksQuotesAndDelimiters()
{
    const Reading reading =
        m_files.readBytes(header + "\"炒锅,师傅\",\"\"\"示例\"\"饭店\",\"一、炒菜\n二、\t备料\"\r\n");
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.rows[0][Column::Title], u"炒锅,师傅"_s);
    QCOMPARE(reading.rows[0][Column::Employer], u"\"示例\"饭店"_s);
    QCOMPARE(reading.rows[0][Column::Description], u"一、炒菜\n二、\t备料"_s);
}

void TestCsvReader::lineEndsOfAllKinds_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("CRLF") << QByteArray("\r\n");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CR") << QByteArray("\r");
}

void TestCsvReader::lineEndsOfAllKinds()
{
    QFETCH(QByteArray, end);
    const Reading reading =
        m_files.readBytes("岗位名称,单位名称" + end + "普工,示例厂" + end + "文员,示例行");
    QVERIFY(!reading.error);
    QCOMPARE(reading.rows.size(), 2U);
    QCOMPARE(reading.rows[1].row, 3);
    QCOMPARE(reading.rows[1][Column::Employer], u"示例行"_s);
}

void TestCsvReader::delimiterIsTakenFromTheHeader_data()
{
    QTest::addColumn<QByteArray>("delimiter");
    for (const char *delimiter : {",", "\t", ";", "|"})
        QTest::newRow(delimiter) << QByteArray(delimiter);
}

void TestCsvReader::delimiterIsTakenFromTheHeader()
{
    QFETCH(QByteArray, delimiter);
    QByteArray table = "岗位名称|单位名称|岗位描述\n普工|示例厂|做事\n";
    const Reading reading = m_files.readBytes(table.replace("|", delimiter));
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.rows[0][Column::Description], u"做事"_s);
}

void TestCsvReader::byteOrderMarkIsNoText()
{
    const Reading reading = m_files.readBytes("\xef\xbb\xbf" + header + "普工,示例厂,\n");
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.rows[0][Column::Title], u"普工"_s);
}

void TestCsvReader::gb18030IsRecognised()
{
    const Reading reading = m_files.readBytes(gbkTable);
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.rows[0][Column::Title], u"炒锅师傅"_s);
    QCOMPARE(reading.rows[0][Column::Employer], u"示例饭店"_s);
}

void TestCsvReader::gb18030FourByteCharactersSurvive()
{
    // 𠮷 (U+20BB7) many times, so that pairs of surrogates fall on the edges of the conversion.
    QByteArray table = gbkTable;
    QByteArray name;
    for (int i = 0; i < 20001; ++i)
        name += "\x95\x34\xb0\x37";
    table += "a" + name + ",b\n";
    const Reading reading = m_files.readBytes(table);
    QCOMPARE(reading.rows.size(), 2U);
    const QString title = reading.rows[1][Column::Title];
    QCOMPARE(title.size(), 1 + 2 * 20001);
    QVERIFY(title.isValidUtf16());
}

void TestCsvReader::utf16OfSpreadsheetsIsRead()
{
    const QString text = u"岗位名称\t单位名称\r\n普工\t示例厂\r\n"_s;
    const QByteArray bytes(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const Reading reading = m_files.readBytes("\xff\xfe" + bytes);
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.rows[0][Column::Employer], u"示例厂"_s);
}

void TestCsvReader::damagedUtf8NamesItsLine()
{
    QByteArray table = header;
    for (int i = 0; i < 9; ++i)
        table += "普工,示例厂,做事\n";
    const auto offset = table.size();
    const Reading reading = m_files.readBytes(table + "\xff普工,示例厂,\n");
    QVERIFY(reading.error);
    QCOMPARE(reading.error->reason, u"csv.encoding"_s);
    QVERIFY(reading.error->detail.contains(u"line 11 "_s));
    QVERIFY(reading.error->detail.contains(u"byte %1 "_s.arg(offset)));
    QVERIFY(reading.error->detail.contains(u"not UTF-8, as the text before"_s));
}

void TestCsvReader::bytesOfNoEncodingAreNamedInASentence()
{
    const Reading reading = m_files.readBytes("\xff\xff\xff,a\n");
    QVERIFY(reading.error);
    QCOMPARE(reading.error->reason, u"csv.encoding"_s);
    QVERIFY2(reading.error->detail.contains(u"neither UTF-8 nor GB18030"_s),
             qPrintable(reading.error->detail));
}

void TestCsvReader::aLineOfUtf8AmongGb18030IsReadAndNamed()
{
    const Reading reading = m_files.readBytes(gbkTable + gbkRow + "质检员操作,示例厂,\n");
    QVERIFY(!reading.error);
    QCOMPARE(reading.rows.size(), 3U);
    QCOMPARE(reading.rows[1][Column::Title], u"炒锅师傅"_s);
    QVERIFY(reading.rows[1].notes.empty());
    QCOMPARE(reading.rows[2][Column::Title], u"质检员操作"_s);
    QCOMPARE(reading.rows[2].notes.size(), 1U);
    QCOMPARE(reading.rows[2].notes[0].reason, u"row.encoding"_s);
    QCOMPARE(reading.rows[2].notes[0].row, 4);
}

void TestCsvReader::aLineOfGb18030AmongUtf8IsReadAndNamed()
{
    const Reading reading =
        m_files.readBytes("\xef\xbb\xbf" + header + "普工,示例厂,做事\n" + gbkRow + "文员,示例厂,做事\n");
    QVERIFY(!reading.error);
    QCOMPARE(reading.rows.size(), 3U);
    QCOMPARE(reading.rows[1][Column::Title], u"炒锅师傅"_s);
    QCOMPARE(reading.rows[1].notes.size(), 1U);
    QVERIFY(reading.rows[2].notes.empty());
}

void TestCsvReader::aHeaderInAnotherEncodingIsNamed()
{
    const QByteArray gbkHeader = gbkTable.first(gbkTable.indexOf('\n') + 1);
    const Reading reading = m_files.readBytes(gbkHeader + "普工装配,示例厂\n文员接待,示例厂\n");
    QVERIFY(!reading.error);
    QCOMPARE(reading.rows.size(), 2U);
    QCOMPARE(reading.findings.size(), 1U);
    QCOMPARE(reading.findings[0].reason, u"row.encoding"_s);
    QCOMPARE(reading.findings[0].row, 1);
}

/// 联 and 通 in GB18030 are bytes of which UTF-8 has some as well.
void TestCsvReader::aShortLineFollowsTheOthers()
{
    const Reading reading =
        m_files.readBytes(gbkTable + "\xc1\xaa\xcd\xa8,b\n" + "质检员操作,示例厂\n" + gbkRow);
    QVERIFY(!reading.error);
    QCOMPARE(reading.rows.size(), 4U);
    QCOMPARE(reading.rows[1][Column::Title], u"联通"_s);
}

void TestCsvReader::nulByteIsRefused()
{
    const Reading reading = m_files.readBytes(header + QByteArray("普工\0,示例厂,\n", 17));
    QVERIFY(reading.error);
    QCOMPARE(reading.error->reason, u"csv.nul_byte"_s);
}

void TestCsvReader::unknownColumnsAreKeptAside()
{
    const Reading reading =
        m_files.readBytes("序号,岗位名称,单位名称,车间\n7,普工,示例厂,急\n8,文员,示例行,\n");
    QCOMPARE(reading.rows.size(), 2U);
    QCOMPARE(reading.rows[0].extra.size(), 1U); // 序号 is missed by nobody
    QCOMPARE(reading.rows[0].extra[0].first, u"车间"_s);
    QCOMPARE(reading.rows[0].extra[0].second, u"急"_s);
    QVERIFY(reading.rows[1].extra.empty());
}

void TestCsvReader::titleRowsAboveTheHeaderAreSkipped()
{
    const Reading reading =
        m_files.readBytes("肇庆市岗位信息表,,\n填表：示例,,\n" + header + "普工,示例厂,做事\n");
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.rows[0].row, 4);
}

void TestCsvReader::rowNumbersCountRecords()
{
    const Reading reading = m_files.readBytes(header + "普工,示例厂,\"一\n二\n三\"\n文员,示例行,\n");
    QCOMPARE(reading.rows.size(), 2U);
    QCOMPARE(reading.rows[1].row, 3);
}

void TestCsvReader::blankRowsAreNoVacancies()
{
    const Reading reading = m_files.readBytes(header + ",,\n\n  ,,\n普工,示例厂,\n");
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.rows[0].row, 5);
    QVERIFY(reading.problems.empty());
}

void TestCsvReader::repeatedHeaderIsNoVacancy()
{
    const Reading reading = m_files.readBytes(header + "普工,示例厂,\n" + header + "文员,示例行,\n");
    QCOMPARE(reading.rows.size(), 2U);
}

void TestCsvReader::payUnitOfTheHeadingReachesTheRows()
{
    const Reading reading = m_files.readBytes("岗位名称,月薪(元)\n普工,4000-5000\n文员,\n");
    QCOMPARE(reading.rows.size(), 2U);
    QCOMPARE(reading.rows[0][Column::PayUnit], u"元/月"_s);
    QCOMPARE(reading.rows[1][Column::PayUnit], QString());
}

void TestCsvReader::textAfterAClosingQuoteStays()
{
    const Reading reading = m_files.readBytes(header + "\"优秀\"普工,示例厂,他说\"好\"\n");
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.rows[0][Column::Title], u"优秀普工"_s);
    QCOMPARE(reading.rows[0][Column::Description], u"他说\"好\""_s);
}

void TestCsvReader::formulaQuotesAreRemoved()
{
    const Reading reading = m_files.readBytes("岗位编号,岗位名称\n=\"007\",普工\n");
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.rows[0][Column::Identifier], u"007"_s);
}

void TestCsvReader::longCellSpoilsItsRowOnly()
{
    ReaderLimits limits;
    limits.cellChars = 10;
    const Reading reading =
        m_files.readBytes(header + "普工,示例厂,一二三四五六七八九十十一\n文员,示例行,好\n", limits);
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.problems.size(), 1U);
    QCOMPARE(reading.problems[0].row, 2);
    QCOMPARE(reading.problems[0].column, u"岗位描述"_s);
    QCOMPARE(reading.problems[0].reason, u"cell.too_long"_s);
}

void TestCsvReader::longRowSpoilsItselfOnly()
{
    ReaderLimits limits;
    limits.rowBytes = 100'000;
    const Reading reading =
        m_files.readBytes(header + QByteArray(3'000'000, 'x') + "\n文员,示例行,好\n", limits);
    QVERIFY(!reading.error);
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.problems.size(), 1U);
    QCOMPARE(reading.problems[0].reason, u"row.too_large"_s);
}

void TestCsvReader::surplusCellsSpoilTheRow()
{
    const Reading reading = m_files.readBytes(header + "普工,示例厂,做事,多一格\n文员,示例行,好\n");
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.problems.size(), 1U);
    QCOMPARE(reading.problems[0].reason, u"csv.too_many_cells"_s);
}

void TestCsvReader::emptySurplusCellsDoNot()
{
    QCOMPARE(m_files.readBytes(header + "普工,示例厂,做事,,,\n").rows.size(), 1U);
}

void TestCsvReader::openQuoteAtTheEndLosesNoOtherRow()
{
    const Reading reading =
        m_files.readBytes(header + "普工,示例厂,\"没有收尾\n文员,示例行,好\n保安,示例园,好\n");
    QVERIFY(!reading.error);
    QCOMPARE(reading.problems.size(), 1U);
    QCOMPARE(reading.problems[0].row, 2);
    QCOMPARE(reading.problems[0].reason, u"csv.unterminated_quote"_s);
    QCOMPARE(reading.rows.size(), 2U);
}

void TestCsvReader::strayQuoteLosesNoOtherRow()
{
    const Reading reading =
        m_files.readBytes(header + "\"普工,示例厂,做事\n文员,示例行,\"好\"\n保安,示例园,好\n");
    QCOMPARE(reading.problems.size(), 1U);
    QCOMPARE(reading.problems[0].reason, u"csv.stray_quote"_s);
    QCOMPARE(reading.rows.size(), 2U);
}

void TestCsvReader::endlessQuoteEndsTheReading()
{
    ReaderLimits limits;
    limits.rowBytes = 100'000;
    QByteArray table = header + "普工,示例厂,做事\n文员,\"示例行,\n";
    for (int i = 0; i < 100'000; ++i)
        table += "保安,示例园,\n";
    const Reading reading = m_files.readBytes(table, limits);
    QVERIFY(reading.error);
    QCOMPARE(reading.error->reason, u"csv.unterminated_quote"_s);
    QCOMPARE(reading.error->place, u"row 3"_s);
    QCOMPARE(reading.rows.size(), 1U);
}

void TestCsvReader::tooManyColumnsIsOneError()
{
    const Reading reading =
        m_files.readBytes("岗位名称,单位名称" + QByteArray(200'000, ',') + "\n普工,示例厂\n");
    QVERIFY(reading.error);
    QCOMPARE(reading.error->reason, u"table.too_many_columns"_s);
}

void TestCsvReader::tooManyRowsIsOneError()
{
    ReaderLimits limits;
    limits.rows = 3;
    const Reading reading = m_files.readBytes(header + "普工,厂,\n文员,行,\n保安,园,\n", limits);
    QVERIFY(reading.error);
    QCOMPARE(reading.error->reason, u"table.too_many_rows"_s);
    QCOMPARE(reading.rows.size(), 2U);
}

void TestCsvReader::rowsAcrossBlocksAreWhole()
{
    QByteArray table = header;
    constexpr int rows = 20'000;
    for (int i = 0; i < rows; ++i)
        table += "普工" + QByteArray::number(i) + ",\"示例\"\"厂\",\"第一行\r\n第二行\"\r\n";
    const Reading reading = m_files.readBytes(table);
    QVERIFY(reading.problems.empty());
    QCOMPARE(reading.rows.size(), std::size_t(rows));
    for (int i = 0; i < rows; ++i) {
        QCOMPARE(reading.rows[std::size_t(i)][Column::Title], u"普工%1"_s.arg(i));
        QCOMPARE(reading.rows[std::size_t(i)][Column::Description], u"第一行\r\n第二行"_s);
    }
}

void TestCsvReader::cutAtEveryByteNeverCrashes()
{
    const QByteArray table = header + "\"炒锅,师傅\",\"\"\"示例\"\"饭店\",\"一\n二\"\r\n普工,示例厂,\r\n";
    for (qsizetype size = 0; size <= table.size(); ++size) {
        const Reading reading = m_files.readBytes(table.left(size));
        QVERIFY(reading.rows.size() <= 2);
        QVERIFY(reading.error || reading.rows.size() + reading.problems.size() <= 3);
    }
}

void TestCsvReader::emptyFileIsSaid()
{
    QCOMPARE(m_files.readBytes({}).error->reason, u"table.empty"_s);
    QCOMPARE(m_files.readBytes("\xef\xbb\xbf").error->reason, u"table.empty"_s);
    QCOMPARE(m_files.readBytes("\n\n").error->reason, u"table.empty"_s);
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
