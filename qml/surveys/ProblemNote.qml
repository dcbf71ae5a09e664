// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// Why it does not go on, in words.
Rectangle {
    id: root

    property string text

    visible: text !== ""
    implicitHeight: words.implicitHeight + 2 * Theme.spacingS
    radius: Theme.radiusM
    color: Theme.brickTint
    border.width: Theme.hairline * 2
    border.color: Theme.brick

    Pictogram {
        id: sign
        anchors { left: parent.left; leftMargin: Theme.spacingM; verticalCenter: parent.verticalCenter }
        name: "caution"
        size: Theme.iconS
        color: Theme.brick
    }
    TextBlock {
        id: words
        anchors { left: sign.right; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.spacingS; rightMargin: Theme.spacingM }
        text: root.text
        font.pixelSize: Theme.fontLead
        lineHeight: 1
        color: Theme.brick
        Accessible.role: Accessible.AlertMessage
    }
}
