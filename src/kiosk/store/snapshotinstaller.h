// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"
#include "servertrust.h"
#include "snapshot.h"
#include "snapshotproof.h"

#include <QString>

#include <functional>

namespace yizhan::store {

struct InstallOptions
{
    /// The scope that is expected; empty = any.
    QString scope;
    /// Whether a snapshot may take the copy back to an earlier state of the same history. Only for repair.
    bool allowOlder = false;
    /// Called with 0 … 100 now and then, on the calling thread. May be empty.
    std::function<void(int)> progress;
};

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
    /// Errors: Io; Corrupt (`snapshot.magic`, `snapshot.cut`, `snapshot.signature`, `snapshot.digest`,
    /// `snapshot.structure`, `snapshot.hash`, `snapshot.sum`, `zstd.corrupt`); TooLarge (`zstd.bomb`,
    /// `snapshot.too_large`, `snapshot.row`); Untrusted (`snapshot.untrusted`); Unsupported
    /// (`snapshot.schema`); Invalid
    /// (`snapshot.scope`); Protocol (`snapshot.manifest`); those of ServerTrust::accept(); Database, Busy.
    [[nodiscard]] Result<InstalledSnapshot> install(const QString &path, const InstallOptions &options);

private:
    [[nodiscard]] Result<void> checkTrust(const protocol::SnapshotHead &head, const QString &path) const;
    [[nodiscard]] Result<void> unpack(const protocol::SnapshotHead &head, const QString &path);
    [[nodiscard]] Result<void> replaceScope(const protocol::SnapshotManifest &manifest,
                                            const InstallOptions &options);
    [[nodiscard]] Result<void> writeProvedRows(const protocol::SnapshotManifest &manifest,
                                               const InstallOptions &options);
    [[nodiscard]] Result<void> writeRows(const protocol::SnapshotManifest &manifest,
                                         const InstallOptions &options, BoundedQueue<IndexedRows> &rows);
    void removeContent();

    storage::Database &m_database;
    device::ServerTrust &m_trust;
    QString m_content; ///< path of the unpacked file
};

} // namespace yizhan::store
