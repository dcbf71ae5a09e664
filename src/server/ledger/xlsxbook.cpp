// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxbook.h"

#include "atomicfile.h"
#include "privatefile.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

#include <xlsxwriter.h>

namespace yizhan::ledger {

namespace {

constexpr qsizetype longestName = 31; // of a sheet, in UTF-16
constexpr QStringView forbidden(u"[]:*?/\\'");
constexpr qsizetype longestCell = 32767; // in UTF-16: no spreadsheet opens a file with more in a cell

/// One long answer must not keep all others from whoever asks for them: it is cut, and says so.
QByteArray fitting(const QByteArray &cell)
{
    if (cell.size() <= longestCell)
        return cell;
    QString text = QString::fromUtf8(cell);
    if (text.size() <= longestCell)
        return cell;
    text.truncate(longestCell - 1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return QString(text + u'…').toUtf8();
}

} // namespace

QString temporaryOf(const QString &path)
{
    return path + QStringLiteral(".tmp");
}

Result<void> makeTemporary(const QString &path)
{
    QFile::remove(path);
    storage::makePrivateFile(path);
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::Io, "file.open", QStringLiteral("the file cannot be made"), path);
    return {};
}

XlsxBook::XlsxBook(const QString &path)
    : m_path(path), m_temporary(QFile::encodeName(temporaryOf(path))),
      m_folder(QFile::encodeName(QFileInfo(path).absolutePath()))
{
}

XlsxBook::~XlsxBook()
{
    if (m_book == nullptr)
        return;
    lxw_workbook_free(m_book);
    QFile::remove(temporaryOf(m_path));
}

Result<std::unique_ptr<XlsxBook>> XlsxBook::create(const QString &path)
{
    std::unique_ptr<XlsxBook> made(new XlsxBook(path));
    YIZHAN_TRY(makeTemporary(temporaryOf(path)));
    // What the library puts down meanwhile lies beside the table, and not in a folder that all share.
    lxw_workbook_options options{};
    options.tmpdir = made->m_folder.data();
    made->m_book = workbook_new_opt(made->m_temporary.constData(), &options);
    if (made->m_book == nullptr)
        return fail(ErrorCode::Io, "file.open", QStringLiteral("the table cannot be made"), path);
    return made;
}

/// Spreadsheets take no name twice, whatever its letters, and keep "History" for themselves.
QString sheetNameFor(const QString &name, QSet<QString> &taken)
{
    QString plain = name.simplified();
    for (QChar &c : plain) {
        if (forbidden.contains(c) || !c.isPrint())
            c = u'-';
    }
    if (plain.compare(QLatin1String("History"), Qt::CaseInsensitive) == 0)
        plain += u'-';
    QString free = plain.left(longestName);
    for (int number = 2; taken.contains(free.toLower()); ++number) {
        const QString tail = u'-' + QString::number(number);
        free = plain.left(longestName - tail.size()) + tail;
    }
    taken.insert(free.toLower());
    return free;
}

Result<std::size_t> XlsxBook::addSheet(const QString &name)
{
    const QByteArray called = name.isEmpty() ? QByteArray() : sheetNameFor(name, m_names).toUtf8();
    lxw_worksheet *const sheet =
        workbook_add_worksheet(m_book, called.isEmpty() ? nullptr : called.constData());
    if (sheet == nullptr)
        return fail(ErrorCode::Io, "file.open", QStringLiteral("the table cannot be made"), m_path);
    m_sheets.push_back({sheet, 0});
    return m_sheets.size() - 1;
}

Result<void> XlsxBook::add(std::size_t sheet, const std::vector<QByteArray> &cells)
{
    Sheet &to = m_sheets.at(sheet);
    if (to.rows >= LXW_ROW_MAX)
        return fail(ErrorCode::TooLarge, "table.rows", QStringLiteral("a sheet holds 1,048,576 rows at most"),
                    m_path);
    for (std::size_t column = 0; column < cells.size(); ++column) {
        if (worksheet_write_string(to.sheet, to.rows, static_cast<lxw_col_t>(column),
                                   fitting(cells[column]).constData(), nullptr) != LXW_NO_ERROR)
            return fail(ErrorCode::Io, "file.write", QStringLiteral("a cell cannot be written"), m_path);
    }
    ++to.rows;
    return {};
}

Result<void> XlsxBook::finish()
{
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    Result<void> placed;
    if (error != LXW_NO_ERROR)
        placed = fail(ErrorCode::Io, "file.write", QString::fromUtf8(lxw_strerror(error)), m_path);
    else
        placed = storage::replaceFile(temporaryOf(m_path), m_path);
    if (!placed)
        QFile::remove(temporaryOf(m_path));
    return placed;
}

} // namespace yizhan::ledger
