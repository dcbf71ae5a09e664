// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablefile.h"

#include "atomicfile.h"
#include "filewrite.h"
#include "privatefile.h"

#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

namespace yizhan::ledger {

namespace {

QString temporaryOf(const QString &path)
{
    return path + QStringLiteral(".tmp");
}

/// A file of ours that is made anew, so that no right of an earlier one stays.
Result<void> makeTemporary(const QString &path)
{
    QFile::remove(path);
    storage::makePrivateFile(path);
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::Io, "file.open", QStringLiteral("the file cannot be made"), path);
    return {};
}

/// What a spreadsheet would take for a formula gets an apostrophe in front.
QByteArray csvCell(QByteArray text)
{
    if (!text.isEmpty() && QByteArrayView("=+-@\t\r").contains(text.front()))
        text.prepend('\'');
    text.replace('"', "\"\"");
    return '"' + text + '"';
}

class CsvFile final : public TableFile
{
public:
    explicit CsvFile(QString path) : m_path(std::move(path)), m_file(temporaryOf(m_path)) {}
    ~CsvFile() override
    {
        if (m_file.isOpen())
            m_file.remove();
    }
    Q_DISABLE_COPY_MOVE(CsvFile)

    [[nodiscard]] Result<void> open()
    {
        YIZHAN_TRY(makeTemporary(m_file.fileName()));
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate) || m_file.write("\xEF\xBB\xBF") < 0)
            return fail(ErrorCode::Io, "file.open", m_file.errorString(), m_file.fileName());
        return {};
    }
    [[nodiscard]] Result<void> add(const std::vector<QByteArray> &cells) override
    {
        QByteArray line;
        for (const QByteArray &cell : cells)
            line += (line.isEmpty() ? "" : ",") + csvCell(cell);
        return writeAll(m_file, QByteArray(line + "\r\n"));
    }
    [[nodiscard]] Result<void> finish() override
    {
        YIZHAN_TRY(flushAll(m_file));
        m_file.close();
        auto placed = storage::replaceFile(m_file.fileName(), m_path);
        if (!placed)
            m_file.remove();
        return placed;
    }

private:
    const QString m_path;
    QFile m_file;
};

class XlsxFile final : public TableFile
{
public:
    explicit XlsxFile(QString path)
        : m_path(std::move(path)), m_temporary(QFile::encodeName(temporaryOf(m_path))),
          m_folder(QFile::encodeName(QFileInfo(m_path).absolutePath()))
    {
    }
    ~XlsxFile() override
    {
        if (m_book == nullptr)
            return;
        lxw_workbook_free(m_book);
        QFile::remove(temporaryOf(m_path));
    }
    Q_DISABLE_COPY_MOVE(XlsxFile)

    [[nodiscard]] Result<void> open()
    {
        YIZHAN_TRY(makeTemporary(temporaryOf(m_path)));
        // What the library puts down meanwhile lies beside the table, and not in a folder that all share.
        lxw_workbook_options options{};
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(m_temporary.constData(), &options);
        m_sheet = m_book == nullptr ? nullptr : workbook_add_worksheet(m_book, nullptr);
        if (m_sheet == nullptr)
            return fail(ErrorCode::Io, "file.open", QStringLiteral("the table cannot be made"), m_path);
        return {};
    }
    /// All as text: a phone number keeps its zero, and nothing is a formula.
    [[nodiscard]] Result<void> add(const std::vector<QByteArray> &cells) override
    {
        if (m_row >= LXW_ROW_MAX)
            return fail(ErrorCode::TooLarge, "table.rows",
                        QStringLiteral("a sheet holds 1,048,576 rows at most"), m_path);
        for (std::size_t column = 0; column < cells.size(); ++column) {
            if (worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(column),
                                       cells[column].constData(), nullptr) != LXW_NO_ERROR)
                return fail(ErrorCode::Io, "file.write", QStringLiteral("a cell cannot be written"), m_path);
        }
        ++m_row;
        return {};
    }
    [[nodiscard]] Result<void> finish() override
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

private:
    const QString m_path;
    const QByteArray m_temporary;
    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_row = 0;
};

template <typename File>
Result<std::unique_ptr<TableFile>> begin(const QString &path, const QStringList &headings)
{
    auto file = std::make_unique<File>(path);
    YIZHAN_TRY(file->open());
    std::vector<QByteArray> cells;
    for (const QString &heading : headings)
        cells.push_back(heading.toUtf8());
    YIZHAN_TRY(file->add(cells));
    return file;
}

} // namespace

Result<std::unique_ptr<TableFile>> TableFile::create(const QString &path, const QStringList &headings)
{
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return begin<CsvFile>(path, headings);
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return begin<XlsxFile>(path, headings);
    return fail(ErrorCode::Usage, "table.format", QStringLiteral("neither .csv nor .xlsx"), path);
}

} // namespace yizhan::ledger
