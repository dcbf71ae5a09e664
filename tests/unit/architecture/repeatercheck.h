// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yizhan::tests {

/// Whether a Repeater of this QML text, without its comments, has a list of words as its model, or a property
/// of the file's root that is one. Such a list is another one in each language: its items are made anew, and
/// Qt 6.4 goes on with those that went from a layout out of sight. A list that comes from elsewhere is not
/// seen.
[[nodiscard]] bool hasRepeaterOverWords(const QString &qml);

} // namespace yizhan::tests
