// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeddatabase.h"
#include "headboard.h"

#include <QHash>

#include <functional>
#include <optional>
#include <string>

namespace yizhan::feed {

/// Looks into the database for heads that another process (an import, a replica) has moved.
///
/// All functions belong to one thread; the watcher owns a connection, opened anew after an error, and when
/// another file has taken the place of an SQLite database. An SQLite file that nobody has written is noticed
/// without a query of its tables.
class HeadWatcher
{
public:
    /// Called on the thread of look(), after the board knows the new head.
    using Moved = std::function<void(const std::string &scope, qint64 head)>;
    /// Called on the thread of look() when the database shows an earlier state than before: a backup took its
    /// place. The board has been told to forget. `epoch` stands in the database now; `number` is the highest
    /// of an epoch seen. Called again by every look until it returns true: a restore that is under way takes
    /// no changes.
    using SetBack = std::function<bool(const QString &epoch, qint64 number)>;

    HeadWatcher(ServerDatabaseLocation location, HeadBoard &board, Moved moved, SetBack setBack = {});

    /// Errors: those of the database, which says so within a second or two; the board keeps what it knows.
    [[nodiscard]] Result<void> look();

    /// Reads what a kiosk would be sent, and whether an import could write: see database::isWritable().
    /// Errors: those of the database.
    [[nodiscard]] Result<bool> isWritable();

    /// Returns true as soon as PostgreSQL tells of a commit, false after `patience`. Only a hint: what was
    /// missed is found by the next look.
    bool waitForNews(int patienceMs);

    [[nodiscard]] const QString &epoch() const { return m_epoch.id; }
    /// Takes a new connection in the place of the one it has, which keeps the settings that held when it was
    /// opened. False when the database gives none; then the old one stays.
    [[nodiscard]] bool renew();

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> lookInto(storage::Database &database);
    [[nodiscard]] bool isSetBack(const protocol::Epoch &epoch, const std::vector<ScopeState> &states) const;
    void tell(const std::vector<ScopeState> &states);
    void tellSetBack();

    const ServerDatabaseLocation m_location;
    HeadBoard &m_board;
    const Moved m_moved;
    const SetBack m_setBack;
    std::optional<storage::Database> m_database;
    database::FileIdentity m_file;
    qint64 m_dataVersion = -1;
    protocol::Epoch m_epoch;
    std::optional<protocol::Epoch> m_setBackTo; ///< still to be told, or told without effect
    QHash<QString, qint64>
        m_told; ///< heads told of; the board may have heard of a head from a request before
};

} // namespace yizhan::feed
