// SPDX-License-Identifier: GPL-3.0-or-later
// Fairs and stands out of one workbook, in one go.
#include "boothjson.h"
#include "fairjson.h"
#include "importfixture.h"
#include "tablesimport.h"

#include <QTest>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace yizhan;
using catalogue::Booth;
using catalogue::Fair;
using fakes::ImportFixture;

namespace {

void writeRow(lxw_worksheet *sheet, lxw_row_t row, const QStringList &texts)
{
    for (qsizetype i = 0; i < texts.size(); ++i)
        worksheet_write_string(sheet, row, static_cast<lxw_col_t>(i), texts.at(i).toUtf8().constData(),
                               nullptr);
}

/// A workbook of two sheets and a cover.
QString bookAt(const QString &path, const QString &fairDay, const QStringList &stands)
{
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    writeRow(workbook_add_worksheet(book, "封面"), 0, {u"春季"_s});
    lxw_worksheet *fairs = workbook_add_worksheet(book, "招聘会");
    writeRow(fairs, 0, {u"招聘会编号"_s, u"招聘会名称"_s, u"举办日期"_s});
    writeRow(fairs, 1, {u"f1"_s, u"夜招聘（示例）"_s, fairDay});
    lxw_worksheet *booths = workbook_add_worksheet(book, "展位");
    writeRow(booths, 0, {u"招聘会编号"_s, u"招聘会名称"_s, u"展位号"_s, u"单位名称"_s});
    for (qsizetype i = 0; i < stands.size(); ++i)
        writeRow(booths, static_cast<lxw_row_t>(i + 1),
                 {u"f1"_s, u"夜招聘（示例）"_s, stands.at(i), u"示例单位"_s});
    workbook_close(book);
    return path;
}

struct Bureau
{
    publishing::ImportOutcome import(const QStringList &files, publishing::ImportOptions options = {})
    {
        const auto scheme = intake::schemeOf(u"fair"_s);
        report =
            std::make_unique<publishing::ImportReport>(files, fixture.files.path(), (*scheme)->wordings());
        const auto outcome =
            intake::importTables(*fixture.database, fixture.clock, **scheme, options, files, *report);
        return outcome.value_or(publishing::ImportOutcome());
    }
    [[nodiscard]] QString path(const QString &name) const { return fixture.files.filePath(name); }

    ImportFixture fixture{u"sqlite"_s};
    std::unique_ptr<publishing::ImportReport> report;
};

} // namespace

class TestFairWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSheetsGoInAtOnce()
    {
        Bureau bureau;
        const auto outcome =
            bureau.import({bookAt(bureau.path(u"f.xlsx"_s), u"2025-04-07"_s, {u"A1"_s, u"A2"_s})});
        QVERIFY(!outcome.failed());
        QCOMPARE(outcome.counts.added, 1);
        QCOMPARE(outcome.others.size(), std::size_t(1));
        QCOMPARE(outcome.others[0].kind, u"booth"_s);
        QCOMPARE(outcome.others[0].counts.added, 2);
        QCOMPARE(bureau.fixture.live<Fair>().size(), std::size_t(1));
        QCOMPARE(bureau.fixture.live<Booth>().begin()->second.fair, u"bureau/f1"_s);
        QCOMPARE(bureau.report->count(tables::Severity::Rejected), 0);
        QCOMPARE(bureau.report->byReason().at(u"sheet.no_table"_s).second, 1); // the cover, said once
    }
    void oneReportTellsOfBoth()
    {
        Bureau bureau;
        const QString book = bookAt(bureau.path(u"f.xlsx"_s), u"2024-04-07"_s, {u"A1"_s, QString()});
        const auto outcome = bureau.import({book});
        QCOMPARE(outcome.counts.rejected, 1);
        QCOMPARE(outcome.others[0].counts.rejected, 1);
        QFile table(bureau.report->tableOf(book));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray text = table.readAll();
        QVERIFY(text.contains("expired"));
        QVERIFY(text.contains("booth.number"));
        QCOMPARE(text.count("what to do"), 1);
        const QString summary = publishing::summaryText(outcome, *bureau.report, false);
        QVERIFY(summary.contains(u"Stands at job fairs: 2 rows"_s));
        QVERIFY(publishing::summaryJson(outcome, *bureau.report, false).contains("\"others\":{\"booth\":{"));
    }
    void standsThatAreNoLongerNamedGo()
    {
        Bureau bureau;
        publishing::ImportOptions replacing;
        replacing.replaceSource = true;
        QVERIFY(
            !bureau.import({bookAt(bureau.path(u"f.xlsx"_s), u"2025-04-07"_s, {u"A1"_s, u"A2"_s})}).failed());
        const auto outcome =
            bureau.import({bookAt(bureau.path(u"g.xlsx"_s), u"2025-04-07"_s, {u"A1"_s})}, replacing);
        QCOMPARE(outcome.others[0].replace, publishing::ReplaceOutcome::Done);
        QCOMPARE(outcome.others[0].counts.withdrawn, 1);
        QCOMPARE(bureau.fixture.live<Booth>().size(), std::size_t(1));
    }
    void aTableOfFairsAloneIsAsBefore()
    {
        Bureau bureau;
        const auto outcome = bureau.import({bureau.fixture.table(
            u"t.csv"_s, {u"招聘会编号,招聘会名称,举办日期"_s, u"f1,夜招聘（示例）,2025-04-07"_s})});
        QCOMPARE(outcome.counts.added, 1);
        QVERIFY(outcome.others.empty());
    }
};

QTEST_GUILESS_MAIN(TestFairWorkbook)
#include "tst_fairworkbook.moc"
