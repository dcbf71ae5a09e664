// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What the door says of whoever was here last, over the whole page: colour, shape and word. A tap puts it away; the next code takes
// its place at once.
Tappable {
    id: root

    required property CheckInDoor door
    required property string reason
    property bool forStaff: false
    readonly property int tone: DoorWords.tone(door.verdict)
    readonly property color ink: DoorWords.ink(tone)
    readonly property real least: Math.min(width, height)

    signal walkInTapped
    signal letInTapped
    signal undoTapped

    objectName: "doorVerdict"
    visible: door.verdict !== CheckInDoor.None
    text: DoorWords.word(door.verdict)
    radius: 0
    Accessible.name: Facts.list([text, reason])
    Accessible.role: Accessible.AlertMessage
    onClicked: root.door.dismiss()

    background: Rectangle { color: DoorWords.ground(root.tone) }
    contentItem: Item {
        Column {
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.gutter }
            anchors.verticalCenterOffset: root.forStaff ? -Theme.touchPrimary * 0.5 : 0
            spacing: Theme.spacingM

            DoorMark {
                anchors.horizontalCenter: parent.horizontalCenter
                width: root.least * (Theme.wide ? 0.28 : 0.44)
                height: width
                tone: root.tone
            }
            TextBlock {
                objectName: "doorWord"
                width: parent.width
                height: root.least * (Theme.wide ? 0.24 : 0.27)
                text: root.text
                font.pixelSize: root.least * (Theme.wide ? 0.2 : 0.24)
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.fontTitle
                font.bold: true
                lineHeight: 1
                color: root.ink
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
            TextBlock {
                objectName: "doorReason"
                width: parent.width
                visible: text !== ""
                text: root.reason
                font.pixelSize: Theme.fontTitle
                lineHeight: 1.05
                color: root.ink
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }

    RowLayout {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.gutter }
        visible: root.forStaff
        spacing: Theme.gap

        ActionButton {
            objectName: "verdictUndo"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: Theme.touchPrimary
            visible: root.tone === DoorWords.Good && root.door.canUndo && root.door.verdict !== CheckInDoor.Undone && root.door.verdict !== CheckInDoor.AtBooth
            pictogram: "again"
            font.pixelSize: Theme.fontLead
            text: qsTr("Wrong one: take it back", "check-in: the last scan")
            onClicked: root.undoTapped()
        }
        ActionButton {
            objectName: "verdictLetIn"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: Theme.touchPrimary
            visible: root.door.canLetIn
            font.pixelSize: Theme.fontLead
            text: qsTr("Let them in anyway", "check-in")
            onClicked: root.letInTapped()
        }
        ActionButton {
            objectName: "verdictWalkIn"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: Theme.touchPrimary
            visible: root.tone !== DoorWords.Good && !root.door.canLetIn && !root.door.atBooth
            font.pixelSize: Theme.fontLead
            text: qsTr("Let in without a ticket", "check-in")
            onClicked: root.walkInTapped()
        }
    }
}
