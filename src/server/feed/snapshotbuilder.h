// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"
#include "signing.h"
#include "snapshot.h"
#include "snapshotshelf.h"

#include <QDateTime>
#include <QString>

namespace yizhan::feed {

/// A finished snapshot file.
struct BuiltSnapshot
{
    protocol::SnapshotManifest manifest;
    QString path;
    qint64 fileSize = 0; ///< bytes
};

/// Makes snapshot files (docs/formats/snapshot.md) out of the feed.
///
/// A file appears under its name whole or not at all: it is put together beside it, synced and renamed. What
/// a build that was killed leaves behind ends in `.tmp` and goes with removeLeftovers(). Not thread-safe;
/// builds of different scopes may run side by side.
class SnapshotBuilder
{
public:
    /// `folder` is made when it is missing.
    SnapshotBuilder(QString folder, crypto::SigningKey key)
        : m_folder(std::move(folder)), m_key(std::move(key))
    {
    }

    /// Writes the snapshot of `scope` as `database` shows it now, in one read transaction. `now` is the time
    /// it bears. Errors: those of sqlError(), Io.
    [[nodiscard]] Result<BuiltSnapshot> build(storage::Database &database, const QString &scope,
                                              const QDateTime &now) const;

    /// No build takes longer.
    static constexpr qint64 longestBuildSeconds = 3600;
    /// Removes the work files of builds that did not end. Those written to after `before` stay: another
    /// process may be building.
    void removeLeftovers(const QDateTime &before) const;

    /// Removes all but the newest `keep` files of each scope. `shelf` looks into the same folder.
    void removeOld(SnapshotShelf &shelf, int keep = 2) const;

    [[nodiscard]] crypto::PublicKey signer() const { return m_key.publicKey(); }
    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    [[nodiscard]] Result<void> pack(const QString &content, const QString &work,
                                    BuiltSnapshot &snapshot) const;

    const QString m_folder;
    const crypto::SigningKey m_key;
};

} // namespace yizhan::feed
