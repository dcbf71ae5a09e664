// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "sealing.h"

#include <QStringList>

#include <vector>

namespace yizhan::server {

/// The secret halves of keys out of their files, for the commands of the host on which they lie. Errors:
/// those of crypto::OpeningKey::load().
[[nodiscard]] Result<std::vector<crypto::OpeningKey>> openingKeys(const QStringList &files);

} // namespace yizhan::server
