// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

namespace yizhan::store {

/// Brings `vacancy_name` and `vacancy_text` to the rules of this version, out of the items, where they were
/// made by others (schema 1, an earlier textFormat). Some seconds for 50,000 vacancies, a look at one row
/// otherwise. In one transaction of its own; needs a catalogue open for writing. Errors: those of sqlError().
[[nodiscard]] Result<void> refreshTextIndex(storage::Database &database);

} // namespace yizhan::store
