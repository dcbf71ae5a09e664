// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardplatform.h"

#include <QByteArray>

namespace yizhan::app {

void useOurKeyboard()
{
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    qunsetenv("QT_IM_MODULES"); // a desktop sets it, and Qt 6.7 and later ask it first
    qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1"); // no second one in a window of its own
}

} // namespace yizhan::app
