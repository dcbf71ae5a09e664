// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "itemhash.h"
#include "result.h"

#include <QString>

#include <vector>

namespace yizhan::feed {

/// How much a proof reads.
enum class ProofDepth {
    Sums,   ///< the hashes that stand in the rows; the database adds them up
    Bodies, ///< every body, hashed anew
};

/// A scope whose rows are not what was published: somebody wrote past the feed, or a disk failed.
struct ScopeDamage
{
    QString scope;
    qint64 statedRows = 0;      ///< live items that the scope should have
    qint64 foundRows = 0;       ///< live items that are there
    qint64 altered = 0;         ///< items whose text is not the one that was published; of ProofDepth::Bodies
    bool endsElsewhere = false; ///< the last change is not the one that the head names
    protocol::ScopeSum stated;
    protocol::ScopeSum found;
    friend bool operator==(const ScopeDamage &, const ScopeDamage &) = default;
};

/// Computes the rows, the checksum and the last change of each scope from the rows of the feed, in one read
/// transaction, and returns the scopes of which the feed states something else, by name. 50,000 items take
/// some tenths of a second with their bodies. Errors: those of the database.
[[nodiscard]] Result<std::vector<ScopeDamage>> proveFeed(storage::Database &database, ProofDepth depth);
/// The same inside a transaction of the caller.
[[nodiscard]] Result<std::vector<ScopeDamage>> proveWithin(storage::Database &database, ProofDepth depth);

} // namespace yizhan::feed
