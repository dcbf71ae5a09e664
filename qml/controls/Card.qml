// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme

// A quiet ground for content: white on paper, one thin warm line, no shadow.
Rectangle {
    radius: Theme.radiusL
    color: Theme.card
    border.width: Theme.hairline
    border.color: Theme.line
}
