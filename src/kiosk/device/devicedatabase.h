// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

#include <QString>

#include <optional>

namespace yizhan::device {

/// Where a kiosk keeps who it is, inside its data folder.
[[nodiscard]] QString devicePath(const QString &dataDir);

/// Opens `device.db`, pushed to the disk at every commit, readable by its owner only; its tables are
/// described in docs/formats/device-database.md. Makes the folder and the file where they are missing. Only
/// the process that holds `sync.lock` does this. Errors: those of storage::Database and storage::migrate(),
/// Io
/// (`folder.create`).
[[nodiscard]] Result<storage::Database> openDeviceDatabase(const QString &dataDir);

/// The same for reading, beside whoever writes; nothing where there is no file yet. Its schema may be an
/// older one. Errors: those of storage::Database, NewerSchema.
[[nodiscard]] Result<std::optional<storage::Database>> readDeviceDatabase(const QString &dataDir);

/// Moves a `device.db` that is of no use, with its log, into the folder `damaged`; no connection to it is
/// open. Returns where it is now. Errors: Io.
[[nodiscard]] Result<QString> moveDeviceAside(const QString &dataDir);

} // namespace yizhan::device
