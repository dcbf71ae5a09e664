// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotproof.h"

#include "database.h"
#include "feedpage.h"
#include "itemhash.h"
#include "sqlitecheck.h"

#include <QScopeGuard>

namespace yizhan::store {

namespace {

using protocol::maxBodyBytes;
using protocol::maxIdBytes;

constexpr std::size_t batchRows = 1024;

tl::unexpected<Error> corrupt(const char *reason, QString detail)
{
    return fail(ErrorCode::Corrupt, reason, std::move(detail));
}

Result<void> checkStructure(storage::Database &content)
{
    // The file came from outside: no function or virtual table of its schema may run.
    YIZHAN_TRY(content.exec(QStringLiteral("PRAGMA trusted_schema=OFF")));
    YIZHAN_TRY(content.exec(QStringLiteral("PRAGMA cell_size_check=ON")));
    YIZHAN_TRY_LET(const qint64 active,
                   content.scalar(QStringLiteral(
                       "SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index') "
                       "OR sql LIKE 'create virtual%'")));
    YIZHAN_TRY_LET(const qint64 tables,
                   content.scalar(QStringLiteral("SELECT count(*) FROM sqlite_schema "
                                                 "WHERE type = 'table' AND name = 'item'")));
    if (active != 0 || tables != 1)
        return corrupt("snapshot.structure", QStringLiteral("tables that a snapshot does not have"));
    YIZHAN_TRY_LET(const bool sound, storage::isSoundForSqlite(content, storage::CheckDepth::Quick));
    if (!sound)
        return corrupt("snapshot.structure", QStringLiteral("SQLite finds the content damaged"));
    return {};
}

/// One row after its hash was computed.
struct CheckedRow
{
    qint64 row = 0;
    QByteArray kind;
    EpochDay until = 0;
    QByteArray body;
    std::uint64_t hash = 0;
};

Result<CheckedRow> checkedRow(const storage::Statement &select)
{
    CheckedRow row{select.integer(0), select.bytes(1), static_cast<EpochDay>(select.integer(4)),
                   select.bytes(5), 0};
    const QByteArray id = select.bytes(2);
    if (row.kind.size() > maxIdBytes || id.size() > maxIdBytes || row.body.size() > maxBodyBytes)
        return fail(ErrorCode::TooLarge, "snapshot.row",
                    QStringLiteral("row %1 is over the limits").arg(row.row));
    row.hash = protocol::itemHash(row.kind, id, row.until, row.body);
    if (row.row <= 0 || row.hash != static_cast<std::uint64_t>(select.integer(3)))
        return corrupt("snapshot.hash", QStringLiteral("row %1 does not match its hash").arg(row.row));
    return row;
}

/// Walks the rows once. Returns what their hashes add up to.
Result<std::pair<protocol::ScopeSum, qint64>> walk(storage::Database &content,
                                                   BoundedQueue<IndexedRows> &rows)
{
    YIZHAN_TRY_LET(auto select, content.prepare(QStringLiteral(
                                    "SELECT rowid, CAST(kind AS BLOB), CAST(id AS BLOB), hash, until, body "
                                    "FROM item ORDER BY rowid")));
    YIZHAN_TRY(select.run());
    VacancyIndexer indexer;
    protocol::ScopeSum sum;
    qint64 count = 0;
    IndexedRows batch;
    YIZHAN_TRY(select.forEach([&](const storage::Statement &item) -> Result<void> {
        YIZHAN_TRY_LET(const CheckedRow row, checkedRow(item));
        sum.add(row.hash);
        ++count;
        if (auto entry = indexer.entryOf(row.kind, row.until, row.body))
            batch.push_back({row.row, *std::move(entry)});
        if (batch.size() >= batchRows && !rows.push(std::exchange(batch, {})))
            return fail(ErrorCode::Cancelled, "snapshot.cancelled",
                        QStringLiteral("installing was given up"));
        return {};
    }));
    if (!batch.empty() && !rows.push(std::move(batch)))
        return fail(ErrorCode::Cancelled, "snapshot.cancelled", QStringLiteral("installing was given up"));
    return std::pair(sum, count);
}

Result<void> readAll(const QString &path, const protocol::SnapshotManifest &manifest,
                     BoundedQueue<IndexedRows> &rows)
{
    YIZHAN_TRY_LET(storage::Database content,
                   storage::Database::openSqlite(path, storage::OpenMode::ReadOnly));
    YIZHAN_TRY(checkStructure(content));
    YIZHAN_TRY_LET(const auto found, walk(content, rows));
    if (found.first.toHex() != manifest.scopeSum || found.second != manifest.rows) {
        return corrupt("snapshot.sum", QStringLiteral("%1 items with sum %2, but %3 with %4 are promised")
                                           .arg(found.second)
                                           .arg(found.first.toHex())
                                           .arg(manifest.rows)
                                           .arg(manifest.scopeSum));
    }
    return {};
}

} // namespace

Result<void> readSnapshotContent(const QString &path, const protocol::SnapshotManifest &manifest,
                                 BoundedQueue<IndexedRows> &rows)
{
    const auto close = qScopeGuard([&rows] { rows.close(); });
    auto done = readAll(path, manifest, rows);
    // A damaged page shows as an error of the engine in the middle of reading: for the caller it is a damaged
    // snapshot. That the disk cannot be read, or is full, says nothing about the snapshot.
    const bool ofTheEngine =
        !done && (done.error().code == ErrorCode::Database ||
                  (done.error().code == ErrorCode::Corrupt && done.error().reason.startsWith(u"sql")));
    if (ofTheEngine)
        return corrupt("snapshot.structure", done.error().detail);
    return done;
}

} // namespace yizhan::store
