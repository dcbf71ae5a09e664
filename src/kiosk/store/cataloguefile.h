// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <optional>

namespace yizhan::store {

/// Which file it is, whatever its name: another one under the same path has another identity.
struct FileIdentity
{
    std::uint64_t device = 0;
    std::uint64_t node = 0;
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// Of the file at `path`; nothing when there is none.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString &path);

/// How a kiosk's `catalogue.db` gives way to another file, so that after a crash in between the next start
/// finds one of the two, whole. Whoever has the old file open goes on reading it. Used by the process that
/// holds `sync.lock`, without a connection of its own to the old file.
class CatalogueFile
{
public:
    explicit CatalogueFile(const QString &dataDir);

    [[nodiscard]] QString path() const { return m_path; }
    /// Where a new catalogue is put together. Nothing stands there after clear().
    [[nodiscard]] QString draft() const { return m_path + QStringLiteral(".draft"); }

    /// Finishes a replacement that a crash interrupted, removes what it left, and what was moved aside more
    /// than thirty days before `now`: it holds contacts of vacancies that were withdrawn since. Errors: Io.
    [[nodiscard]] Result<void> settle(const QDateTime &now);
    /// Removes the draft.
    void clear() const;
    /// Puts the draft, a whole file without a log of its own, in the place of the catalogue, which moves into
    /// the folder `damaged`, named after `now`. Two of those are kept. Errors: Io.
    [[nodiscard]] Result<void> replace(const QDateTime &now);

private:
    [[nodiscard]] QString finished() const { return m_path + QStringLiteral(".new"); }
    [[nodiscard]] Result<void> moveAside(const QDateTime &now);
    void forgetOld(const QDateTime &now) const;

    QString m_path;
    QString m_damaged; ///< the folder
};

} // namespace yizhan::store
