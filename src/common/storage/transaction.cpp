// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction.h"

#include <QLoggingCategory>

namespace yizhan::storage {

Result<Transaction> Transaction::begin(Database &database, Kind kind)
{
    const bool sqlite = database.engine() == Engine::Sqlite;
    const QString begin = kind == Kind::Write
                              ? (sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"))
                              : (sqlite ? QStringLiteral("BEGIN DEFERRED")
                                        : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
    std::optional<WriteTurns::Turn> turn;
    if (kind == Kind::Write && database.writeTurns()) {
        auto taken = database.writeTurns()->take(database.turnPatience());
        if (!taken)
            return fail(ErrorCode::Busy, "sql.busy", QStringLiteral("other writers did not end in time"));
        turn.emplace(*std::move(taken));
    }
    YIZHAN_TRY(database.exec(begin));
    return Transaction(database, std::move(turn));
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    if (auto rolledBack = m_database->exec(QStringLiteral("ROLLBACK")); !rolledBack)
        qWarning("rollback failed: %s", qUtf8Printable(rolledBack.error().detail));
}

Result<void> Transaction::commit()
{
    Database *database = std::exchange(m_database, nullptr);
    auto committed = database->exec(QStringLiteral("COMMIT"));
    if (!committed)
        static_cast<void>(database->exec(QStringLiteral("ROLLBACK")));
    m_turn.reset();
    return committed;
}

} // namespace yizhan::storage
