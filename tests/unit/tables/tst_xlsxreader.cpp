// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"
#include "vacancycolumns.h"
#include "xlsxreader.h"

#include <QFile>
#include <QTest>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::intake;
using namespace yizhan::tables;
using namespace yizhan::tests;

namespace {

const QStringList headings{u"岗位名称"_s, u"单位名称"_s, u"最低薪资"_s, u"发布日期"_s};

QByteArray sheetData(const QByteArray &rows)
{
    return "<sheetData>" + inlineRow(1, headings) + rows + "</sheetData>";
}

} // namespace

class TestXlsxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workbookOfAnOfficeProgramIsRead_data();
    void workbookOfAnOfficeProgramIsRead();
    void inlineStringsAreRead();
    void richTextIsJoinedWithoutPhonetics();
    void escapedCharactersAreResolved();
    void wpsPrefixesAndMissingReferencesAreRead();
    void numbersAreScientificOnlyWhereRounded_data();
    void numbersAreScientificOnlyWhereRounded();
    void datesFollowTheirFormat_data();
    void datesFollowTheirFormat();
    void daysFrom1904AreKnown();
    void formatCodesAreUnderstood_data();
    void formatCodesAreUnderstood();
    void booleansAreWords();
    void errorCellSpoilsItsRow();
    void formulaGivesItsLastValue();
    void formulaWithoutValueSpoilsItsRow();
    void brokenFormulaBesideTheTableDoesNotMatter();
    void mergedEmployerCountsForAllItsRows();
    void hiddenSheetIsPassedOver();
    void sheetWithoutHeaderIsPassedOver();
    void mergedHeaderIsOneError();
    void longCellSpoilsItsRowOnly();
    void cellFarToTheRightSpoilsItsRow();
    void wideHeaderIsOneError();
    void manyTextsSpillToDisk();

private:
    ReaderFixture m_files;
};

void TestXlsxReader::workbookOfAnOfficeProgramIsRead_data()
{
    QTest::addColumn<bool>("inlineStrings");
    QTest::newRow("shared strings") << false;
    QTest::newRow("inline strings") << true;
}

void TestXlsxReader::workbookOfAnOfficeProgramIsRead()
{
    QFETCH(bool, inlineStrings);
    const QString path = m_files.path(u"office.xlsx"_s);
    lxw_workbook_options options{};
    options.constant_memory = inlineStrings ? LXW_TRUE : LXW_FALSE;
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "yyyy\"年\"m\"月\"d\"日\"");
    worksheet_merge_range(sheet, 0, 0, 0, 3, "肇庆市岗位信息表", nullptr);
    for (int i = 0; i < 4; ++i)
        worksheet_write_string(sheet, 1, static_cast<lxw_col_t>(i), headings.at(i).toUtf8().constData(),
                               nullptr);
    worksheet_write_string(sheet, 2, 0, "炒锅师傅", nullptr);
    worksheet_write_string(sheet, 2, 1, "示例<饭店> & Co.", nullptr);
    worksheet_write_number(sheet, 2, 2, 6500, nullptr);
    lxw_datetime day{2026, 11, 20, 0, 0, 0};
    worksheet_write_datetime(sheet, 2, 3, &day, date);
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    const Reading reading = ReaderFixture::read(path);
    QVERIFY(!reading.error);
    QCOMPARE(reading.rows.size(), 1U);
    const RawRow &row = reading.rows[0];
    QCOMPARE(row.row, 3);
    QCOMPARE(row[Column::Title], u"炒锅师傅"_s);
    QCOMPARE(row[Column::Employer], u"示例<饭店> & Co."_s);
    QCOMPARE(row[Column::PayMinimum], u"6500"_s);
    QCOMPARE(row[Column::Posted], u"2026-11-20"_s);
}

void TestXlsxReader::inlineStringsAreRead()
{
    const Reading reading =
        m_files.readZip(workbookParts(sheetData(inlineRow(2, {u"普工"_s, u"示例厂"_s, u"4000"_s}))));
    QVERIFY(!reading.error);
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.rows[0][Column::Title], u"普工"_s);
    QCOMPARE(reading.rows[0][Column::PayMinimum], u"4000"_s);
}

