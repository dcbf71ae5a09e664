// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "epochday.h"
#include "result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace yizhan::feed {

/// Collects the changes of one writing transaction and puts them into the feed as its last step.
///
///     auto transaction = Transaction::begin(database, Transaction::Kind::Write);
///     FeedWriter writer(database);
///     … own tables …; writer.put(…); writer.withdraw(…);
///     writer.publish(now);      // takes the commit-order lock, gives the seqs, moves scope_sum
///     transaction.commit();
///
/// Nothing else may happen between publish() and the commit: other writers wait for it.
class FeedWriter
{
public:
    /// `database` has the feed schema (see feeddatabase.h) and an open write transaction.
    explicit FeedWriter(storage::Database &database);

    /// New or changed item. Equal body and `until` to what is live: no change at all; only another `until`: a
    /// renewal.
    void put(const QString &scope, const QByteArray &kind, const QByteArray &id, EpochDay until,
             QByteArray body);
    /// Only the last day moves; nothing when the item is not live.
    void renew(const QString &scope, const QByteArray &kind, const QByteArray &id, EpochDay until);
    /// A tombstone; nothing when the item is not live.
    void withdraw(const QString &scope, const QByteArray &kind, const QByteArray &id);

    /// Changes collected and not yet published.
    [[nodiscard]] qsizetype pending() const { return static_cast<qsizetype>(m_changes.size()); }

    /// Writes what was collected and forgets it. `now` is stored as the scopes' updated_at.
    /// Errors: Database, Busy (`sql.busy`: the lock was not had in time). The caller rolls back on error.
    [[nodiscard]] Result<void> publish(const QDateTime &now);

private:
    enum class Action { Put, Renew, Withdraw };
    struct Pending
    {
        Action action;
        QString scope;
        QByteArray kind;
        QByteArray id;
        EpochDay until;
        QByteArray body;
    };
    storage::Database &m_database;
    std::vector<Pending> m_changes;
};

} // namespace yizhan::feed
