// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "random.h"

#include <QByteArrayView>
#include <QString>

namespace yizhan::operations {

/// A UUID of version 7 (RFC 9562), small hexadecimal digits with hyphens: wall time, then 74 random bits.
[[nodiscard]] QString newUuid(const Clock &clock, Random &random);
/// Whether this is the text of one.
[[nodiscard]] bool isUuid(QByteArrayView text);

} // namespace yizhan::operations
