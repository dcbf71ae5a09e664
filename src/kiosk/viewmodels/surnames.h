// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace yizhan::viewmodels {

/// Surnames that are frequent in Guangdong, the most frequent first: whoever has one of them need not write.
/// In the characters of `language` (session::Language).
[[nodiscard]] QStringList frequentSurnames(int language);

} // namespace yizhan::viewmodels
