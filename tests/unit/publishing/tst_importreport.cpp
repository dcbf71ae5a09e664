// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingwords.h"
#include "importreport.h"
#include "vacancyscheme.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace yizhan;
using namespace yizhan::publishing;
using namespace yizhan::tables;

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Finding rejected(qint64 row, const QString &detail = {})
{
    return {row, QStringLiteral("岗位名称"), QStringLiteral("title.missing"), Severity::Rejected, detail};
}

FileOutcome outcomeOf(const QString &path)
{
    FileOutcome outcome;
    outcome.path = path;
    outcome.counts.rows = 1;
    outcome.counts.rejected = 1;
    return outcome;
}

} // namespace

class ImportReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findingsStandBesideTheFile();
    void progressIsToldOfTheFileUnderWay();
    void anInputIsNeverOverwritten();
    void whereTheFolderIsReadOnlyItGoesToTheDataFolder();
    void aCleanFileEmptiesItsOldReport();
    void aFileThatIsNotThereGetsNoTable();
    void formulasAreDisarmed();
    void whatATerminalObeysIsGone();
    void theScreenGetsTheFirstTwenty();
    void theJsonCarriesTheCounts();
    void everyReasonHasWords();
    void theReportGoesWhereSomebodyAsks();
    void aReportNeverOverwritesAnInput();
};

void ImportReportTest::findingsStandBesideTheFile()
{
    QTemporaryDir dir;
    const QString input = dir.filePath(QStringLiteral("list.csv"));
    writeFile(input, "x");
    ImportReport report({input}, dir.filePath(QStringLiteral("data")));
    report.fileBegins(input);
    report.found(rejected(12));
    report.fileEnds(outcomeOf(input));
    const QString table = input + QStringLiteral(".report.csv");
    QCOMPARE(report.tableOf(input), table);
    const QByteArray content = readFile(table);
    QVERIFY(content.startsWith("\xEF\xBB\xBF"));
    QVERIFY(content.contains("\"list.csv\",\"\",\"12\",\"岗位名称\""));
    QVERIFY(content.contains("\"title.missing\"\r\n"));
    QCOMPARE(readFile(input), QByteArray("x"));
}

void ImportReportTest::progressIsToldOfTheFileUnderWay()
{
    QTemporaryDir dir;
    const QString input = dir.filePath(QStringLiteral("list.csv"));
    writeFile(input, "x");
    ImportReport report({input}, dir.path());
    report.fileBegins(input);
    report.progressed(1, 2, 3); // nobody asked
    QStringList told;
    report.showProgress([&told](const QString &file, qint64 position, qint64 size, qint64 rows) {
        told.append(QStringLiteral("%1 %2/%3 %4").arg(file).arg(position).arg(size).arg(rows));
    });
    report.progressed(5, 10, 7);
    QCOMPARE(told, QStringList{input + QStringLiteral(" 5/10 7")});
}

void ImportReportTest::anInputIsNeverOverwritten()
{
    QTemporaryDir dir;
    const QString input = dir.filePath(QStringLiteral("list.csv"));
    const QString other = input + QStringLiteral(".report.csv");
    writeFile(input, "x");
    writeFile(other, "also an input");
    ImportReport report({input, other}, dir.filePath(QStringLiteral("data")));
    report.fileBegins(input);
    report.found(rejected(1));
    report.fileEnds(outcomeOf(input));
    QCOMPARE(readFile(other), QByteArray("also an input"));
    QCOMPARE(report.tableOf(input), dir.filePath(QStringLiteral("data/reports/list.csv.report.csv")));
}

