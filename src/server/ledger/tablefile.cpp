// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablefile.h"

#include "atomicfile.h"
#include "filewrite.h"
#include "xlsxbook.h"

#include <QFile>

namespace yizhan::ledger {

namespace {

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
    explicit XlsxFile(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] Result<void> open()
    {
        YIZHAN_TRY_LET(m_book, XlsxBook::create(m_path));
        YIZHAN_TRY_LET(m_sheet, m_book->addSheet({}));
        return {};
    }
    [[nodiscard]] Result<void> add(const std::vector<QByteArray> &cells) override
    {
        return m_book->add(m_sheet, cells);
    }
    [[nodiscard]] Result<void> finish() override { return m_book->finish(); }

private:
    const QString m_path;
    std::unique_ptr<XlsxBook> m_book;
    std::size_t m_sheet = 0;
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