void TestXlsxReader::richTextIsJoinedWithoutPhonetics()
{
    const QByteArray strings =
        "<si><r><rPr><b/></rPr><t>炒锅</t></r><r><t xml:space=\"preserve\"> 师傅</t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>chao</t></rPh></si><si><t/></si><si><t><![CDATA[示例<厂>]]></t></si>";
    const QByteArray rows = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>2</v></c>"
                            "<c r=\"C2\" t=\"s\"><v>1</v></c></row>";
    const Reading reading = m_files.readZip(workbookParts(sheetData(rows), strings));
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.rows[0][Column::Title], u"炒锅 师傅"_s);
    QCOMPARE(reading.rows[0][Column::Employer], u"示例<厂>"_s);
    QCOMPARE(reading.rows[0][Column::PayMinimum], QString());
}

void TestXlsxReader::escapedCharactersAreResolved()
{
    const QByteArray row =
        "<row r=\"2\"><c r=\"A2\" "
        "t=\"inlineStr\"><is><t>普工_x000D_&#x4E00;&#22825;_x005F_x000A_</t></is></c></row>";
    const Reading reading = m_files.readZip(workbookParts(sheetData(row)));
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.rows[0][Column::Title], u"普工\r一天_x000A_"_s);
}

void TestXlsxReader::wpsPrefixesAndMissingReferencesAreRead()
{
    Parts parts = workbookParts({});
    parts[2].second = "<?xml version='1.0' encoding='utf-8'?><x:worksheet xmlns:x='m'><x:sheetData>"
                      "<x:row><x:c t='inlineStr'><x:is><x:t>岗位名称</x:t></x:is></x:c>"
                      "<x:c t='inlineStr'><x:is><x:t>单位名称</x:t></x:is></x:c></x:row>"
                      "<x:row><x:c t='str'><x:v>普工</x:v></x:c><x:c "
                      "t='inlineStr'><x:is><x:t>示例厂</x:t></x:is></x:c></x:row>"
                      "</x:sheetData></x:worksheet>";
    const Reading reading = m_files.readZip(parts);
    QVERIFY(!reading.error);
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.rows[0].row, 2);
    QCOMPARE(reading.rows[0][Column::Employer], u"示例厂"_s);
}

void TestXlsxReader::numbersAreScientificOnlyWhereRounded_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << QByteArray("4000") << u"4000"_s;
    QTest::newRow("point zero") << QByteArray("4000.0") << u"4000"_s;
    QTest::newRow("scientific") << QByteArray("1.3800138E10") << u"13800138000"_s;
    QTest::newRow("long id") << QByteArray("4.4120219900101E17") << u"4.4120219900101E17"_s;
    QTest::newRow("exact id") << QByteArray("441202199001011234") << u"441202199001011234"_s;
    QTest::newRow("fraction") << QByteArray("18.5") << u"18.5"_s;
    QTest::newRow("binary noise") << QByteArray("0.30000000000000004") << u"0.3"_s;
    QTest::newRow("negative") << QByteArray("-2") << u"-2"_s;
    QTest::newRow("no number") << QByteArray("x1") << u"x1"_s;
}

void TestXlsxReader::numbersAreScientificOnlyWhereRounded()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, text);
    QCOMPARE(numberText(raw.toStdString(), NumberKind::Number, false), text);
}

void TestXlsxReader::datesFollowTheirFormat_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, const QByteArray &raw, NumberKind kind, const QString &text) {
        QTest::newRow(name) << raw << static_cast<int>(kind) << text;
    };
    add("day", "45707", NumberKind::Date, u"2025-02-19"_s);
    add("day and time", "45707.648692129628", NumberKind::DateTime, u"2025-02-19T15:34:07"_s);
    add("midnight", "45707", NumberKind::DateTime, u"2025-02-19"_s);
    add("time of day", "0.3541666666666667", NumberKind::Time, u"08:30"_s);
    add("first day", "1", NumberKind::Date, u"1900-01-01"_s);
    add("after the day that never was", "61", NumberKind::Date, u"1900-03-01"_s);
    add("out of the calendar", "99999999", NumberKind::Date, u"99999999"_s);
    add("before the calendar", "-5", NumberKind::Date, u"-5"_s);
}

void TestXlsxReader::datesFollowTheirFormat()
{
    QFETCH(QByteArray, raw);
    QFETCH(int, kind);
    QFETCH(QString, text);
    QCOMPARE(numberText(raw.toStdString(), static_cast<NumberKind>(kind), false), text);
}

void TestXlsxReader::daysFrom1904AreKnown()
{
    const QByteArray styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    const QByteArray rows =
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>普工</v></c><c r=\"D2\" s=\"1\"><v>44245</v></c></row>";
    const Reading reading =
        m_files.readZip(workbookParts(sheetData(rows), {}, styles, "<workbookPr date1904=\"1\"/>"));
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.rows[0][Column::Posted], u"2025-02-19"_s);
}

