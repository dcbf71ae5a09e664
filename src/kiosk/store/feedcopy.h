// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cataloguestatus.h"
#include "database.h"
#include "feedpage.h"
#include "result.h"
#include "snapshot.h"

#include <QString>

#include <memory>

namespace yizhan::store {

/// A whole scope as the feed tells it from its beginning, collected in a file beside the catalogue, in the
/// form of a snapshot's content: what the kiosk shows meanwhile stays, and gives way in one step when the
/// copy is whole (SnapshotInstaller::installCopy()). For servers that have no snapshot. The file goes with
/// the object. One thread.
class FeedCopy
{
public:
    /// Begins with nothing. `folder` is made when it is missing. Errors: Io, those of sqlError().
    [[nodiscard]] static Result<FeedCopy> make(const QString &folder, const QString &scope);
    ~FeedCopy();
    FeedCopy(FeedCopy &&) noexcept;
    FeedCopy &operator=(FeedCopy &&) noexcept;
    FeedCopy(const FeedCopy &) = delete;
    FeedCopy &operator=(const FeedCopy &) = delete;

    /// Where the next page has to begin; the epoch is empty before the first.
    [[nodiscard]] const ScopeStatus &position() const { return m_position; }
    /// Takes a page that was proved; true when it was the last and the copy adds up. Errors: Resnapshot
    /// (`feed.epoch`: of another history than the pages before), Corrupt (`scope.sum`, `feed.renew`),
    /// TooLarge
    /// (`scope.too_large`), Database.
    [[nodiscard]] Result<bool> add(const protocol::FeedPage &page);

    /// What the copy is, in a snapshot's words, once add() was true. Nobody has signed it as a whole: its
    /// pages were.
    [[nodiscard]] const protocol::SnapshotManifest &manifest() const { return m_manifest; }
    [[nodiscard]] QString path() const;

private:
    struct File; ///< removes itself

    FeedCopy(std::unique_ptr<File> file, const QString &scope);
    [[nodiscard]] Result<void> addChanges(const protocol::FeedPage &page);
    [[nodiscard]] Result<void> checkTotal(const protocol::FeedPage &page);

    std::unique_ptr<File> m_file;
    ScopeStatus m_position;
    protocol::SnapshotManifest m_manifest;
};

} // namespace yizhan::store
