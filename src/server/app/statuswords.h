// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yizhan::server {

/// What people call what the database holds as a code, in the language of the program; the code itself where
/// it is one of a newer version. Any thread.
[[nodiscard]] QString itemKindWord(const QString &kind);
/// Of a category of courses, by its code, where what is counted stands: that of 南粤家政 is the sum of its
/// trades.
[[nodiscard]] QString courseCategoryWord(const QString &category);
[[nodiscard]] QString deviceStateWord(const QString &state);

} // namespace yizhan::server
