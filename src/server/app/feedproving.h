// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "feeddatabase.h"
#include "feedproof.h"
#include "headboard.h"
#include "jsonlog.h"

#include <map>
#include <optional>

namespace yizhan::server {

/// Proves again and again that the feed holds what was published, tells the board which scopes do not, and
/// the log when that changes. All functions belong to one thread at a time.
class FeedProving
{
public:
    /// What is handed in by reference outlives it.
    FeedProving(feed::ServerDatabaseLocation location, feed::HeadBoard &board, const Clock &clock,
                JsonLog &log);

    /// Proves when that is due; to be called once a second. A second after anybody has written, however he
    /// did; once a minute, should PostgreSQL not count what is written; every body once an hour. A proof may
    /// take a twentieth of the time.
    void proveWhenDue();
    /// Proves every body now.
    void prove();
    /// Closes the connection; on the thread of the other functions, after their last call.
    void close() { m_database.reset(); }

private:
    [[nodiscard]] Result<void> open();
    /// What has to be read, if anything.
    [[nodiscard]] std::optional<feed::ProofDepth> due();
    /// A number that is another one after a write: of SQLite's file, or of the rows that PostgreSQL counts.
    [[nodiscard]] Result<qint64> writes();
    [[nodiscard]] bool headsMoved();
    void prove(feed::ProofDepth depth);
    void tell(std::vector<feed::ScopeDamage> damages, feed::ProofDepth depth);

    const feed::ServerDatabaseLocation m_location;
    feed::HeadBoard &m_board;
    const Clock &m_clock;
    JsonLog &m_log;
    std::optional<storage::Database> m_database;
    database::FileIdentity m_file;
    qint64 m_writes = -1;              ///< at the last proof
    std::map<QString, qint64> m_heads; ///< at the last proof
    std::vector<feed::ScopeDamage> m_damages;
    qint64 m_provedMs = 0; ///< on the monotonic clock
    qint64 m_bodiesMs = 0;
    qint64 m_tookMs = 0;
    bool m_proved = false;
};

} // namespace yizhan::server
