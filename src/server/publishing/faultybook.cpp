// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultybook.h"

#include "sanitise.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

#include <utility>

namespace yizhan::publishing {

namespace {

constexpr qint64 mostRows = 20'000;
constexpr qsizetype longestCell = 32'000; // a cell of a workbook holds 32,767 characters
constexpr lxw_color_t red = 0xFFC7CE;     // Excel's own colours of bad and doubtful
constexpr lxw_color_t yellow = 0xFFEB9C;

QString translated(const char *text)
{
    return QCoreApplication::translate("ImportReport", text);
}

QByteArray cellOf(const QString &text)
{
    return tables::withoutControls(text).left(longestCell).toUtf8();
}

} // namespace

Result<std::unique_ptr<FaultyBook>> FaultyBook::open(const QString &path, WordsOf words)
{
    std::unique_ptr<FaultyBook> book(new FaultyBook(path, std::move(words)));
    book->m_book = workbook_new(QFile::encodeName(path).constData());
    if (book->m_book == nullptr)
        return fail(ErrorCode::Io, "report.open", QStringLiteral("the workbook cannot be made"), path);
    book->m_bold = workbook_add_format(book->m_book);
    book->m_wrong = workbook_add_format(book->m_book);
    book->m_doubtful = workbook_add_format(book->m_book);
    format_set_bold(book->m_bold);
    format_set_bg_color(book->m_wrong, red);
    format_set_bg_color(book->m_doubtful, yellow);
    return book;
}

FaultyBook::~FaultyBook()
{
    if (m_book != nullptr)
        lxw_workbook_free(m_book);
}

void FaultyBook::beginFile(const QString &name)
{
    m_file = QFileInfo(name).completeBaseName();
    m_sheet = nullptr;
    m_columns.clear();
    m_row = 0;
}

/// A sheet under the file's name, or under a number where the name is none that a sheet may have.
bool FaultyBook::makeSheet()
{
    constexpr qsizetype longestName = 31;
    QString name = m_file.left(longestName);
    for (const QChar forbidden : QStringView(u"[]:*?/\\'"))
        name.remove(forbidden);
    const QByteArray utf8 = name.toUtf8();
    const bool usable =
        !name.isEmpty() && workbook_validate_sheet_name(m_book, utf8.constData()) == LXW_NO_ERROR;
    m_sheet = workbook_add_worksheet(m_book, usable ? utf8.constData() : nullptr);
    if (m_sheet == nullptr)
        return false;
    static_cast<void>(columnOf(translated(QT_TRANSLATE_NOOP("ImportReport", "what is wrong"))));
    worksheet_freeze_panes(m_sheet, 1, 0);
    return true;
}

quint16 FaultyBook::columnOf(const QString &heading)
{
    const auto known = m_columns.constFind(heading);
    if (known != m_columns.constEnd())
        return *known;
    const auto column = static_cast<quint16>(m_columns.size());
    m_columns.insert(heading, column);
    worksheet_write_string(m_sheet, 0, column, cellOf(heading).constData(), m_bold);
    return column;
}

void FaultyBook::add(const PreparedRow &row)
{
    if (m_rows >= mostRows || (m_sheet == nullptr && !makeSheet()))
        return;
    ++m_rows;
    ++m_row;
    QHash<QString, lxw_format *> formats;
    QStringList words;
    for (const tables::Finding &finding : row.findings) {
        if (finding.severity == tables::Severity::Note)
            continue;
        const bool rejected = finding.severity == tables::Severity::Rejected;
        if (rejected || !formats.contains(finding.column))
            formats.insert(finding.column, rejected ? m_wrong : m_doubtful);
        const tables::FindingWords said = m_words(finding);
        words.append(finding.column.isEmpty() ? said.problem
                                              : finding.column + QStringLiteral(": ") + said.problem);
    }
    worksheet_write_string(m_sheet, m_row, 0, cellOf(words.join(QStringLiteral("; "))).constData(), nullptr);
    for (const auto &[heading, text] : row.cells)
        worksheet_write_string(m_sheet, m_row, columnOf(heading), cellOf(text).constData(),
                               formats.take(heading));
    for (auto missing = formats.constBegin(); missing != formats.constEnd(); ++missing) {
        if (!missing.key().isEmpty()) // the cell that lacks is coloured too
            worksheet_write_blank(m_sheet, m_row, columnOf(missing.key()), missing.value());
    }
}

Result<void> FaultyBook::finish()
{
    if (m_rows == 0 && m_sheet == nullptr)
        m_sheet = workbook_add_worksheet(m_book, nullptr);
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR)
        return fail(ErrorCode::Io, "report.write", QString::fromUtf8(lxw_strerror(error)), m_path);
    return {};
}

} // namespace yizhan::publishing
