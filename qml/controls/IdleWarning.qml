// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme

// Nobody has touched the screen for a while. One tap stays; else the next person finds a clean screen.
Rectangle {
    id: root

    required property int secondsLeft

    signal stayTapped

    objectName: "idleWarning"
    color: Theme.scrim
    Accessible.role: Accessible.AlertMessage
    Accessible.name: heading.text

    MouseArea {
        anchors.fill: parent
        onClicked: root.stayTapped()
    }

    Card {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.spacingM, Theme.bodyBase * 30)
        height: layout.implicitHeight + 2 * Theme.spacingXl
        border.width: Theme.highContrast ? Theme.hairline : 0

        ColumnLayout {
            id: layout
            anchors { fill: parent; margins: Theme.spacingXl }
            spacing: Theme.spacingM

            TextBlock {
                id: heading
                Layout.fillWidth: true
                text: qsTr("Are you still there?", "idle warning")
                font.pixelSize: Theme.fontHeading
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
            }
            TextBlock {
                objectName: "secondsLeft"
                Layout.fillWidth: true
                text: root.secondsLeft
                font.pixelSize: Theme.fontDisplay
                font.bold: true
                lineHeight: 1
                horizontalAlignment: Text.AlignHCenter
                color: Theme.inkOnLakeTint
            }
            TextBlock {
                Layout.fillWidth: true
                text: qsTr("In %n seconds this screen starts again. What you chose here will be cleared.",
                           "idle warning", root.secondsLeft)
                horizontalAlignment: Text.AlignHCenter
            }
            ActionButton {
                objectName: "stayButton"
                Layout.fillWidth: true
                Layout.topMargin: Theme.spacingM
                Layout.minimumHeight: Theme.touchPrimary * 1.2
                kind: ActionButton.Lamp
                font.pixelSize: Theme.fontTitle
                text: qsTr("I am still here", "idle warning: one tap to stay")
                onClicked: root.stayTapped()
            }
        }
    }
}
