// SPDX-License-Identifier: GPL-3.0-or-later
#include "headwatcher.h"

#include "feedlimits.h"
#include "feedschema.h"
#include "transaction.h"

#include <QEventLoop>
#include <QSqlDriver>
#include <QTimer>

#include <algorithm>

namespace yizhan::feed {

using storage::Database;
using storage::Engine;
using storage::Statement;
using storage::Transaction;

HeadWatcher::HeadWatcher(ServerDatabaseLocation location, HeadBoard &board, Moved moved, SetBack setBack)
    : m_location(std::move(location)), m_board(board), m_moved(std::move(moved)),
      m_setBack(std::move(setBack))
{
}

Result<void> HeadWatcher::open()
{
    const database::FileIdentity file = database::fileOf(m_location);
    if (m_database && file == m_file)
        return {};
    m_database.reset();
    return connect();
}

bool HeadWatcher::renew()
{
    return connect().has_value();
}

Result<void> HeadWatcher::connect()
{
    const database::FileIdentity file = database::fileOf(m_location);
    YIZHAN_TRY_LET(Database opened, openServerReader(m_location, database::Patience::Watch));
    m_database.emplace(std::move(opened));
    m_file = file;
    m_dataVersion = -1;
    if (m_database->engine() != Engine::Postgres)
        return {};
    const QEventLoop dispatching; // the driver's notifier needs this thread to have a dispatcher of events
    m_database->handle().driver()->subscribeToNotification(QString::fromLatin1(feedChannel));
    return {};
}

Result<void> HeadWatcher::look()
{
    YIZHAN_TRY(open());
    auto looked = lookInto(*m_database);
    if (!looked)
        m_database.reset();
    else
        tellSetBack();
    return looked;
}

void HeadWatcher::tellSetBack()
{
    if (m_setBackTo && (!m_setBack || m_setBack(m_setBackTo->id, m_setBackTo->number)))
        m_setBackTo.reset();
}

Result<void> HeadWatcher::lookInto(Database &database)
{
    // https://www.sqlite.org/pragma.html#pragma_data_version: changes when another connection has committed.
    qint64 version = 0;
    if (database.engine() == Engine::Sqlite) {
        YIZHAN_TRY_LET(version, database.scalar(QStringLiteral("PRAGMA data_version")));
        if (version == m_dataVersion)
            return {};
    }
    YIZHAN_TRY(storage::refuseNewerSchema(database, feedMigrations(database.engine())));
    YIZHAN_TRY_LET(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
    YIZHAN_TRY_LET(const protocol::Epoch epoch, currentEpoch(database));
    YIZHAN_TRY_LET(const std::vector<ScopeState> states, scopeStates(database));
    YIZHAN_TRY(transaction.commit());
    m_dataVersion = version;
    const bool setBack = isSetBack(epoch, states);
    const qint64 highest = std::max(m_epoch.number, epoch.number);
    if (setBack)
        m_board.forget();
    if (setBack || m_epoch.id != epoch.id)
        m_told.clear();
    m_epoch = {epoch.id, highest};
    m_board.report(epoch.id, states);
    tell(states);
    if (setBack)
        m_setBackTo = m_epoch;
    return {};
}

bool HeadWatcher::isSetBack(const protocol::Epoch &epoch, const std::vector<ScopeState> &states) const
{
    if (m_epoch.id.isEmpty())
        return false;
    if (epoch.id != m_epoch.id)
        return epoch.number <= m_epoch.number;
    for (auto told = m_told.cbegin(); told != m_told.cend(); ++told) {
        const auto state = std::find_if(states.begin(), states.end(),
                                        [&told](const ScopeState &one) { return one.scope == told.key(); });
        if (told.value() > (state == states.end() ? 0 : state->head))
            return true;
    }
    return false;
}

void HeadWatcher::tell(const std::vector<ScopeState> &states)
{
    for (const ScopeState &state : states) {
        qint64 &told = m_told[state.scope];
        if (told != state.head)
            m_moved(state.scope.toStdString(), state.head);
        told = state.head;
    }
}

Result<bool> HeadWatcher::isWritable()
{
    YIZHAN_TRY(open());
    auto writable = [this]() -> Result<bool> {
        YIZHAN_TRY_LET(Statement select, m_database->prepare(QStringLiteral(
                                             "SELECT seq, body FROM feed ORDER BY body_seq DESC LIMIT 1")));
        YIZHAN_TRY(select.run());
        YIZHAN_TRY(select.any());
        return database::isWritable(*m_database, m_location, QStringLiteral("feed"));
    }();
    if (!writable)
        m_database.reset();
    return writable;
}

bool HeadWatcher::waitForNews(int patienceMs)
{
    // What the driver hears of, it says by a signal, for which this thread runs its events.
    QEventLoop loop;
    bool told = false;
    if (m_database && m_database->engine() == Engine::Postgres) {
        QObject::connect(m_database->handle().driver(), &QSqlDriver::notification, &loop, [&] {
            told = true;
            loop.quit();
        });
    }
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    loop.exec();
    return told;
}

} // namespace yizhan::feed
