// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealingkeys.h"

#include "transaction.h"

using namespace Qt::StringLiterals;

namespace yizhan::devices {

using storage::Database;
using storage::Statement;
using storage::Transaction;

Result<std::vector<KnownSealingKey>> sealingKeys(Database &database)
{
    YIZHAN_TRY_LET(Statement select, database.prepare(u"SELECT public_key, made_at, current FROM sealing_key "
                                                      "ORDER BY current DESC, made_at DESC, id"_s));
    YIZHAN_TRY(select.run());
    std::vector<KnownSealingKey> keys;
    YIZHAN_TRY(select.forEach([&keys](const Statement &row) {
        keys.push_back({crypto::SealingKey{row.bytes(0)},
                        QDateTime::fromSecsSinceEpoch(row.integer(1), Qt::UTC), row.integer(2) != 0});
    }));
    return keys;
}

Result<std::optional<crypto::SealingKey>> currentSealingKey(Database &database)
{
    YIZHAN_TRY_LET(Statement select,
                   database.prepare(u"SELECT public_key FROM sealing_key WHERE current = 1"_s));
    YIZHAN_TRY(select.run());
    return select.one([](const Statement &row) { return crypto::SealingKey{row.bytes(0)}; });
}

Result<void> useSealingKey(Database &database, const crypto::SealingKey &key, const QDateTime &now)
{
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    YIZHAN_TRY(database.exec(u"UPDATE sealing_key SET current = 0 WHERE current <> 0"_s));
    YIZHAN_TRY_LET(
        Statement insert,
        database.prepare(u"INSERT INTO sealing_key(id, public_key, made_at, current) VALUES (?, ?, ?, 1) "
                         "ON CONFLICT(id) DO UPDATE SET current = 1"_s));
    YIZHAN_TRY(insert.run(key.id(), key.bytes, now.toSecsSinceEpoch()));
    return transaction.commit();
}

} // namespace yizhan::devices
