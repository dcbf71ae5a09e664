// SPDX-License-Identifier: GPL-3.0-or-later
#include "headwatcher.h"

#include "transaction.h"

namespace yizhan::feed {

using storage::Database;
using storage::Transaction;

HeadWatcher::HeadWatcher(ServerDatabaseLocation location, HeadBoard &board, Moved moved)
    : m_location(std::move(location)), m_board(board), m_moved(std::move(moved))
{
}

Result<void> HeadWatcher::look()
{
    if (!m_database) {
        YIZHAN_TRY_LET(m_database, openServerReader(m_location));
        m_dataVersion = -1;
    }
    auto looked = lookInto(*m_database);
    if (!looked)
        m_database.reset();
    return looked;
}

Result<void> HeadWatcher::lookInto(Database &database)
{
    // https://www.sqlite.org/pragma.html#pragma_data_version: changes when another connection has committed.
    qint64 version = 0;
    if (database.engine() == storage::Engine::Sqlite) {
        YIZHAN_TRY_LET(version, database.scalar(QStringLiteral("PRAGMA data_version")));
        if (version == m_dataVersion)
            return {};
    }
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
    YIZHAN_TRY_LET(const QString epoch, epochOf(database));
    YIZHAN_TRY_LET(const std::vector<ScopeState> states, scopeStates(database));
    YIZHAN_TRY(transaction.commit());
    m_dataVersion = version;
    m_board.report(epoch, states);
    tell(epoch, states);
    return {};
}

void HeadWatcher::tell(const QString &epoch, const std::vector<ScopeState> &states)
{
    if (m_epoch != epoch)
        m_told.clear();
    m_epoch = epoch;
    for (const ScopeState &state : states) {
        qint64 &told = m_told[state.scope];
        if (told != state.head)
            m_moved(state.scope.toStdString(), state.head);
        told = state.head;
    }
}

} // namespace yizhan::feed