void TestXlsxReader::formatCodesAreUnderstood_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    const auto add = [](const QString &code, NumberKind kind) {
        QTest::newRow(qPrintable(code)) << code << static_cast<int>(kind);
    };
    add(u"General"_s, NumberKind::Number);
    add(u"0.00_ ;[Red]\\-0.00"_s, NumberKind::Number);
    add(u"#,##0\"元\""_s, NumberKind::Number);
    add(u"@"_s, NumberKind::Number);
    add(u"yyyy-mm-dd"_s, NumberKind::Date);
    add(u"yyyy\"年\"m\"月\"d\"日\";@"_s, NumberKind::Date);
    add(u"[$-804]yyyy年m月d日;@"_s, NumberKind::Date);
    add(u"m/d"_s, NumberKind::Date);
    add(u"yyyy/m/d h:mm"_s, NumberKind::DateTime);
    add(u"h:mm:ss"_s, NumberKind::Time);
    add(u"mm:ss"_s, NumberKind::Time);
    add(u"[h]:mm"_s, NumberKind::Time);
    add(u"\"day\" 0"_s, NumberKind::Number);
}

void TestXlsxReader::formatCodesAreUnderstood()
{
    QFETCH(QString, code);
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(kindOfFormat(code)), kind);
}

void TestXlsxReader::booleansAreWords()
{
    const QByteArray rows =
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>普工</v></c><c r=\"B2\" t=\"b\"><v>1</v></c></row>";
    QCOMPARE(m_files.readZip(workbookParts(sheetData(rows))).rows.at(0)[Column::Employer], u"TRUE"_s);
}

void TestXlsxReader::errorCellSpoilsItsRow()
{
    const QByteArray rows =
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>普工</v></c><c r=\"B2\" t=\"e\"><v>#REF!</v></c></row>" +
        inlineRow(3, {u"文员"_s, u"示例行"_s});
    const Reading reading = m_files.readZip(workbookParts(sheetData(rows)));
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.problems.size(), 1U);
    QCOMPARE(reading.problems[0].row, 2);
    QCOMPARE(reading.problems[0].column, u"单位名称"_s);
    QCOMPARE(reading.problems[0].reason, u"cell.error_value"_s);
    QCOMPARE(reading.problems[0].detail, u"#REF!"_s);
}

void TestXlsxReader::formulaGivesItsLastValue()
{
    const QByteArray rows =
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>\"普\"&amp;\"工\"</f><v>普工</v></c>"
        "<c r=\"B2\" t=\"str\"><f>IF(1,\"\")</f><v></v></c><c r=\"C2\"><f>2*2000</f><v>4000</v></c></row>";
    const Reading reading = m_files.readZip(workbookParts(sheetData(rows)));
    QVERIFY(reading.problems.empty());
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.rows[0][Column::Title], u"普工"_s);
    QCOMPARE(reading.rows[0][Column::PayMinimum], u"4000"_s);
}

void TestXlsxReader::formulaWithoutValueSpoilsItsRow()
{
    const QByteArray rows =
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>普工</v></c><c r=\"C2\"><f>A1*2</f><v></v></c></row>"
        "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>文员</v></c><c r=\"C3\"><f>A1*2</f></c></row>";
    const Reading reading = m_files.readZip(workbookParts(sheetData(rows)));
    QCOMPARE(reading.problems.size(), 2U);
    QCOMPARE(reading.problems[1].reason, u"cell.formula_without_value"_s);
    QCOMPARE(reading.problems[1].column, u"最低薪资"_s);
}

void TestXlsxReader::brokenFormulaBesideTheTableDoesNotMatter()
{
    const QByteArray rows =
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>普工</v></c><c r=\"Z2\"><f>A1</f></c></row>";
    const Reading reading = m_files.readZip(workbookParts(sheetData(rows)));
    QCOMPARE(reading.rows.size(), 1U);
    QVERIFY(reading.problems.empty());
}

void TestXlsxReader::mergedEmployerCountsForAllItsRows()
{
    const QByteArray rows = inlineRow(2, {u"普工"_s, u"示例厂"_s}) + inlineRow(3, {u"文员"_s}) +
                            inlineRow(4, {u"保安"_s}) + inlineRow(5, {u"司机"_s}) + "<row r=\"6\"/>";
    const QByteArray merges =
        "<mergeCells count=\"2\"><mergeCell ref=\"B2:B4\"/><mergeCell ref=\"A8:D8\"/></mergeCells>";
    const Reading reading = m_files.readZip(workbookParts(sheetData(rows) + merges));
    QCOMPARE(reading.rows.size(), 4U);
    QCOMPARE(reading.rows[1][Column::Employer], u"示例厂"_s);
    QCOMPARE(reading.rows[2][Column::Employer], u"示例厂"_s);
    QCOMPARE(reading.rows[3][Column::Employer], QString());
}