void ImportReportTest::whereTheFolderIsReadOnlyItGoesToTheDataFolder()
{
    if (::geteuid() == 0)
        QSKIP("SKIPPED: root may write everywhere.");
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("in")));
    const QString input = dir.filePath(QStringLiteral("in/list.csv"));
    writeFile(input, "x");
    QFile::setPermissions(dir.filePath(QStringLiteral("in")), QFile::ReadOwner | QFile::ExeOwner);
    ImportReport report({input}, dir.filePath(QStringLiteral("data")));
    report.fileBegins(input);
    report.found(rejected(1));
    report.fileEnds(outcomeOf(input));
    QFile::setPermissions(dir.filePath(QStringLiteral("in")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(report.tableOf(input), dir.filePath(QStringLiteral("data/reports/list.csv.report.csv")));
}

void ImportReportTest::aCleanFileEmptiesItsOldReport()
{
    QTemporaryDir dir;
    const QString input = dir.filePath(QStringLiteral("list.csv"));
    writeFile(input, "x");
    ImportReport clean({input}, dir.path());
    clean.fileBegins(input);
    clean.fileEnds(outcomeOf(input));
    QVERIFY(clean.tableOf(input).isEmpty());
    QVERIFY(!QFile::exists(input + QStringLiteral(".report.csv")));
    writeFile(input + QStringLiteral(".report.csv"), "title.missing");
    clean.fileBegins(input);
    clean.fileEnds(outcomeOf(input));
    QVERIFY(!readFile(input + QStringLiteral(".report.csv")).contains("title.missing"));
}

void ImportReportTest::aFileThatIsNotThereGetsNoTable()
{
    const QTemporaryDir dir;
    const QString input = dir.filePath(QStringLiteral("slip.csv"));
    ImportReport report({input}, dir.filePath(QStringLiteral("data")));
    report.fileBegins(input);
    report.found(rejected(0));
    report.fileEnds(outcomeOf(input));
    QVERIFY(report.tableOf(input).isEmpty());
    QVERIFY(!QFile::exists(input + QStringLiteral(".report.csv")));
    QCOMPARE(report.firstLines().size(), std::size_t(1));
}

void ImportReportTest::whatATerminalObeysIsGone()
{
    QTemporaryDir dir;
    const QString input = dir.filePath(QStringLiteral("list.csv"));
    writeFile(input, "x");
    ImportReport report({input}, dir.path());
    report.fileBegins(input);
    report.found(rejected(1, QStringLiteral("a\x1b[31mb\u009b2J\u202ec\u061cd\u2028e\rf\x07")));
    report.fileEnds(outcomeOf(input));
    const QByteArray table = readFile(report.tableOf(input));
    QVERIFY2(table.contains("\"a[31mb2Jcd e f\""), table);
}

void ImportReportTest::formulasAreDisarmed()
{
    QTemporaryDir dir;
    const QString input = dir.filePath(QStringLiteral("list.csv"));
    writeFile(input, "x");
    ImportReport report({input}, dir.path());
    report.fileBegins(input);
    report.found(rejected(1, QStringLiteral("=HYPERLINK(\"http://x\")")));
    report.fileEnds(outcomeOf(input));
    QVERIFY(readFile(report.tableOf(input)).contains("\"'=HYPERLINK(\"\"http://x\"\")\""));
}

void ImportReportTest::theScreenGetsTheFirstTwenty()
{
    QTemporaryDir dir;
    const QString input = dir.filePath(QStringLiteral("list.csv"));
    writeFile(input, "x");
    ImportReport report({input}, dir.path());
    report.fileBegins(input);
    for (int row = 1; row <= 25; ++row)
        report.found(rejected(row));
    report.found({26, {}, QStringLiteral("pay.wide_span"), Severity::Note, {}});
    report.fileEnds(outcomeOf(input));
    QCOMPARE(report.firstLines().size(), std::size_t(20));
    ImportOutcome outcome;
    outcome.files.push_back(outcomeOf(input));
    const QString text = summaryText(outcome, report, false);
    QVERIFY(text.contains(QStringLiteral("list.csv, row 20")));
    QVERIFY(!text.contains(QStringLiteral("list.csv, row 21")));
    QVERIFY(text.contains(QStringLiteral("and 5 more")));
    QVERIFY(text.contains(report.tableOf(input)));
}

void ImportReportTest::theJsonCarriesTheCounts()
{
    ImportOutcome outcome;
    outcome.counts = {10, 1, 2, 3, 1, 3, 4, 5};
    outcome.files.push_back(outcomeOf(QStringLiteral("/x/list.csv")));
    outcome.files.back().failure =
        Error{ErrorCode::Corrupt, QStringLiteral("xlsx.truncated"), QStringLiteral("cut")};
    outcome.replace = ReplaceOutcome::SkippedAfterFailure;
    const ImportReport report({}, QString());
    const QJsonObject json = QJsonDocument::fromJson(summaryJson(outcome, report, true)).object();
    const std::pair<const char *, int> expected[] = {{"rows", 10},     {"added", 1},  {"updated", 2},
                                                     {"unchanged", 3}, {"merged", 1}, {"rejected", 3},
                                                     {"withdrawn", 4}, {"expired", 5}};
    for (const auto &[name, value] : expected)
        QCOMPARE(json.value(QLatin1String(name)).toInt(-1), value);
    QVERIFY(json.value(QLatin1String("dry_run")).toBool());
    QCOMPARE(json.value(QLatin1String("replace")).toString(), QStringLiteral("skipped_after_failure"));
    const QJsonObject file = json.value(QLatin1String("files")).toArray().first().toObject();
    QCOMPARE(file.value(QLatin1String("failure")).toObject().value(QLatin1String("reason")).toString(),
             QStringLiteral("xlsx.truncated"));
}

void ImportReportTest::everyReasonHasWords()
{
    const QString unknown = wordsOf({1, {}, QStringLiteral("never.heard"), Severity::Rejected, {}}).problem;
    QVERIFY(!unknown.isEmpty());
    for (const char *reason :
         {"title.missing", "expired", "text.fee", "pay.impossible", "identifier.repeated", "row.json",
          "xlsx.truncated", "csv.encoding", "table.no_header"}) {
        const FindingWords words = wordsOf({1, {}, QString::fromLatin1(reason), Severity::Rejected, {}},
                                           intake::VacancyScheme().wordings());
        QVERIFY2(words.problem != unknown && !words.remedy.isEmpty(), reason);
    }
}

void ImportReportTest::theReportGoesWhereSomebodyAsks()
{
    QTemporaryDir dir;
    const QString input = dir.filePath(QStringLiteral("list.csv"));
    writeFile(input, "x");
    for (const QString &name :
         {QStringLiteral("all.csv"), QStringLiteral("folder"), QStringLiteral("faulty.xlsx")}) {
        ImportReport report({input}, dir.filePath(QStringLiteral("data")));
        QVERIFY(report.goInto(dir.filePath(name)));
        report.fileBegins(input);
        report.found(rejected(12));
        PreparedRow row;
        row.findings = {rejected(12)};
        row.cells = {{QStringLiteral("单位名称"), QStringLiteral("甲厂")}};
        report.faulty(row);
        report.fileEnds(outcomeOf(input));
        report.finish();
        QVERIFY(report.errors().empty());
    }
    QVERIFY(readFile(dir.filePath(QStringLiteral("all.csv"))).contains("title.missing"));
    QVERIFY(readFile(dir.filePath(QStringLiteral("folder/list.csv.report.csv"))).contains("title.missing"));
    QVERIFY(readFile(dir.filePath(QStringLiteral("faulty.xlsx"))).startsWith("PK"));
}

void ImportReportTest::aReportNeverOverwritesAnInput()
{
    QTemporaryDir dir;
    const QString input = dir.filePath(QStringLiteral("list.csv"));
    writeFile(input, "x");
    ImportReport report({input}, dir.path());
    QCOMPARE(report.goInto(input).error().reason, QStringLiteral("report.open"));
    QCOMPARE(readFile(input), QByteArray("x"));
}

QTEST_GUILESS_MAIN(ImportReportTest)
#include "tst_importreport.moc"
