// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "result.h"
#include "terminal.h"

#include <QString>

namespace yizhan::server {

/// The longest that a key is believed beside its successor, in days.
inline constexpr int longestOverlapDays = 90;

/// Another key signs what the server in `dataDir` publishes and answers, from its next start on; the one
/// before names it for the kiosks, which believe both for `overlapDays` more (0 to longestOverlapDays; 0
/// where the former one may be in wrong hands). Says what is left to do. Errors: NotFound (`keys.none`: this
/// folder has no key yet), those of crypto::SigningKey::replaceIn().
[[nodiscard]] Result<int> rotateSigningKey(const QString &dataDir, int overlapDays,
                                           console::Terminal &terminal, const Clock &clock);

} // namespace yizhan::server
