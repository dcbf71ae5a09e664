// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace yizhan::console {

/// `text` without what a terminal obeys instead of showing it: control characters (escape sequences begin
/// with one) but for the line feed and the tab, and the characters that turn the direction of writing
/// (Unicode UAX #9, 2.1 to 2.4) or break lines (U+2028, U+2029) in the middle of a title. Each becomes
/// U+FFFD, so that it is seen that something was there.
[[nodiscard]] QString plainText(QString text);
[[nodiscard]] QByteArray plainText(const QByteArray &utf8);

} // namespace yizhan::console
