// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"
#include "vacancycolumns.h"

#include <QFile>
#include <QTest>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::intake;
using namespace yizhan::tables;
using namespace yizhan::tests;

namespace {

void writeRow(lxw_worksheet *sheet, lxw_row_t row, const QStringList &texts)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!texts.at(i).isEmpty())
            worksheet_write_string(sheet, row, static_cast<lxw_col_t>(i), texts.at(i).toUtf8().constData(),
                                   nullptr);
    }
}

QStringList reasons(const Reading &reading)
{
    QStringList list;
    for (const Finding &finding : reading.findings)
        list.append(finding.reason + u'@' + finding.sheet);
    return list;
}

} // namespace

class SheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCountyIsReadAndWhatIsNotIsNamed();
    void aLonelyListOfTitlesIsATable();
    void aHiddenRowGoesInAndIsNamed();
    void menAndWomenOfTwoColumnsAreOneHeadcount();
    void zerosOfAFormatAreShown();
    void aWorkbookWithoutItsTextsIsSaid();

private:
    ReaderFixture m_files;
};

void SheetsTest::everyCountyIsReadAndWhatIsNotIsNamed()
{
    const QString path = m_files.path(u"counties.xlsx"_s);
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    writeRow(workbook_add_worksheet(book, "封面"), 0, {u"冬季招聘"_s});
    lxw_worksheet *choices = workbook_add_worksheet(book, "字典");
    writeRow(choices, 0, {u"岗位名称"_s, u"学历"_s});
    writeRow(choices, 1, {u"普工"_s, u"初中"_s});
    for (const char *county : {"端州区", "四会市"}) {
        lxw_worksheet *sheet = workbook_add_worksheet(book, county);
        writeRow(sheet, 0, {QString::fromUtf8(county) + u"招聘岗位表"_s});
        writeRow(sheet, 1, {u"岗位名称"_s, u"单位名称"_s});
        writeRow(sheet, 2, {u"保安"_s, QString::fromUtf8(county) + u"厂"_s});
    }
    workbook_add_worksheet(book, "Sheet5"); // empty: nothing is lost
    lxw_worksheet *former = workbook_add_worksheet(book, "往期");
    writeRow(former, 0, {u"岗位名称"_s, u"单位名称"_s});
    writeRow(former, 1, {u"旧岗"_s, u"旧厂"_s});
    worksheet_hide(former);
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    const Reading reading = ReaderFixture::read(path);
    QVERIFY(!reading.error);
    QCOMPARE(reading.rows.size(), 2U);
    QCOMPARE(reading.rows[0].sheet, u"端州区"_s);
    QCOMPARE(reading.rows[1][Column::Employer], u"四会市厂"_s);
    QStringList named = reasons(reading);
    named.sort();
    QCOMPARE(named, (QStringList{u"sheet.choices@字典"_s, u"sheet.hidden@往期"_s, u"sheet.no_table@封面"_s}));
}

void SheetsTest::aLonelyListOfTitlesIsATable()
{
    const QByteArray rows = "<sheetData>" + inlineRow(1, {u"岗位名称"_s, u"学历"_s}) +
                            inlineRow(2, {u"普工"_s, u"初中"_s}) + "</sheetData>";
    QCOMPARE(m_files.readZip(workbookParts(rows)).rows.size(), 1U);
}

void SheetsTest::aHiddenRowGoesInAndIsNamed()
{
    QByteArray hidden = inlineRow(2, {u"普工"_s, u"甲厂"_s});
    hidden.replace("<row ", "<row hidden=\"1\" ");
    const QByteArray rows = "<sheetData>" + inlineRow(1, {u"岗位名称"_s, u"单位名称"_s}) + hidden +
                            inlineRow(3, {u"保安"_s, u"乙厂"_s}) + "</sheetData>";
    const Reading reading = m_files.readZip(workbookParts(rows));
    QCOMPARE(reading.rows.size(), 2U);
    QCOMPARE(reading.rows[0].notes.size(), 1U);
    QCOMPARE(reading.rows[0].notes.front().reason, u"row.hidden"_s);
    QVERIFY(reading.rows[1].notes.empty());
}

void SheetsTest::menAndWomenOfTwoColumnsAreOneHeadcount()
{
    const QByteArray rows = "<sheetData>" + inlineRow(1, {u"岗位名称"_s, u"单位名称"_s, u"招聘人数"_s}) +
                            inlineRow(2, {QString(), QString(), u"男"_s, u"女"_s}) +
                            inlineRow(3, {u"普工"_s, u"甲厂"_s, u"3"_s, u"2"_s}) + "</sheetData>";
    const Reading reading = m_files.readZip(workbookParts(rows));
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.rows[0][Column::Headcount], u"男3、女2"_s);
}

void SheetsTest::zerosOfAFormatAreShown()
{
    const QByteArray styles = "<numFmts><numFmt numFmtId=\"180\" formatCode=\"00000000000\"/></numFmts>"
                              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"180\"/></cellXfs>";
    const QByteArray rows = "<sheetData>" + inlineRow(1, {u"岗位名称"_s, u"联系电话"_s}) +
                            "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>普工</t></is></c>"
                            "<c r=\"B2\" s=\"1\"><v>7580000101</v></c></row></sheetData>";
    const Reading reading = m_files.readZip(workbookParts(rows, {}, styles));
    QCOMPARE(reading.rows.size(), 1U);
    QCOMPARE(reading.rows[0][Column::Phone], u"07580000101"_s);
}

void SheetsTest::aWorkbookWithoutItsTextsIsSaid()
{
    const QByteArray rows = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>";
    const Reading reading = m_files.readZip(workbookParts(rows));
    QVERIFY(reading.error);
    QCOMPARE(reading.error->reason, u"xlsx.part_missing"_s);
}

QTEST_APPLESS_MAIN(SheetsTest)
#include "tst_sheets.moc"
