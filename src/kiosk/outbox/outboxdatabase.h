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

/// The note beside a file of this kind that it has begun, so that one which somebody deleted or a disk
/// emptied is not taken for the first.
[[nodiscard]] QString begunPath(const QString &path);
/// Whether there has been a file, and it is gone or empty (SQLite takes an empty file for a new one).
[[nodiscard]] bool isLost(const QString &path);
/// NotFound (`outbox.lost`).
[[nodiscard]] Error lossOf(const QString &path);

/// Opens a file of this kind for writing, every commit pushed to the disk, its owner's alone; makes it, with
/// an install mark of `random`, where there is none. Its tables are described in
/// docs/formats/outbox-database.md. Only the process that holds `outbox.lock` does this, and with one
/// connection. Errors: those of storage::Database and storage::migrate().
[[nodiscard]] Result<storage::Database> openOutboxFile(const QString &path, Random &random);

/// A file of this kind for reading, beside whoever writes; nothing where there has been none. Errors: those
/// of storage::Database, NewerSchema; NotFound (`outbox.lost`): what was handed in is not known any more.
[[nodiscard]] Result<std::optional<storage::Database>> readOutboxFile(const QString &path);

/// That the file holds what a file of this kind must hold, so that it can be written on. Reads all of it.
/// Errors: Corrupt (`outbox.damaged`); Io (`sql.io`: the disk could not be read, which says nothing about the
/// file), the others of sqlError().
[[nodiscard]] Result<void> checkOutbox(storage::Database &database);

} // namespace yizhan::outbox
