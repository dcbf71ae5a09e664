// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace yizhan {

/// 9999-12-31T23:59:59Z in Unix seconds. What comes from outside and is later is no time: a year has four
/// digits where it is written, and what is reckoned with fits into 64 bits.
inline constexpr qint64 lastSecond = 253'402'300'799;

} // namespace yizhan
