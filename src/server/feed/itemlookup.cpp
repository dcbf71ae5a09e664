// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemlookup.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace yizhan::feed {

using storage::Statement;

Result<std::optional<FoundItem>> findItem(storage::Database &database, const QString &kind, const QString &id)
{
    // The index begins with the scope, of which there are few.
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare(QStringLiteral(
            "SELECT gone_at IS NULL, until, body FROM feed WHERE scope IN (SELECT scope FROM scope_state) "
            "AND kind=? AND id=? ORDER BY gone_at IS NULL DESC, until DESC LIMIT 1")));
    YIZHAN_TRY(select.run(kind, id));
    return select.one([](const Statement &row) {
        return FoundItem{row.integer(0) != 0, static_cast<EpochDay>(row.integer(1)), row.bytes(2)};
    });
}

namespace {

/// The statement over the live ones among `ids`, run.
Result<Statement> selectLive(storage::Database &database, const char *columns, const QString &kind,
                             const QStringList &ids, EpochDay today)
{
    const bool sqlite = database.engine() == storage::Engine::Sqlite;
    const QString among = sqlite ? QStringLiteral("IN (SELECT value FROM json_each(?))")
                                 : QStringLiteral("= ANY(ARRAY(SELECT json_array_elements_text(?::json)))");
    YIZHAN_TRY_LET(
        Statement select,
        database.prepare(
            QStringLiteral("SELECT %1 FROM feed WHERE scope IN (SELECT scope FROM scope_state) "
                           "AND kind=? AND id %2 AND gone_at IS NULL AND (until = 0 OR until >= ?)")
                .arg(QLatin1String(columns), among)));
    YIZHAN_TRY(select.run(
        kind,
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact)),
        today));
    return select;
}

} // namespace

Result<QSet<QString>> liveAmong(storage::Database &database, const QString &kind, const QStringList &ids,
                                EpochDay today)
{
    YIZHAN_TRY_LET(Statement select, selectLive(database, "id", kind, ids, today));
    QSet<QString> live;
    YIZHAN_TRY(select.forEach([&live](const Statement &row) { live.insert(row.text(0)); }));
    return live;
}

Result<QHash<QString, QByteArray>> liveBodies(storage::Database &database, const QString &kind,
                                              const QStringList &ids, EpochDay today)
{
    YIZHAN_TRY_LET(Statement select, selectLive(database, "id, body", kind, ids, today));
    QHash<QString, QByteArray> live;
    YIZHAN_TRY(select.forEach([&live](const Statement &row) { live.insert(row.text(0), row.bytes(1)); }));
    return live;
}

} // namespace yizhan::feed
