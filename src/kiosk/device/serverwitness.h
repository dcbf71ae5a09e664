// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"
#include "servertrust.h"

#include <optional>

namespace yizhan::device {

class Device;

/// Whose catalogue it is, written into the catalogue itself (table `meta` of `catalogue.db`): the second
/// witness, for the day on which `device.db` is gone, damaged or another's.
[[nodiscard]] Result<std::optional<KnownServer>> readWitness(storage::Database &catalogue);
/// Within the caller's transaction, where there is one.
[[nodiscard]] Result<void> writeWitness(storage::Database &catalogue, const KnownServer &server);

/// Before a server is followed: identity and catalogue name the same one. What only one of them knows the
/// other learns; of two histories the later counts. A key in the settings outranks both. Errors: Untrusted
/// (`device.other_server`), those of the databases.
[[nodiscard]] Result<void> agreeOnServer(Device &device, storage::Database &catalogue, bool keyIsConfigured);

/// Looks at the identity in `dataDir` and at the catalogue beside it without changing either, for `yizhan
/// doctor`; nothing is wrong where neither is there. Errors: Corrupt (`device.damaged`,
/// `device.damaged_alone`), NotFound (`device.lost`), Untrusted (`device.other_server`): those of
/// Device::open() and agreeOnServer() at the next start.
[[nodiscard]] Result<void> checkIdentity(const QString &dataDir);

} // namespace yizhan::device
