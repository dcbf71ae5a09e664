// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace yizhan::desk {

/// Whether an object of the text has two members of one name, of which QJsonDocument would silently keep the
/// last. Escapes in names are understood. `json` is what QJsonDocument has taken; of other texts nothing is
/// said.
[[nodiscard]] bool repeatsAName(QByteArrayView json);

} // namespace yizhan::desk
