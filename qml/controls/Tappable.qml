// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Yizhan.Theme

// What every control that is tapped stands on: a target of full height, a visible focus ring, a spoken name.
AbstractButton {
    id: root

    property int radius: Theme.radiusM

    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: root.clicked()

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.focusWidth
        visible: root.visualFocus
        color: "transparent"
        radius: root.radius + Theme.focusWidth
        border.width: Theme.focusWidth
        border.color: Theme.lamp
    }
    Rectangle { // under the finger, where a ground of black changes too little
        anchors.fill: parent
        visible: Theme.highContrast && root.down
        z: 1
        color: "transparent"
        radius: root.radius
        border.width: 2 * Theme.focusWidth
        border.color: Theme.lamp
    }
}
