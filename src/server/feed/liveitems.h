// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "epochday.h"
#include "result.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace yizhan::feed {

class FeedTable;

// What the feed holds live, for those who publish and those who report. Errors of all: those of sqlError().

/// The body of one item; nothing when it is not live.
[[nodiscard]] Result<std::optional<QByteArray>> liveBody(storage::Database &database, const QString &scope,
                                                         const char *kind, const QString &id);

/// Since when one is withdrawn, Unix seconds; nothing when it is live, or was never there, or so long ago
/// that its tombstone has gone.
[[nodiscard]] Result<std::optional<qint64>> withdrawnAt(storage::Database &database, const QString &scope,
                                                        const char *kind, const QString &id);

/// The bodies of all items of a scope and kind, by their ids.
[[nodiscard]] Result<std::vector<QByteArray>> allLiveBodies(storage::Database &database, const QString &scope,
                                                            const char *kind);

/// The live items of a scope and kind whose id names no source ("7" instead of "bureau/7"): former versions
/// published courses so.
[[nodiscard]] Result<QStringList> liveIdsWithoutSource(storage::Database &database, const QString &scope,
                                                       const char *kind);

/// How many items of each kind may be shown on `today`. The same item in more than one scope counts once.
[[nodiscard]] Result<std::map<QString, qint64>> liveCounts(storage::Database &database, EpochDay today);

/// A live item, and where it stands.
struct LiveItem
{
    QString scope;
    QString id;
    EpochDay until = 0; ///< 0: no last day
    QByteArray body;
    bool altered = false; ///< its text is not the one that was published; of liveItems()
};
/// One item; nothing when it is not live.
[[nodiscard]] Result<std::optional<LiveItem>> liveItem(storage::Database &database, const QString &scope,
                                                       const char *kind, const QString &id);

/// All of a kind that may be shown on `today`, in every scope, by scope and id.
[[nodiscard]] Result<std::vector<LiveItem>> liveItems(storage::Database &database, const char *kind,
                                                      EpochDay today);

/// Which of many ids the feed holds live. Keeps its prepared statement; must go before the database does.
class LiveLookup
{
public:
    explicit LiveLookup(storage::Database &database);
    ~LiveLookup();
    Q_DISABLE_COPY_MOVE(LiveLookup)

    /// `ids` are distinct.
    [[nodiscard]] Result<QSet<QString>> among(const QString &scope, const char *kind, const QStringList &ids);

private:
    std::unique_ptr<FeedTable> m_table;
};

} // namespace yizhan::feed
