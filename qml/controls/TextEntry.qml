// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Yizhan.Theme

// A field to write in; a tap into it opens the keyboard.
TextField {
    id: root

    implicitHeight: Math.max(Theme.touchTarget, implicitBackgroundHeight)
    leftPadding: Theme.spacingM
    rightPadding: Theme.spacingM
    verticalAlignment: TextInput.AlignVCenter
    maximumLength: 40
    color: Theme.ink
    placeholderTextColor: Theme.inkSoft
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    inputMethodHints: Qt.ImhNoAutoUppercase
    Accessible.role: Accessible.EditableText
    Accessible.name: placeholderText

    background: Rectangle {
        radius: Theme.radiusM
        color: Theme.card
        border.width: root.activeFocus ? Theme.focusWidth : Theme.hairline
        border.color: root.activeFocus ? Theme.lamp : Theme.inkSoft
    }
}
