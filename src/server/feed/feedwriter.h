// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "epochday.h"
#include "result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace yizhan::feed {

class FeedTable;

/// One change that waits for FeedWriter::publish().
struct PendingChange
{
    enum class Action { Put, Withdraw, Expire };
    Action action = Action::Put;
    QString scope;
    QByteArray kind;
    QByteArray id;
    EpochDay until = 0; ///< of Expire: the first day on which an item may still be shown
    QByteArray body;
};

/// Collects the changes of one writing transaction and puts them into the feed as its last step.
///
///     auto transaction = Transaction::begin(database, Transaction::Kind::Write);
///     FeedWriter writer(database);
///     … own tables …; writer.put(…); writer.withdraw(…);
///     writer.publish(now);      // takes the commit-order lock, gives the seqs, moves scope_sum
///     transaction.commit();
///
/// Nothing else may happen between publish() and the commit: other writers wait for it. A writer may serve
/// one transaction after the other and keeps its prepared statements meanwhile; it must go before the
/// database does.
class FeedWriter
{
public:
    /// `database` has the feed schema (see feeddatabase.h); while publish() runs it has an open write
    /// transaction.
    explicit FeedWriter(storage::Database &database);
    ~FeedWriter();
    FeedWriter(FeedWriter &&) noexcept;
    FeedWriter &operator=(FeedWriter &&) = delete;
    FeedWriter(const FeedWriter &) = delete;
    FeedWriter &operator=(const FeedWriter &) = delete;

    /// New or changed item. Equal body and `until` to what is live: no change at all; only another `until`: a
    /// renewal. `body` is one JSON object without a line feed. Limits: those of protocol::decodeFeedPage().
    void put(const QString &scope, const QByteArray &kind, const QByteArray &id, EpochDay until,
             QByteArray body);
    /// A tombstone; nothing when the item is not live.
    void withdraw(const QString &scope, const QByteArray &kind, const QByteArray &id);
    /// A tombstone when the item's last day lies before `today`; decided when it is published.
    void expire(const QString &scope, const QByteArray &kind, const QByteArray &id, EpochDay today);

    /// What is published next may make the scopes it touches much smaller, and somebody wants it so: kiosks
    /// keep what they hold when a scope shrinks to less than half and nobody said this.
    void meanShrink() { m_shrinkIsMeant = true; }

    /// Changes collected and not yet published.
    [[nodiscard]] qsizetype pending() const { return static_cast<qsizetype>(m_changes.size()); }

    /// Writes what was collected, in that order, and forgets it. `now` is stored
    /// as the updated_at of the scopes that changed.
    /// Errors: those of sqlError() (`sql.busy`: the lock was not had in time), Invalid (`feed.scope`,
    /// `feed.key`, `feed.body`). On an error the changes are forgotten too and the caller rolls back.
    [[nodiscard]] Result<void> publish(const QDateTime &now);

    /// Items that the last publish() really changed: equal puts and withdrawals of nothing are not counted.
    [[nodiscard]] qint64 lastChanged() const { return m_lastChanged; }

private:
    storage::Database &m_database;
    std::unique_ptr<FeedTable> m_table;
    std::vector<PendingChange> m_changes;
    bool m_shrinkIsMeant = false;
    qint64 m_lastChanged = 0;
};

} // namespace yizhan::feed
