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
/// look() belongs to one thread, which calls it every few hundred milliseconds; it owns a connection of its
/// own, opened anew after an error. An SQLite file that nobody has written is noticed without a query of its
/// tables.
class HeadWatcher
{
public:
    /// Called on the thread of look(), after the board knows the new head.
    using Moved = std::function<void(const std::string &scope, qint64 head)>;

    HeadWatcher(ServerDatabaseLocation location, HeadBoard &board, Moved moved);

    /// Errors: those of the database; the board keeps what it knows.
    [[nodiscard]] Result<void> look();

private:
    [[nodiscard]] Result<void> lookInto(storage::Database &database);
    void tell(const QString &epoch, const std::vector<ScopeState> &states);

    const ServerDatabaseLocation m_location;
    HeadBoard &m_board;
    const Moved m_moved;
    std::optional<storage::Database> m_database;
    qint64 m_dataVersion = -1;
    QString m_epoch;
    QHash<QString, qint64>
        m_told; ///< heads told of; the board may have heard of a head from a request before
};

} // namespace yizhan::feed
