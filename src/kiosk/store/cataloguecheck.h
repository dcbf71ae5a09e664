// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

namespace yizhan::store {

/// Whether a catalogue is what its writer made of it. Looks at everything and trusts no number that is only
/// read: SQLite's own structure and the tables; each item against its hash, and their sum against that of the
/// scope; browse columns, titles and text index against what the items say. Reads the whole file (a few
/// seconds for 50,000 vacancies); not for the GUI thread. One consistent state, also while the writer works.
///
/// Errors: Corrupt (`catalogue.structure`, `catalogue.items`, `catalogue.scope`, `catalogue.index`): it is
/// damaged; others that say nothing about the file, such as Busy.
[[nodiscard]] Result<void> checkCatalogue(storage::Database &database);
/// The same, and what SQLite itself finds in the text index, which only a connection for writing may ask.
[[nodiscard]] Result<void> checkCatalogueAsWriter(storage::Database &database);

/// Whether an error of opening or reading a catalogue says that the file is damaged: that waiting, or another
/// right on it, would change nothing.
[[nodiscard]] bool saysDamage(const Error &error);

} // namespace yizhan::store
