// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "feedcopy.h"
#include "result.h"
#include "snapshotcheck.h"
#include "snapshotproof.h"

#include <QString>

#include <functional>

namespace yizhan::store {

struct InstalledSnapshot
{
    QString scope;
    qint64 cursor = 0;
    qint64 rows = 0;
    bool alreadyNewer = false; ///< the copy was at this state or past it: nothing was done
};

/// Takes snapshot files into the catalogue. Used on the thread of the database.
class SnapshotInstaller
{
public:
    /// `trust` says whose snapshots are taken, and is told the signer of one that was proved, just before its
    /// rows are committed. `workDir` takes the unpacked content for the time of an installation; a rest of an
    /// interrupted one is removed. All outlive the installer.
    SnapshotInstaller(storage::Database &database, device::ServerTrust &trust, QString workDir);

    /// Verifies the file and replaces what the catalogue holds of its scope, in one transaction: rows, browse
    /// tables, cursor, sum. Readers see the old state or the new one. After an error or a crash the old state
    /// stands.
    ///
    /// Errors: those of mayInstall(); Io; Corrupt (`snapshot.magic`, `snapshot.cut`, `snapshot.digest`,
    /// `snapshot.structure`, `snapshot.hash`, `snapshot.sum`, `zstd.corrupt`); TooLarge (`zstd.bomb`,
    /// `snapshot.row`); those of ServerTrust::accept(); those of sqlError().
    [[nodiscard]] Result<InstalledSnapshot> install(const QString &path, const InstallOptions &options,
                                                    const Clock &clock);
    /// The same with a copy that is whole, whose pages were proved one by one. Errors: those of
    /// mayReplace(); Corrupt (`snapshot.structure`, `snapshot.hash`, `snapshot.sum`), those of sqlError().
    [[nodiscard]] Result<InstalledSnapshot> installCopy(const FeedCopy &copy, const InstallOptions &options,
                                                        const Clock &clock);

private:
    [[nodiscard]] Result<InstalledSnapshot> heldInstead(const QString &scope);
    [[nodiscard]] Result<void> unpack(const protocol::SnapshotHead &head, const QString &path);
    [[nodiscard]] Result<InstalledSnapshot> replaceScope(const QString &content,
                                                         const protocol::SnapshotManifest &manifest,
                                                         const InstallOptions &options);
    [[nodiscard]] Result<void> writeScope(const QString &content, const protocol::SnapshotManifest &manifest,
                                          const InstallOptions &options);
    [[nodiscard]] Result<void> writeProvedRows(const QString &content,
                                               const protocol::SnapshotManifest &manifest,
                                               const InstallOptions &options);
    [[nodiscard]] Result<void> acceptSigner(const protocol::SnapshotManifest &manifest);
    [[nodiscard]] Result<void> writeRows(const protocol::SnapshotManifest &manifest,
                                         const InstallOptions &options, BoundedQueue<IndexedRows> &rows);
    void removeContent();

    storage::Database &m_database;
    device::ServerTrust &m_trust;
    QString m_content; ///< path of the unpacked file
};

} // namespace yizhan::store
