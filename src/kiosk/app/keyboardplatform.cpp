// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardplatform.h"

#include <QByteArray>

namespace yizhan::app {

void useOurKeyboard()
{
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1"); // no second one in a window of its own
}

} // namespace yizhan::app
