// SPDX-License-Identifier: GPL-3.0-or-later
#include "importreport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yizhan::publishing {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ImportReport", text);
}

QString countsText(const ImportCounts &counts)
{
    return QCoreApplication::translate("ImportReport",
                                       "%n rows: %1 new, %2 changed, %3 unchanged, %4 merged, %5 rejected",
                                       nullptr, int(counts.rows))
        .arg(counts.added)
        .arg(counts.updated)
        .arg(counts.unchanged)
        .arg(counts.merged)
        .arg(counts.rejected);
}

/// "list.csv, row 12, 薪资: the pay cannot be read: abc. Write a sum …"
QString lineText(const ImportReport &report, const ImportReport::Line &line)
{
    const tables::FindingWords words = report.wordsOf(line.finding);
    QString place = QFileInfo(line.file).fileName();
    if (!line.finding.sheet.isEmpty())
        place += translated(QT_TRANSLATE_NOOP("ImportReport", ", %1")).arg(line.finding.sheet);
    if (line.finding.row > 0)
        place += translated(QT_TRANSLATE_NOOP("ImportReport", ", row %1")).arg(line.finding.row);
    if (!line.finding.column.isEmpty())
        place += translated(QT_TRANSLATE_NOOP("ImportReport", ", %1")).arg(line.finding.column);
    // What a reader says of a whole file is technical, and stands in the table.
    const QString detail =
        line.finding.detail.isEmpty() || line.finding.severity == tables::Severity::Failed
            ? QString()
            : translated(QT_TRANSLATE_NOOP("ImportReport", " (%1)")).arg(line.finding.detail);
    return translated(QT_TRANSLATE_NOOP("ImportReport", "  [%1] %2: %3%4; %5"))
        .arg(tables::severityWord(line.finding.severity), place, words.problem, detail, words.remedy);
}

/// What was found, by kind and with counts; of notes, of which no line tells, what they say.
QStringList kindsText(const ImportReport &report)
{
    QStringList lines;
    for (const auto &[reason, found] : report.byReason()) {
        const auto &[example, count] = found;
        const QString detail =
            count == 1 && example.severity == tables::Severity::Note && !example.detail.isEmpty()
                ? translated(QT_TRANSLATE_NOOP("ImportReport", " (%1)")).arg(example.detail)
                : QString();
        lines.append(translated(QT_TRANSLATE_NOOP("ImportReport", "  %1 × %2: %3%4"))
                         .arg(QString::number(count), tables::severityWord(example.severity),
                              report.wordsOf(example).problem, detail));
    }
    return lines;
}

QString replaceText(ReplaceOutcome outcome)
{
    switch (outcome) {
    case ReplaceOutcome::NotAsked:
    case ReplaceOutcome::Done:
        return {};
    case ReplaceOutcome::SkippedAfterFailure:
        return translated(QT_TRANSLATE_NOOP(
            "ImportReport",
            "Nothing was withdrawn, because a file could not be read to its end. Repeat the import."));
    case ReplaceOutcome::SkippedAfterBrokenEnd:
        return translated(QT_TRANSLATE_NOOP(
            "ImportReport",
            "Nothing was withdrawn, because the last row of a file is broken: it may have been "
            "cut off. Fetch it again, or repeat with --yes if it is whole."));
    case ReplaceOutcome::SkippedMostOfSource:
        return translated(QT_TRANSLATE_NOOP(
            "ImportReport", "Nothing was withdrawn, because more than half of what this source had would go. "
                            "Check the files; repeat with --yes if it is meant."));
    case ReplaceOutcome::SkippedWithoutRows:
        return translated(QT_TRANSLATE_NOOP(
            "ImportReport",
            "Nothing was withdrawn, because no row went in: an empty list does not replace a full one. "
            "Repeat with --yes if it is meant."));
    }
    return {};
}

const char *replaceCode(ReplaceOutcome outcome)
{
    switch (outcome) {
    case ReplaceOutcome::NotAsked:
        return "not_asked";
    case ReplaceOutcome::Done:
        return "done";
    case ReplaceOutcome::SkippedAfterFailure:
        return "skipped_after_failure";
    case ReplaceOutcome::SkippedAfterBrokenEnd:
        return "skipped_after_broken_end";
    case ReplaceOutcome::SkippedWithoutRows:
        return "skipped_without_rows";
    case ReplaceOutcome::SkippedMostOfSource:
        return "skipped_most_of_source";
    }
    return "";
}

QJsonObject countsJson(const ImportCounts &counts)
{
    return {{QStringLiteral("rows"), counts.rows},           {QStringLiteral("added"), counts.added},
            {QStringLiteral("updated"), counts.updated},     {QStringLiteral("unchanged"), counts.unchanged},
            {QStringLiteral("merged"), counts.merged},       {QStringLiteral("rejected"), counts.rejected},
            {QStringLiteral("withdrawn"), counts.withdrawn}, {QStringLiteral("expired"), counts.expired}};
}

} // namespace

