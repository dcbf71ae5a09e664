// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "database.h"
#include "feedpage.h"
#include "result.h"

#include <QString>

namespace yizhan::store {

/// What a page did to the catalogue.
struct AppliedPage
{
    qint64 cursor = 0;    ///< the feed continues after this seq
    bool atHead = false;  ///< the copy now equals the server's, checked by its sum
    bool changed = false; ///< some item is new, other or gone
};

/// How large a scope may become: far beyond any city, well within a kiosk's disk.
constexpr qint64 maxScopeRows = 1'000'000;
/// How large the file of the catalogue may become.
constexpr qint64 maxCatalogueBytes = 4LL * 1024 * 1024 * 1024;

/// Applies a page in one transaction: items, browse tables, cursor, sum and time stand or fall together.
/// Whoever calls has proved whose page it is, and that its history is not an older one.
///
/// The page's own time becomes the scope's `updated_at` when it reaches the head; a page of an earlier moment
/// (out of a cache) takes nothing from what is known already. A page that brings nothing is not written while
/// `updated_at` is younger than a minute: a long-poll does not wear the disk. `clock` says what may still be
/// shown (see checkShrink()), and which times lie ahead.
///
/// Errors, all of which leave the catalogue as it was: Corrupt (`scope.sum`: the copy does not add up to the
/// server's; `feed.renew`: a renewal of an item that is not held): take a new snapshot. Resnapshot
/// (`feed.epoch`: the page belongs to another history). Unsupported (`feed.schema`). Protocol (`feed.cursor`:
/// the page does not continue where the copy stands). TooLarge (`scope.too_large`). Those of checkShrink().
/// those of sqlError().
[[nodiscard]] Result<AppliedPage> applyFeedPage(storage::Database &database, const protocol::FeedPage &page,
                                                const Clock &clock);

/// Forgets a scope: items, browse tables, cursor, in one transaction. For a copy that cannot be continued
/// when the server has no snapshot to start from. Errors: those of sqlError().
[[nodiscard]] Result<void> clearScope(storage::Database &database, const QString &scope);

} // namespace yizhan::store
