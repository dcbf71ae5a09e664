// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fairkind.h"

#include <QString>

/// What is said of job fairs, in the language of the installed translators; without one, in English. Any
/// thread.
namespace yizhan::words {

/// The name of a sort of fairs. Empty for NotStated.
[[nodiscard]] QString word(catalogue::FairKind kind);

/// A span of a day as people say it: "晚上 7 点到 9 点", "上午 9 点半到下午 4 点". `opens` and `closes` are
/// minutes from midnight, up to 1440; without an end only the beginning is said. Empty below 0, which is not
/// stated.
[[nodiscard]] QString hoursWords(int opens, int closes);

/// "星期六". `weekday` is 1 … 7, Monday first; empty outside.
[[nodiscard]] QString weekdayWords(int weekday);

} // namespace yizhan::words