QString summaryText(const ImportOutcome &outcome, const ImportReport &report, bool dryRun)
{
    QStringList lines;
    for (const FileOutcome &file : outcome.files)
        lines.append(QFileInfo(file.path).fileName() + QStringLiteral(": ") + countsText(file.counts));
    if (outcome.files.size() > 1)
        lines.append(translated(QT_TRANSLATE_NOOP("ImportReport", "Together ")) + countsText(outcome.counts));
    for (const OtherKindOutcome &other : outcome.others)
        lines.append(other.word + QStringLiteral(": ") + countsText(other.counts));
    if (outcome.counts.withdrawn > 0 || outcome.counts.expired > 0) {
        lines.append(translated(QT_TRANSLATE_NOOP("ImportReport", "Withdrawn: %1. Expired: %2."))
                         .arg(outcome.counts.withdrawn)
                         .arg(outcome.counts.expired));
    }
    if (outcome.sweepWaits > 0) {
        lines.append(
            QCoreApplication::translate("ImportReport",
                                        "%n items past their last day were left, because they are so "
                                        "many: is the date right? yizhan-server status says more.",
                                        nullptr, int(outcome.sweepWaits)));
    }
    if (const QString text = replaceText(outcome.replace); !text.isEmpty())
        lines.append(text);
    for (const OtherKindOutcome &other : outcome.others) {
        if (const QString text = replaceText(other.replace); !text.isEmpty())
            lines.append(other.word + QStringLiteral(": ") + text);
    }
    lines += kindsText(report);
    for (const ImportReport::Line &line : report.firstLines())
        lines.append(lineText(report, line));
    const qint64 told = static_cast<qint64>(report.firstLines().size());
    const qint64 all = report.count(tables::Severity::Warning) + report.count(tables::Severity::Rejected) +
                       report.count(tables::Severity::Failed);
    if (all > told)
        lines.append(translated(QT_TRANSLATE_NOOP("ImportReport", "  … and %1 more")).arg(all - told));
    for (const FileOutcome &file : outcome.files) {
        if (const QString table = report.tableOf(file.path); !table.isEmpty())
            lines.append(translated(QT_TRANSLATE_NOOP("ImportReport", "Report: %1")).arg(table));
    }
    if (!report.common().isEmpty())
        lines.append(translated(QT_TRANSLATE_NOOP("ImportReport", "Report: %1")).arg(report.common()));
    if (dryRun)
        lines.append(translated(QT_TRANSLATE_NOOP("ImportReport", "This was a trial: nothing was changed.")));
    return lines.join(u'\n') + u'\n';
}

QByteArray summaryJson(const ImportOutcome &outcome, const ImportReport &report, bool dryRun)
{
    QJsonObject object = countsJson(outcome.counts);
    QJsonArray files;
    QJsonArray reports;
    for (const FileOutcome &file : outcome.files) {
        QJsonObject entry = countsJson(file.counts);
        entry.insert(QStringLiteral("path"), file.path);
        if (file.failure) {
            entry.insert(QStringLiteral("failure"),
                         QJsonObject{{QStringLiteral("reason"), file.failure->reason},
                                     {QStringLiteral("detail"), file.failure->detail}});
        }
        if (const QString table = report.tableOf(file.path); !table.isEmpty()) {
            entry.insert(QStringLiteral("report"), table);
            reports.append(table);
        }
        files.append(entry);
    }
    if (!report.common().isEmpty())
        reports.append(report.common());
    QJsonObject others;
    for (const OtherKindOutcome &other : outcome.others) {
        QJsonObject entry = countsJson(other.counts);
        entry.insert(QStringLiteral("replace"), QLatin1String(replaceCode(other.replace)));
        others.insert(other.kind, entry);
    }
    if (!others.isEmpty())
        object.insert(QStringLiteral("others"), others);
    QJsonObject kinds;
    for (const auto &[reason, found] : report.byReason())
        kinds.insert(reason, found.second);
    object.insert(QStringLiteral("findings"), kinds);
    object.insert(QStringLiteral("files"), files);
    object.insert(QStringLiteral("report"), reports);
    object.insert(QStringLiteral("warnings"), report.count(tables::Severity::Warning));
    object.insert(QStringLiteral("notes"), report.count(tables::Severity::Note));
    object.insert(QStringLiteral("replace"), QLatin1String(replaceCode(outcome.replace)));
    object.insert(QStringLiteral("sweep_waits"), outcome.sweepWaits);
    object.insert(QStringLiteral("dry_run"), dryRun);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace yizhan::publishing
