// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "result.h"

#include <QString>

#include <optional>

namespace yizhan::store {

/// The text that the bureau delivers to kiosks as an item of `kind`, whose body is {"text": …}. Of several
/// scopes the nearest holds, whatever came when: the device's own, then its station's, its district's, the
/// city's. Nothing when none is delivered; empty when the body is another one. Errors: those of sqlError().
[[nodiscard]] Result<std::optional<QString>> readDeliveredText(storage::Database &database, const char *kind);

} // namespace yizhan::store
