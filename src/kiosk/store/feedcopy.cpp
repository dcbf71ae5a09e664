// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedcopy.h"

#include "catalogueapply.h"
#include "itemhash.h"
#include "scopetable.h"
#include "transaction.h"

#include <QDir>
#include <QFile>

#include <optional>

namespace yizhan::store {

using storage::Statement;

struct FeedCopy::File
{
    File(QString at, storage::Database opened) : path(std::move(at)), database(std::move(opened)) {}
    ~File()
    {
        database.reset();
        QFile::remove(path);
    }
    Q_DISABLE_COPY_MOVE(File)

    QString path;
    std::optional<storage::Database> database;
};

namespace {

qint64 asColumn(std::uint64_t hash)
{
    return static_cast<qint64>(hash);
}

/// Writes the changes of a page. Used inside a transaction.
class CopyWriter
{
public:
    [[nodiscard]] static Result<CopyWriter> open(storage::Database &database)
    {
        YIZHAN_TRY_LET(auto put, database.prepare(QStringLiteral(
                                     "INSERT INTO item(kind, id, hash, until, body) VALUES(?, ?, ?, ?, ?) "
                                     "ON CONFLICT(kind, id) DO UPDATE SET hash = excluded.hash, "
                                     "until = excluded.until, body = excluded.body")));
        YIZHAN_TRY_LET(auto select,
                       database.prepare(QStringLiteral("SELECT body FROM item WHERE kind = ? AND id = ?")));
        YIZHAN_TRY_LET(auto remove,
                       database.prepare(QStringLiteral("DELETE FROM item WHERE kind = ? AND id = ?")));
        return CopyWriter(std::move(put), std::move(select), std::move(remove));
    }

    [[nodiscard]] Result<void> add(const protocol::Change &change)
    {
        switch (change.type) {
        case protocol::ChangeType::Upsert:
            return put(change, change.body);
        case protocol::ChangeType::Gone:
            return m_remove.run(QString::fromUtf8(change.kind), QString::fromUtf8(change.id));
        case protocol::ChangeType::Renew:
            break;
        }
        YIZHAN_TRY(m_select.run(QString::fromUtf8(change.kind), QString::fromUtf8(change.id)));
        YIZHAN_TRY_LET(const auto body, m_select.one([](const Statement &row) { return row.bytes(0); }));
        if (!body)
            return fail(ErrorCode::Corrupt, "feed.renew",
                        QStringLiteral("an item that is not held was renewed"));
        return put(change, *body);
    }

private:
    CopyWriter(Statement put, Statement select, Statement remove)
        : m_put(std::move(put)), m_select(std::move(select)), m_remove(std::move(remove))
    {
    }

    [[nodiscard]] Result<void> put(const protocol::Change &change, const QByteArray &body)
    {
        const auto hash = protocol::itemHash(change.kind, change.id, change.until, body);
        return m_put.run(QString::fromUtf8(change.kind), QString::fromUtf8(change.id), asColumn(hash),
                         change.until, body);
    }

    Statement m_put;
    Statement m_select;
    Statement m_remove;
};

Result<storage::Database> createFile(const QString &path)
{
    YIZHAN_TRY_LET(storage::Database database, storage::Database::openSqlite(path));
    // Of no use after a crash: neither journal nor sync.
    YIZHAN_TRY(database.exec(QStringLiteral("PRAGMA journal_mode=DELETE")));
    YIZHAN_TRY(database.exec(QStringLiteral("PRAGMA journal_mode=OFF")));
    YIZHAN_TRY(database.exec(QStringLiteral("PRAGMA synchronous=OFF")));
    YIZHAN_TRY(database.execScript(QString::fromUtf8(protocol::snapshotContentSchema)));
    YIZHAN_TRY(database.exec(QStringLiteral("CREATE UNIQUE INDEX item_key ON item(kind, id)")));
    return database;
}

} // namespace

FeedCopy::FeedCopy(std::unique_ptr<File> file, const QString &scope) : m_file(std::move(file))
{
    m_position.scope = scope;
}

FeedCopy::~FeedCopy() = default;
FeedCopy::FeedCopy(FeedCopy &&) noexcept = default;
FeedCopy &FeedCopy::operator=(FeedCopy &&) noexcept = default;

Result<FeedCopy> FeedCopy::make(const QString &folder, const QString &scope)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, "folder.create", QStringLiteral("cannot make the folder"), folder);
    QString name = scope; // "district:441202": no colon in file names
    const QString path =
        QDir(folder).filePath(name.replace(QLatin1Char(':'), QLatin1Char('_')) + QStringLiteral(".copy.tmp"));
    QFile::remove(path);
    YIZHAN_TRY_LET(storage::Database database, createFile(path));
    return FeedCopy(std::make_unique<File>(path, std::move(database)), scope);
}

QString FeedCopy::path() const
{
    return m_file->path;
}

Result<void> FeedCopy::addChanges(const protocol::FeedPage &page)
{
    storage::Database &database = *m_file->database;
    YIZHAN_TRY_LET(auto transaction,
                   storage::Transaction::begin(database, storage::Transaction::Kind::Write));
    {
        YIZHAN_TRY_LET(CopyWriter writer, CopyWriter::open(database));
        for (const protocol::Change &change : page.changes)
            YIZHAN_TRY(writer.add(change));
    }
    return transaction.commit();
}

Result<void> FeedCopy::checkTotal(const protocol::FeedPage &page)
{
    YIZHAN_TRY_LET(auto select, m_file->database->prepare(QStringLiteral("SELECT hash FROM item")));
    YIZHAN_TRY(select.run());
    protocol::ScopeSum sum;
    qint64 rows = 0;
    YIZHAN_TRY(select.forEach([&](const Statement &row) {
        sum.add(static_cast<std::uint64_t>(row.integer(0)));
        ++rows;
    }));
    if (sum.toHex() != page.head->scopeSum || rows != page.rows)
        return fail(ErrorCode::Corrupt, "scope.sum",
                    QStringLiteral("the feed from its beginning does not add up"), page.scope);
    return {};
}

Result<bool> FeedCopy::add(const protocol::FeedPage &page)
{
    if (!m_position.epoch.isEmpty() && m_position.epoch != page.epoch.id)
        return fail(ErrorCode::Resnapshot, "feed.epoch", QStringLiteral("the server began a new history"),
                    page.scope);
    if (page.rows > maxScopeRows)
        return fail(ErrorCode::TooLarge, "scope.too_large", QStringLiteral("%1 items").arg(page.rows),
                    page.scope);
    YIZHAN_TRY(addChanges(page));
    m_position.epoch = page.epoch.id;
    m_position.cursor = page.next;
    if (!page.head)
        return false;
    YIZHAN_TRY(checkTotal(page));
    m_manifest.scope = page.scope;
    m_manifest.epoch = page.epoch;
    m_manifest.schema = page.schema;
    m_manifest.cursor = page.next;
    m_manifest.scopeSum = page.head->scopeSum;
    m_manifest.rows = page.rows;
    m_manifest.shrunk = page.shrunk;
    m_manifest.createdAt = toUtcText(page.time);
    return true;
}

} // namespace yizhan::store
