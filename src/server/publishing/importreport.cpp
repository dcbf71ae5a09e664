// SPDX-License-Identifier: GPL-3.0-or-later
#include "importreport.h"

#include "atomicfile.h"
#include "filewrite.h"
#include "sanitise.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <unistd.h>

#include <algorithm>
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

/// What a reader says of a whole file is technical and English, and the words before it say the same.
QString detailOf(const tables::Finding &finding)
{
    return finding.severity == tables::Severity::Failed ? QString() : finding.detail;
}

/// Whether the folder belongs to whoever runs the program: into another's nothing is put unasked.
bool isOurs(const QString &folder)
{
    const uint owner = QFileInfo(folder).ownerId();
    constexpr uint unknown = static_cast<uint>(-2); // where the system has no owners
    return owner == ::geteuid() || owner == unknown;
}

QByteArray headerRow()
{
    return "\xEF\xBB\xBF" + row({translated(QT_TRANSLATE_NOOP("ImportReport", "file")),
                                 translated(QT_TRANSLATE_NOOP("ImportReport", "sheet")),
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
    : m_fallbackDir(std::move(fallbackDir)), m_ofKind(ofKind.begin(), ofKind.end())
{
    for (const QString &input : inputs)
        m_inputs.append(QFileInfo(input).absoluteFilePath());
}

void ImportReport::addWords(std::span<const tables::FindingWording> ofKind)
{
    m_ofKind.insert(m_ofKind.end(), ofKind.begin(), ofKind.end());
}

Result<void> ImportReport::goInto(const QString &target)
{
    const QString path = QFileInfo(target).absoluteFilePath();
    if (isInput(path))
        return fail(ErrorCode::Io, "report.open", QStringLiteral("the report would overwrite an input"),
                    target);
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        YIZHAN_TRY_LET(m_book,
                       FaultyBook::open(path, [this](const tables::Finding &f) { return wordsOf(f); }));
        m_common = path;
        return {};
    }
    if (!path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        m_folder = path;
        return {};
    }
    if (!openTable(path))
        return fail(ErrorCode::Io, "report.open", m_table.errorString(), target);
    m_common = path;
    m_started = true;
    return {};
}

void ImportReport::finish()
{
    if (m_table.isOpen())
        closeTable({});
    if (!m_book)
        return;
    if (auto written = m_book->finish(); !written)
        m_errors.push_back(written.error());
    m_book.reset();
}

void ImportReport::faulty(const PreparedRow &row)
{
    if (m_book)
        m_book->add(row);
}

bool ImportReport::isInput(const QString &path) const
{
    return m_inputs.contains(QFileInfo(path).absoluteFilePath());
}

void ImportReport::fileBegins(const QString &path)
{
    m_file = path;
    if (m_book)
        m_book->beginFile(path);
    if (m_table.isOpen())
        return; // one table for all files
    m_target.clear();
    m_started = false;
}

/// Whether the table holds what was found in the same import.
bool ImportReport::isBegun(const QString &target) const
{
    return std::any_of(m_tables.begin(), m_tables.end(),
                       [&target](const auto &table) { return table.second == target; });
}

bool ImportReport::openTable(const QString &target)
{
    if (isInput(target))
        return false;
    m_table.setFileName(target + QStringLiteral(".tmp"));
    const bool goesOn = isBegun(target);
    if (goesOn) {
        static_cast<void>(QFile::remove(m_table.fileName()));
        if (!QFile::copy(target, m_table.fileName()))
            return false;
    }
    const auto how = QIODevice::WriteOnly | (goesOn ? QIODevice::Append : QIODevice::Truncate);
    if (!m_table.open(how) || (!goesOn && m_table.write(headerRow()) < 0)) {
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
    const QString folder = m_folder.isEmpty() ? m_fallbackDir + QStringLiteral("/reports") : m_folder;
    const QString beside = input.absoluteFilePath() + suffix;
    if (m_folder.isEmpty() && isOurs(input.absolutePath()) && openTable(beside))
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
    ++m_byReason.try_emplace(finding.reason, finding, 0).first->second.second;
    if (finding.severity != tables::Severity::Note && m_first.size() < linesOnScreen)
        m_first.push_back({m_file, finding});
    if (!m_started)
        start();
    if (!m_table.isOpen())
        return;
    const tables::FindingWords words = wordsOf(finding);
    m_table.write(row({QFileInfo(m_file).fileName(), finding.sheet,
                       finding.row > 0 ? QString::number(finding.row) : QString(), finding.column,
                       tables::severityWord(finding.severity), words.problem, detailOf(finding), words.remedy,
                       finding.reason}));
}

void ImportReport::progressed(qint64 position, qint64 size, qint64 rows)
{
    if (m_progress)
        m_progress(m_file, position, size, rows);
}

void ImportReport::fileEnds(const FileOutcome &outcome)
{
    const QString beside = QFileInfo(outcome.path).absoluteFilePath() + suffix;
    if (!m_started && QFileInfo::exists(beside) && !isInput(beside) && !isBegun(beside))
        static_cast<void>(openTable(beside)); // an earlier report would speak of errors that are gone
    if (m_table.isOpen() && (m_common.isEmpty() || m_book))
        closeTable(outcome.path);
}

/// Puts the table under way in its place.
void ImportReport::closeTable(const QString &input)
{
    const bool good = m_table.error() == QFileDevice::NoError;
    const auto flushed = good ? flushAll(m_table) : Result<void>();
    const QString problem = flushed ? m_table.errorString() : flushed.error().detail;
    m_table.close();
    if (!good || !flushed) {
        m_errors.push_back({ErrorCode::Io, QStringLiteral("report.write"), problem, m_target});
        return;
    }
    if (auto placed = storage::replaceFile(m_table.fileName(), m_target); !placed)
        m_errors.push_back(placed.error());
    else if (!input.isEmpty())
        m_tables.emplace(input, m_target);
}

QString ImportReport::tableOf(const QString &input) const
{
    const auto table = m_tables.find(input);
    return table == m_tables.end() ? QString() : table->second;
}

} // namespace yizhan::publishing
