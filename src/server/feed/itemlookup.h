// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "epochday.h"
#include "result.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace yizhan::feed {

/// What the feed knows of an item, in whichever scope it stands.
struct FoundItem
{
    bool live = false;
    EpochDay until = 0;   ///< 0: no last day
    QByteArray body;      ///< empty when it is not live
    bool altered = false; ///< it is live, and its text is not the one that was published
};

/// The live item of this kind and id, else its tombstone, else nothing. Errors: those of sqlError().
[[nodiscard]] Result<std::optional<FoundItem>> findItem(storage::Database &database, const QString &kind,
                                                        const QString &id);

/// The same for those to whom the text itself is shown. Errors: Corrupt (`feed.altered`) as well.
[[nodiscard]] Result<std::optional<FoundItem>> findUnaltered(storage::Database &database, const QString &kind,
                                                             const QString &id);

/// The same for those who may be anybody: of what stands in a scope that is everybody's (see
/// protocol::isOfSome()).
[[nodiscard]] Result<std::optional<FoundItem>> findPublic(storage::Database &database, const QString &kind,
                                                          const QString &id);

/// Those of the ids that stand live in any scope and are not past their last day on `today`. Errors:
/// those of sqlError().
[[nodiscard]] Result<QSet<QString>> liveAmong(storage::Database &database, const QString &kind,
                                              const QStringList &ids, EpochDay today);

/// The bodies of those. Errors: those of sqlError().
[[nodiscard]] Result<QHash<QString, QByteArray>> liveBodies(storage::Database &database, const QString &kind,
                                                            const QStringList &ids, EpochDay today);

} // namespace yizhan::feed
