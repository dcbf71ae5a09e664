// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "signing.h"

#include <QString>

namespace yizhan::server {

/// Where things lie in the folder given with --data; see docs/ARCHITECTURE.md.
[[nodiscard]] QString snapshotFolder(const QString &dataDir);
[[nodiscard]] QString documentFolder(const QString &dataDir);
[[nodiscard]] QString attachmentFolder(const QString &dataDir);

/// Makes the folder where it is missing, and its owner's alone. Errors: those of
/// storage::makePrivateFolder().
[[nodiscard]] Result<void> makeServerFolder(const QString &dataDir);

/// Whether the key that signs snapshots was made already.
[[nodiscard]] bool hasSnapshotKey(const QString &dataDir);

/// The key that signs snapshots, made at the first call: whether one may be made, signingKey() knows. Errors:
/// Io, Corrupt.
[[nodiscard]] Result<crypto::SigningKey> snapshotKey(const QString &dataDir);
/// Another in its place, named by it and believed beside it until `until`. Errors: those of
/// crypto::SigningKey::replaceIn().
[[nodiscard]] Result<crypto::SigningKey> replaceSnapshotKey(const QString &dataDir, const QDateTime &until);

} // namespace yizhan::server
