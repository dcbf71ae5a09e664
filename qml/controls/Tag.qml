// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme

// A word about a vacancy: short, quiet, not for tapping.
Rectangle {
    id: root

    required property string text
    property bool large: false
    property color ink: Theme.leaf

    implicitWidth: label.implicitWidth + 2 * (large ? Theme.spacingM : Theme.spacingS)
    implicitHeight: label.implicitHeight + (large ? 2 : 1) * Theme.spacingXs
    radius: large ? height / 2 : Theme.radiusS
    color: Theme.leafTint
    border.width: Theme.highContrast ? Theme.hairline : 0
    border.color: Theme.line

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
