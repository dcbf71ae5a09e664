// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "feedlimits.h"
#include "feedpage.h"
#include "result.h"
#include "scopestate.h"

#include <QString>

#include <optional>

namespace yizhan::feed {

/// Where a client says that it stands.
struct FeedPosition
{
    QString scope;
    qint64 after = 0; ///< 0 = it holds nothing
    QString epoch;    ///< empty = it holds nothing yet
    int schema = protocol::schemaMajor;
};

/// Whether a client at `position` can go on with the feed of `epoch` whose scope is in `state`. After 0
/// nothing is missed by a purged tombstone. Errors: Resnapshot with the reasons `feed.schema`, `feed.epoch`,
/// `feed.floor` (away for too long), `feed.ahead` (the server was set back).
[[nodiscard]] Result<void> checkPosition(const FeedPosition &position, const QString &epoch,
                                         const ScopeState &state);

struct PageLimits
{
    int changes = maxPageChanges;
    qsizetype bytes = maxPageBytes; ///< of bodies and keys; a page holds at least one change
};

/// A page together with the state of its scope in the same view of the database.
struct PageRead
{
    protocol::FeedPage page;
    ScopeState state;
};

/// Reads pages of the feed. One thread, that of its connection; keeps prepared statements, so it goes before
/// the database does.
class FeedReader
{
public:
    explicit FeedReader(storage::Database &database) : m_database(database) {}

    /// The page after `position`, in one read transaction; its `time` is not set. Errors: Resnapshot (see
    /// checkPosition()), Corrupt (`feed.altered`: a body is not what was published), those of sqlError().
    [[nodiscard]] Result<PageRead> read(const FeedPosition &position, const PageLimits &limits = {});

private:
    struct Run; ///< changes in the order of their seqs, and whether there are more
    [[nodiscard]] Result<Run> readBodies(const FeedPosition &position, const PageLimits &limits);
    [[nodiscard]] Result<Run> readRenewals(const FeedPosition &position, qint64 upTo,
                                           const PageLimits &limits);
    [[nodiscard]] Result<void> prepare();

    storage::Database &m_database;
    std::optional<storage::Statement> m_bodies;
    std::optional<storage::Statement> m_renewals;
};

} // namespace yizhan::feed
