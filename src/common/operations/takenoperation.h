// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"

namespace yizhan::operations {

/// Most bytes of what a server takes from somebody who has no kiosk.
inline constexpr qsizetype maxTakenBytes = 1024 * 1024;

/// As sealOperation(), for what a server has taken from somebody who has no kiosk (server/openrosa): it
/// closes and signs it itself. `fields` are bounded by maxTakenBytes instead of by the rules of fields, and
/// may hold line feeds. Errors: TooLarge (`operation.too_large`), Invalid (`operation.format`).
[[nodiscard]] Result<SealedOperation> sealTaken(OperationHead head, const std::vector<FieldValue> &fields,
                                                const crypto::SealingKey &key,
                                                const crypto::SigningKey &server);

} // namespace yizhan::operations
