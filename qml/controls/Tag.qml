// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme

// A word about a vacancy: short, quiet, not for tapping. In high contrast an outline would say that it is: a line below stands for the tint.
Rectangle {
    id: root

    required property string text
    property bool large: false
    property color ink: Theme.leaf

    implicitWidth: label.implicitWidth + 2 * (large ? Theme.spacingM : Theme.spacingS)
    implicitHeight: label.implicitHeight + (large ? 2 : 1) * Theme.spacingXs
    radius: large ? height / 2 : Theme.radiusS
    color: Theme.leafTint

    Rectangle {
        anchors { left: label.left; right: label.right; top: label.bottom }
        visible: Theme.highContrast && !root.large && root.color.a > 0
        height: Theme.hairline
        color: Theme.line
    }
    TextBlock {
        id: label
        anchors.centerIn: parent
        text: root.text
        font.pixelSize: root.large ? Theme.fontBody : Theme.fontCaption
        font.bold: root.large
        lineHeight: 1
        wrapMode: Text.NoWrap
        color: root.ink
    }
}
