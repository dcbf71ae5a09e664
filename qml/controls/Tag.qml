// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme

// A word about a vacancy: short, quiet, not for tapping.
Rectangle {
    id: root

    required property string text
    property color ink: Theme.leaf

    implicitWidth: label.implicitWidth + 2 * Theme.spacingS
    implicitHeight: label.implicitHeight + Theme.spacingXs
    radius: Theme.radiusS
    color: Theme.leafTint
    border.width: Theme.highContrast ? Theme.hairline : 0
    border.color: Theme.line

    TextBlock {
        id: label
        anchors.centerIn: parent
        text: root.text
        font.pixelSize: Theme.fontCaption
        lineHeight: 1
        wrapMode: Text.NoWrap
        color: root.ink
    }
}
