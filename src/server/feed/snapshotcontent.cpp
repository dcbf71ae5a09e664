// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotcontent.h"

#include "feeddatabase.h"
#include "itemhash.h"
#include "snapshot.h"
#include "transaction.h"

namespace yizhan::feed {

using storage::Database;
using storage::Statement;
using storage::Transaction;

namespace {

/// A file without journal or write-ahead log: until it is whole it is of no use anyway, and it is synced
/// before its rename.
Result<Database> createContentFile(const QString &path)
{
    auto database = Database::openSqlite(path);
    if (!database)
        return database;
    YIZHAN_TRY(
        database->exec(QStringLiteral("PRAGMA journal_mode=DELETE"))); // WAL would be written into the header
    YIZHAN_TRY(database->exec(QStringLiteral("PRAGMA journal_mode=OFF")));
    YIZHAN_TRY(database->exec(QStringLiteral("PRAGMA synchronous=OFF")));
    YIZHAN_TRY(database->execScript(QString::fromUtf8(protocol::snapshotContentSchema)));
    return database;
}

/// How many rows are asked of PostgreSQL at once: its driver holds a whole answer in memory.
constexpr int rowsPerStep = 5000;

/// Copies the rows in the order of (kind, id), a stretch at a time.
class Copy
{
public:
    Copy(Database &source, Database &target, QString scope)
        : m_source(source), m_target(target), m_scope(std::move(scope))
    {
    }

    Result<void> run()
    {
        YIZHAN_TRY_LET(
            Statement select,
            m_source.prepare(
                QStringLiteral(
                    "SELECT kind, id, hash, until, body FROM feed WHERE scope=? AND (kind, id) > (?, ?) "
                    "AND gone_at IS NULL ORDER BY kind, id LIMIT %1")
                    .arg(rowsPerStep)));
        YIZHAN_TRY_LET(Statement insert,
                       m_target.prepare(QStringLiteral(
                           "INSERT INTO item(kind, id, hash, until, body) VALUES (?,?,?,?,?)")));
        qint64 copied = rowsPerStep;
        while (copied == rowsPerStep) {
            YIZHAN_TRY(select.run(m_scope, m_kind, m_id));
            YIZHAN_TRY_LET(copied, stretch(select, insert));
        }
        return {};
    }

    [[nodiscard]] protocol::ScopeSum sum() const { return m_sum; }
    [[nodiscard]] qint64 rows() const { return m_rows; }
    /// A body is not the one that was published.
    [[nodiscard]] bool altered() const { return m_altered; }

private:
    Result<qint64> stretch(Statement &select, Statement &insert)
    {
        qint64 copied = 0;
        YIZHAN_TRY(select.forEach([&](const Statement &row) {
            m_kind = row.text(0);
            m_id = row.text(1);
            const qint64 hash = row.integer(2);
            const QByteArray body = row.bytes(4);
            m_altered = m_altered || protocol::itemHash(m_kind.toUtf8(), m_id.toUtf8(),
                                                        static_cast<EpochDay>(row.integer(3)),
                                                        body) != static_cast<std::uint64_t>(hash);
            m_sum.add(static_cast<std::uint64_t>(hash));
            ++copied;
            return insert.run(m_kind, m_id, hash, row.integer(3), body);
        }));
        m_rows += copied;
        return copied;
    }

    Database &m_source;
    Database &m_target;
    const QString m_scope;
    QString m_kind = QLatin1String("");
    QString m_id = QLatin1String("");
    protocol::ScopeSum m_sum;
    qint64 m_rows = 0;
    bool m_altered = false;
};

} // namespace

Result<SnapshotContent> writeSnapshotContent(Database &database, const QString &scope, const QString &path)
{
    YIZHAN_TRY_LET(Database file, createContentFile(path));
    YIZHAN_TRY_LET(Transaction reading, Transaction::begin(database, Transaction::Kind::Read));
    SnapshotContent content;
    YIZHAN_TRY_LET(content.epoch, currentEpoch(database));
    YIZHAN_TRY_LET(content.state, scopeState(database, scope));
    YIZHAN_TRY_LET(Transaction writing, Transaction::begin(file, Transaction::Kind::Write));
    {
        Copy copy(database, file, scope);
        YIZHAN_TRY(copy.run());
        if (copy.altered() || copy.sum() != content.state.sum || copy.rows() != content.state.rows)
            return fail(ErrorCode::Corrupt, "snapshot.sum", QStringLiteral("the rows do not add up"), scope);
    }
    YIZHAN_TRY(writing.commit());
    YIZHAN_TRY(reading.commit());
    return content;
}

} // namespace yizhan::feed