void TestXlsxReader::hiddenSheetIsPassedOver()
{
    const QString path = m_files.path(u"hidden.xlsx"_s);
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    for (const char *title : {"hidden", "shown"}) {
        lxw_worksheet *sheet = workbook_add_worksheet(book, title);
        worksheet_write_string(sheet, 0, 0, "岗位名称", nullptr);
        worksheet_write_string(sheet, 0, 1, "单位名称", nullptr);
        worksheet_write_string(sheet, 1, 0, title, nullptr);
        if (qstrcmp(title, "hidden") == 0)
            worksheet_hide(sheet);
        else
            worksheet_activate(sheet);
    }
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    const Reading reading = ReaderFixture::read(path);
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.rows[0][Column::Title], u"shown"_s);
}

void TestXlsxReader::sheetWithoutHeaderIsPassedOver()
{
    const QString path = m_files.path(u"cover.xlsx"_s);
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    worksheet_write_string(workbook_add_worksheet(book, "cover"), 3, 2, "肇庆市人力资源", nullptr);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "table");
    worksheet_write_string(sheet, 0, 0, "岗位名称", nullptr);
    worksheet_write_string(sheet, 0, 1, "公司", nullptr);
    worksheet_write_string(sheet, 1, 0, "普工", nullptr);
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    QCOMPARE(ReaderFixture::read(path).rows.size(), 1U);
}

void TestXlsxReader::mergedHeaderIsOneError()
{
    const QByteArray rows = "<sheetData>" + inlineRow(1, {u"岗位编号"_s}) +
                            inlineRow(2, {u"1"_s, u"普工"_s, u"示例厂"_s, u"3"_s, u"4000"_s}) +
                            "</sheetData>" + "<mergeCells><mergeCell ref=\"A1:E1\"/></mergeCells>";
    const Reading reading = m_files.readZip(workbookParts(rows));
    QVERIFY(reading.error);
    QCOMPARE(reading.error->reason, u"table.merged_header"_s);
}

void TestXlsxReader::longCellSpoilsItsRowOnly()
{
    ReaderLimits limits;
    limits.cellChars = 100;
    const QByteArray rows =
        inlineRow(2, {QString(3000, u'工'), u"示例厂"_s}) + inlineRow(3, {u"文员"_s, u"示例行"_s});
    const Reading reading = m_files.readZip(workbookParts(sheetData(rows)), limits);
    QVERIFY(!reading.error);
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.problems.size(), 1U);
    QCOMPARE(reading.problems[0].reason, u"cell.too_long"_s);
}

void TestXlsxReader::cellFarToTheRightSpoilsItsRow()
{
    const QByteArray rows =
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>普工</v></c><c r=\"XFD2\"><v>1</v></c></row>" +
        inlineRow(3, {u"文员"_s, u"示例行"_s});
    const Reading reading = m_files.readZip(workbookParts(sheetData(rows)));
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.problems.size(), 1U);
    QCOMPARE(reading.problems[0].reason, u"table.too_many_columns"_s);
}

void TestXlsxReader::wideHeaderIsOneError()
{
    QByteArray row = "<sheetData><row r=\"1\">";
    for (int i = 0; i < 200'000; ++i)
        row += "<c t=\"str\"><v>岗位名称</v></c>";
    const Reading reading = m_files.readZip(workbookParts(row + "</row></sheetData>"));
    QVERIFY(reading.error);
    QCOMPARE(reading.error->reason, u"table.too_many_columns"_s);
}

void TestXlsxReader::manyTextsSpillToDisk()
{
    StringStore store(1000);
    constexpr int count = 5000;
    for (int i = 0; i < count; ++i)
        QVERIFY(store.append(u"第%1条"_s.arg(i).repeated(i % 700).toUtf8()));
    for (int i = 0; i < count; i += 3)
        QCOMPARE(store.at(i).value(), u"第%1条"_s.arg(i).repeated(i % 700));
    for (int i = count - 1; i >= 0; i -= 7)
        QCOMPARE(store.at(i).value(), u"第%1条"_s.arg(i).repeated(i % 700));
}

QTEST_APPLESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"
