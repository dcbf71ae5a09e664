// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "random.h"
#include "result.h"

#include <QString>

#include <optional>

namespace yizhan::outbox {

/// Where a kiosk keeps what it has to send, inside its data folder.
[[nodiscard]] QString outboxPath(const QString &dataDir);

/// Opens a file of this kind for writing, every commit pushed to the disk, its owner's alone; makes it, with
/// an install mark of `random`, where there is none. Its tables are described in
/// docs/formats/outbox-database.md. Only the process that holds `outbox.lock` does this, and with one
/// connection. Errors: those of storage::Database and storage::migrate().
[[nodiscard]] Result<storage::Database> openOutboxFile(const QString &path, Random &random);

/// A file of this kind for reading, beside whoever writes; nothing where there is none. Errors: those of
/// storage::Database, NewerSchema.
[[nodiscard]] Result<std::optional<storage::Database>> readOutboxFile(const QString &path);

/// That the file holds what a file of this kind must hold, so that it can be written on. Reads all of it.
/// Errors: Corrupt (`outbox.damaged`); Io (`sql.io`: the disk could not be read, which says nothing about the
/// file), the others of sqlError().
[[nodiscard]] Result<void> checkOutbox(storage::Database &database);

} // namespace yizhan::outbox
