// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"
#include "sealing.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace yizhan::devices {

/// A key that kiosks close what people typed with. The database holds the public half alone.
struct KnownSealingKey
{
    crypto::SealingKey key;
    QDateTime madeAt; ///< UTC
    bool current = false;
};

/// All that were ever in force, the newest first. Errors: those of sqlError().
[[nodiscard]] Result<std::vector<KnownSealingKey>> sealingKeys(storage::Database &database);
/// The one that kiosks are to use from now on; nothing before the first. Errors: those of sqlError().
[[nodiscard]] Result<std::optional<crypto::SealingKey>> currentSealingKey(storage::Database &database);
/// Puts a key in force; what was sealed for others stays theirs. In a write transaction of its own. Errors:
/// those of sqlError().
[[nodiscard]] Result<void> useSealingKey(storage::Database &database, const crypto::SealingKey &key,
                                         const QDateTime &now);

} // namespace yizhan::devices
