// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "snapshotbuilder.h"
#include "snapshotshelf.h"

#include <functional>
#include <vector>

namespace yizhan::feed {

/// Sees to it that every scope has a snapshot that is new enough: a kiosk that starts with it has little to
/// fetch behind it. For a background thread; one keeper a folder.
class SnapshotKeeper
{
public:
    /// Changes behind a snapshot after which the next one is due: 500, or a tenth of the scope if that is
    /// more.
    static constexpr qint64 leastChanges = 500;
    static constexpr qint64 shareOfRows = 10;

    SnapshotKeeper(const SnapshotBuilder &builder, SnapshotShelf &shelf, const Clock &clock)
        : m_builder(builder), m_shelf(shelf), m_clock(clock)
    {
    }

    /// Whether `scope` needs another snapshot: there is none of this epoch and schema, the newest bears
    /// the signature of another key, or too much has changed since. An empty scope that was never published
    /// in needs none.
    [[nodiscard]] Result<bool> isDue(storage::Database &database, const QString &scope);

    /// Builds what is due and removes what is old. A scope whose build fails does not stop the others; the
    /// first error is returned after all were tried. `stopped` is asked between scopes.
    /// Where `pressed` says that others need the machine more, scopes of one station or device are left
    /// for the next time: they are many, small, and read from the feed without a snapshot as well.
    [[nodiscard]] Result<std::vector<BuiltSnapshot>> keep(storage::Database &database,
                                                          const std::function<bool()> &stopped = {},
                                                          const std::function<bool()> &pressed = {});

private:
    const SnapshotBuilder &m_builder;
    SnapshotShelf &m_shelf;
    const Clock &m_clock;
};

} // namespace yizhan::feed
