// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablebook.h"

#include "tablefile.h"
#include "xlsxbook.h"

#include <QFileInfo>

namespace yizhan::ledger {

namespace {

class CsvBook final : public TableBook
{
public:
    explicit CsvBook(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] Result<std::size_t> addTable(const QString &name, const QString &,
                                               const QStringList &headings) override
    {
        const QString path = freePath(name);
        YIZHAN_TRY_LET(auto file, TableFile::create(path, headings));
        m_files.push_back(std::move(file));
        m_paths.append(path);
        return m_files.size() - 1;
    }
    [[nodiscard]] Result<void> add(std::size_t table, const std::vector<QByteArray> &cells) override
    {
        return m_files.at(table)->add(cells);
    }
    [[nodiscard]] Result<void> finish() override
    {
        for (const auto &file : m_files)
            YIZHAN_TRY(file->finish());
        return {};
    }
    [[nodiscard]] QStringList paths() const override { return m_paths; }

private:
    /// "a/b" and "a-b", or a repeat that is called as the log is, would write into one file. Folders may
    /// take large letters for small ones.
    [[nodiscard]] QString freePath(const QString &name) const
    {
        QString path = besidePath(m_path, name);
        for (int number = 2; m_paths.contains(path, Qt::CaseInsensitive); ++number)
            path = besidePath(m_path, name + u'-' + QString::number(number));
        return path;
    }

    const QString m_path;
    std::vector<std::unique_ptr<TableFile>> m_files;
    QStringList m_paths;
};

class SheetBook final : public TableBook
{
public:
    SheetBook(QString path, std::unique_ptr<XlsxBook> book) : m_path(std::move(path)), m_book(std::move(book))
    {
    }

    [[nodiscard]] Result<std::size_t> addTable(const QString &, const QString &sheet,
                                               const QStringList &headings) override
    {
        YIZHAN_TRY_LET(const std::size_t table, m_book->addSheet(sheet));
        std::vector<QByteArray> cells;
        for (const QString &heading : headings)
            cells.push_back(heading.toUtf8());
        YIZHAN_TRY(m_book->add(table, cells));
        return table;
    }
    [[nodiscard]] Result<void> add(std::size_t table, const std::vector<QByteArray> &cells) override
    {
        return m_book->add(table, cells);
    }
    [[nodiscard]] Result<void> finish() override { return m_book->finish(); }
    [[nodiscard]] QStringList paths() const override { return {m_path}; }

private:
    const QString m_path;
    std::unique_ptr<XlsxBook> m_book;
};

} // namespace

QString besidePath(const QString &path, const QString &name)
{
    if (name.isEmpty())
        return path;
    const QFileInfo file(path);
    QString plain = name;
    for (QChar &c : plain) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'.')
            c = u'-';
    }
    return file.path() + u'/' + file.completeBaseName() + u'-' + plain +
           (file.suffix().isEmpty() ? QString() : u'.' + file.suffix());
}

Result<std::unique_ptr<TableBook>> TableBook::create(const QString &path)
{
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return std::make_unique<CsvBook>(path);
    if (!path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return fail(ErrorCode::Usage, "table.format", QStringLiteral("neither .csv nor .xlsx"), path);
    YIZHAN_TRY_LET(auto book, XlsxBook::create(path));
    return std::make_unique<SheetBook>(path, std::move(book));
}

} // namespace yizhan::ledger
