// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedwriter.h"
#include "testserver.h"
#include "transaction.h"

namespace yizhan::fakes {

inline const QDateTime feedTime(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC);
inline const QString city = QStringLiteral("city");
inline const QByteArray vacancyKind("vacancy");

/// Runs one writing transaction; `changes(FeedWriter &)` says what it publishes.
template <typename Changes>
[[nodiscard]] Result<void> publish(storage::Database &database, Changes &&changes,
                                   const QDateTime &now = feedTime)
{
    auto transaction = storage::Transaction::begin(database, storage::Transaction::Kind::Write);
    if (!transaction)
        return fail(transaction.error());
    feed::FeedWriter writer(database);
    changes(writer);
    YIZHAN_TRY(writer.publish(now));
    return transaction->commit();
}

/// `count` small items in scope `city`: "n0" with {"n":0} …
[[nodiscard]] inline Result<void> publishNumbered(storage::Database &database, int count, EpochDay until = 0)
{
    return publish(database, [&](feed::FeedWriter &writer) {
        for (int i = 0; i < count; ++i) {
            const QByteArray number = QByteArray::number(i);
            writer.put(city, vacancyKind, "n" + number, until, "{\"n\":" + number + "}");
        }
    });
}

} // namespace yizhan::fakes
