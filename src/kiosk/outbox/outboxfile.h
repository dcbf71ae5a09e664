// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "database.h"
#include "random.h"
#include "result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace yizhan::outbox {

struct SoundOutbox
{
    storage::Database database;
    /// Why another file was moved aside just now; `outbox.lost`: there had been one, and it was gone or
    /// empty.
    std::optional<Error> damage;
};

/// Whether an error says that a file is damaged, and not that the disk or somebody else is in the way.
[[nodiscard]] bool saysDamage(const Error &error);

/// Opens `outbox.db`, proved whole. One that is damaged is moved to `damaged/outbox-<time>.db`, with its log,
/// and never deleted; a new one begins, with an install mark of its own, as it does where isLost(). Whoever
/// holds `outbox.lock`. Errors: those of openOutboxFile(), a damaged file excepted; Io
/// (`file.rename`, `folder.create`).
[[nodiscard]] Result<SoundOutbox> openSoundOutbox(const QString &dataDir, const Clock &clock, Random &random);

/// Notes of outboxes that were gone, in the folder `damaged`, the oldest first: until somebody takes them
/// away.
[[nodiscard]] QStringList lostOutboxes(const QString &dataDir);

/// The paths of the files that were moved aside, the oldest first.
[[nodiscard]] QStringList damagedOutboxes(const QString &dataDir);

} // namespace yizhan::outbox
