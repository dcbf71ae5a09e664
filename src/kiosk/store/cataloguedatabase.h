// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

#include <QString>

namespace yizhan::store {

/// Where the catalogue of a kiosk lives inside its data folder.
[[nodiscard]] QString cataloguePath(const QString &dataDir);

/// Opens the catalogue of a kiosk; its tables are described in docs/formats/catalogue-database.md.
///
/// ReadWrite makes the folder and the file where they are missing and brings the schema up to date; only the
/// process that holds `sync.lock` does this. ReadOnly may be opened by any number of threads and processes,
/// also while the writer works (write-ahead log). Errors: those of storage::Database and storage::migrate();
/// NotFound (`catalogue.missing`: nothing was loaded yet), Unsupported (`catalogue.older_schema`: opened
/// read-only before the writer brought it up to date).
[[nodiscard]] Result<storage::Database> openCatalogue(const QString &dataDir, storage::OpenMode mode);

/// The same for a catalogue at any `path`, for writing. Errors: also Corrupt (`catalogue.structure`: the
/// number of its schema is not the one that was written).
[[nodiscard]] Result<storage::Database> openCatalogueFile(const QString &path);

/// A text kept beside the catalogue, empty when there is none. Names in use:
/// `text_format`, `schema`.
[[nodiscard]] Result<QString> metaValue(storage::Database &database, const QString &key);
[[nodiscard]] Result<void> setMetaValue(storage::Database &database, const QString &key,
                                        const QString &value);

} // namespace yizhan::store
