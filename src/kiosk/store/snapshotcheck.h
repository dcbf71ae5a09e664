// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "database.h"
#include "result.h"
#include "servertrust.h"
#include "snapshot.h"

#include <QString>

#include <functional>

namespace yizhan::store {

struct InstallOptions
{
    /// Whose snapshot this is.
    enum class Origin {
        Server,   ///< takes nothing back and nothing away unless that is meant
        Operator, ///< made of tables that somebody at this machine chose: in force as they are
    };
    Origin origin = Origin::Server;
    /// The scope that is expected; empty = any.
    QString scope;
    /// What is held does not add up: an earlier state of the same history is better.
    bool repair = false;
    /// Somebody at this machine wants it even if the scope becomes much smaller.
    bool shrinkIsMeant = false;
    /// Called with 0 … 100 now and then, on the calling thread. May be empty.
    std::function<void(int)> progress;
};

/// Who says that he has signed a snapshot, and whose place his key has taken. Only the latter is proved.
/// Errors: Invalid (`key.format`), Corrupt (`key.succession`).
[[nodiscard]] Result<crypto::Signer> signerOf(const protocol::SnapshotManifest &manifest);

/// Whether a snapshot with this head may take the place of what the catalogue holds of its scope; false when
/// that is at the same state or past it. Looks at nothing but the head and the catalogue, so it can be asked
/// as soon as the head of a file has come.
///
/// A snapshot that ends before the copy takes the copy back. That is right when the copy is to be repaired,
/// or when the snapshot is later than the copy's last agreement with the server: then the server itself was
/// set back.
///
/// Errors: Untrusted (`snapshot.untrusted`: another key; `snapshot.older_epoch`: a history before the one
/// that is known; `scope.shrunk`), Corrupt (`snapshot.signature`), Unsupported (`snapshot.schema`), Invalid
/// (`snapshot.scope`), TooLarge (`snapshot.too_large`), Protocol (`snapshot.manifest`), Database.
[[nodiscard]] Result<bool> mayInstall(storage::Database &database, const device::ServerTrust &trust,
                                      const protocol::SnapshotHead &head, const InstallOptions &options,
                                      const Clock &clock);

/// The same of a state whose words were proved already, as those of the pages of a copy are: each of them is
/// the city's, and all of them may be of last month. Errors: Untrusted (`scope.shrunk`), those of sqlError().
[[nodiscard]] Result<bool> mayReplace(storage::Database &database, const protocol::SnapshotManifest &manifest,
                                      const InstallOptions &options, const Clock &clock);

} // namespace yizhan::store
