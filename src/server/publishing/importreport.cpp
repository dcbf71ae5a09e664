// SPDX-License-Identifier: GPL-3.0-or-later
#include "importreport.h"

#include "atomicfile.h"
#include "sanitise.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace yizhan::publishing {

namespace {

constexpr std::size_t linesOnScreen = 20;
constexpr QStringView suffix = u".report.csv";

QString translated(const char *text)
{
    return QCoreApplication::translate("ImportReport", text);
}

/// A cell of the table. What a spreadsheet would take for a formula gets an apostrophe in front.
QByteArray cell(QString text)
{
    text = tables::oneLine(text); // a terminal that shows the report obeys nothing that a cell held
    if (!text.isEmpty() && QStringView(u"=+-@").contains(text.front()))
        text.prepend(u'\'');
    text.replace(u'"', QStringLiteral("\"\""));
    return '"' + text.toUtf8() + '"';
}

QByteArray row(const QStringList &cells)
{
    QByteArray line;
    for (const QString &text : cells) {
        if (!line.isEmpty())
            line += ',';
        line += cell(text);
    }
    return line + "\r\n";
}

QByteArray headerRow()
{
    return "\xEF\xBB\xBF" + row({translated(QT_TRANSLATE_NOOP("ImportReport", "file")),
                                 translated(QT_TRANSLATE_NOOP("ImportReport", "row")),
                                 translated(QT_TRANSLATE_NOOP("ImportReport", "column")),
                                 translated(QT_TRANSLATE_NOOP("ImportReport", "severity")),
                                 translated(QT_TRANSLATE_NOOP("ImportReport", "what is wrong")),
                                 translated(QT_TRANSLATE_NOOP("ImportReport", "detail")),
                                 translated(QT_TRANSLATE_NOOP("ImportReport", "what to do")),
                                 translated(QT_TRANSLATE_NOOP("ImportReport", "code"))});
}

} // namespace

ImportReport::ImportReport(QStringList inputs, QString fallbackDir,
                           std::span<const tables::FindingWording> ofKind)
    : m_fallbackDir(std::move(fallbackDir)), m_ofKind(ofKind)
{
    for (const QString &input : inputs)
        m_inputs.append(QFileInfo(input).absoluteFilePath());
}

bool ImportReport::isInput(const QString &path) const
{
    return m_inputs.contains(QFileInfo(path).absoluteFilePath());
}

void ImportReport::fileBegins(const QString &path)
{
    m_file = path;
    m_target.clear();
    m_started = false;
}

bool ImportReport::openTable(const QString &target)
{
    if (isInput(target))
        return false;
    m_table.setFileName(target + QStringLiteral(".tmp"));
    if (!m_table.open(QIODevice::WriteOnly | QIODevice::Truncate) || m_table.write(headerRow()) < 0) {
        m_table.close();
        return false;
    }
    m_target = target;
    return true;
}

void ImportReport::start()
{
    m_started = true;
    const QFileInfo input(m_file);
    if (!input.exists())
        return; // a slip in a name leaves no table where nobody looks for one
    const QString folder = m_fallbackDir + QStringLiteral("/reports");
    const QString beside = input.absoluteFilePath() + suffix;
    if (openTable(beside))
        return;
    static_cast<void>(QDir().mkpath(folder));
    if (!openTable(folder + u'/' + input.fileName() + suffix)) {
        m_errors.push_back({ErrorCode::Io, QStringLiteral("report.open"), m_table.errorString(), beside});
        m_target.clear();
    }
}

void ImportReport::found(const tables::Finding &finding)
{
    ++m_counts[static_cast<std::size_t>(finding.severity)];
    if (finding.severity != tables::Severity::Note && m_first.size() < linesOnScreen)
        m_first.push_back({m_file, finding});
    if (!m_started)
        start();
    if (!m_table.isOpen())
        return;
    const tables::FindingWords words = wordsOf(finding);
    m_table.write(
        row({QFileInfo(m_file).fileName(), finding.row > 0 ? QString::number(finding.row) : QString(),
             finding.column, tables::severityWord(finding.severity), words.problem, finding.detail,
             words.remedy, finding.reason}));
}

void ImportReport::progressed(qint64 position, qint64 size, qint64 rows)
{
    if (m_progress)
        m_progress(m_file, position, size, rows);
}

void ImportReport::fileEnds(const FileOutcome &outcome)
{
    const QString beside = QFileInfo(outcome.path).absoluteFilePath() + suffix;
    if (!m_started && QFileInfo::exists(beside) && !isInput(beside))
        static_cast<void>(openTable(beside)); // an earlier report would speak of errors that are gone
    if (!m_table.isOpen())
        return;
    const bool written = m_table.flush() && m_table.error() == QFileDevice::NoError;
    const QString problem = m_table.errorString();
    m_table.close();
    if (!written) {
        m_errors.push_back({ErrorCode::Io, QStringLiteral("report.write"), problem, m_target});
        return;
    }
    if (auto placed = storage::replaceFile(m_table.fileName(), m_target); !placed)
        m_errors.push_back(placed.error());
    else
        m_tables.emplace(outcome.path, m_target);
}

QString ImportReport::tableOf(const QString &input) const
{
    const auto table = m_tables.find(input);
    return table == m_tables.end() ? QString() : table->second;
}

} // namespace yizhan::publishing
