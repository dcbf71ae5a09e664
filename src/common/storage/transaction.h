// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <utility>

namespace yizhan::storage {

/// Rolls back at the end of its life unless committed. Statements with open rows must be finished before.
class Transaction
{
public:
    enum class Kind {
        Read,  ///< one consistent view (SQLite deferred; PostgreSQL repeatable read)
        Write, ///< takes SQLite's write lock at once, so that a later step cannot fail with "busy"
    };

    /// Errors: those of sqlError(); Busy (`sql.busy`): a writer's turn did not come in time.
    [[nodiscard]] static Result<Transaction> begin(Database &database, Kind kind);

    Transaction(Transaction &&other) noexcept
        : m_turn(std::move(other.m_turn)), m_database(std::exchange(other.m_database, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// Errors: those of sqlError(). After an error the transaction is rolled back.
    [[nodiscard]] Result<void> commit();

private:
    Transaction(Database &database, std::optional<WriteTurns::Turn> turn)
        : m_turn(std::move(turn)), m_database(&database)
    {
    }

    std::optional<WriteTurns::Turn> m_turn; ///< given back when all is over
    Database *m_database;
};

} // namespace yizhan::storage
