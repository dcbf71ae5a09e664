// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Controls
import Yizhan.Theme

// The words are being compiled, once after an installation. Another way to write may already work.
Item {
    id: root

    required property real progress

    Column {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.spacingM

        TextBlock {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Getting the words ready, a moment please …", "keyboard")
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width * 0.6
            height: Theme.spacingS
            radius: height / 2
            color: Theme.card
            border.width: Theme.hairline
            border.color: Theme.line

            Rectangle {
                width: Math.max(height, parent.width * root.progress)
                height: parent.height
                radius: height / 2
                color: Theme.lamp
            }
        }
    }
}
