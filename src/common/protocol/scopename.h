// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace yizhan::protocol {

/// `[a-z]+(:[A-Za-z0-9_-]+)?`, at most 64 characters: "city", "district:441203", "station:s-17". Names become
/// parts of addresses and of file names.
[[nodiscard]] bool isScopeName(QStringView scope);

/// Whether only some kiosks may read it: "station:…", "device:…". The others are everybody's.
[[nodiscard]] bool isOfSome(QStringView scope);

} // namespace yizhan::protocol
