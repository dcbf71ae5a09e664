// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvtable.h"

#include "textdecoding.h"

#include <QFileInfo>

namespace yizhan::tables {

namespace {

constexpr std::size_t maxCells = 64;

QString reasonOf(const char *subject, const char *reason)
{
    return QString::fromLatin1(subject) + u'.' + QLatin1String(reason);
}

/// Workbooks are ZIP archives (.xlsx) or compound files (.xls).
bool isWorkbook(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(4);
    return head.startsWith("PK\x03\x04") || head.startsWith("\xD0\xCF\x11\xE0");
}

} // namespace

CsvTable::CsvTable(QString path, QByteArray text, const char *subject)
    : m_path(std::move(path)), m_text(std::move(text)), m_subject(subject),
      m_delimiter(m_text.left(m_text.indexOf('\n')).contains('\t') ? '\t' : ',')
{
}

Result<CsvTable> CsvTable::open(const QString &path, qint64 maxBytes, const char *subject)
{
    if (const QFileInfo file(path); file.exists() && file.size() > maxBytes) {
        return fail(Error{
            ErrorCode::TooLarge, reasonOf(subject, "too_large"),
            QStringLiteral("the table has %1 bytes; at most %2 are read").arg(file.size()).arg(maxBytes),
            path});
    }
    if (isWorkbook(path)) {
        return fail(Error{
            ErrorCode::Invalid, reasonOf(subject, "spreadsheet"),
            QStringLiteral("this is a workbook; save the sheet as CSV UTF-8 (另存为 CSV UTF-8)"), path});
    }
    YIZHAN_TRY_LET(const TextProfile profile, profileText(path));
    YIZHAN_TRY_LET(const auto source, TextSource::open(path, profile));
    QByteArray text;
    for (qsizetype before = -1; before != text.size();) {
        before = text.size();
        YIZHAN_TRY(source->appendTo(text, maxBytes));
    }
    return CsvTable(path, std::move(text), subject);
}

Result<bool> CsvTable::next()
{
    const std::string_view rest(m_text.constData() + m_at, static_cast<std::size_t>(m_text.size() - m_at));
    if (rest.empty())
        return false;
    ++m_number;
    if (m_row.cut(rest, m_delimiter, true, maxCells) != CsvRow::Outcome::Complete)
        return bad("csv", QStringLiteral("a quote is not closed, or there are too many cells"));
    m_at += static_cast<qsizetype>(m_row.used());
    return true;
}

QString CsvTable::cell(std::size_t index) const
{
    if (index >= m_row.size())
        return {};
    const std::string_view cell = m_row.cell(index);
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).trimmed();
}

tl::unexpected<Error> CsvTable::bad(const char *reason, const QString &detail) const
{
    return fail(Error{ErrorCode::Invalid, reasonOf(m_subject, reason), detail,
                      QStringLiteral("%1: row %2").arg(m_path).arg(m_number)});
}

} // namespace yizhan::tables
