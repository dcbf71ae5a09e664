// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The door of a job fair, as staff keep it: code after code, people in and out.
ScreenPage {
    id: root

    required property CheckInDoor door
    required property ReceiptSearch search
    required property bool online
    readonly property bool ready: door.state === CheckInDoor.Ready

    signal selfTapped

    objectName: "checkInScreen"
    title: door.fairName === "" ? qsTr("Check-in", "title: at the door of a job fair") : door.fairName
    note: DoorWords.line(door.state, door.unsent, online)

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.gutter; rightMargin: Theme.gutter; topMargin: Theme.spacingM; bottomMargin: Theme.spacingM }
        spacing: Theme.wide ? Theme.spacingS : Theme.spacingM

        CheckInCounts {
            Layout.fillWidth: true
            visible: !Theme.phone || Theme.textScale < 1.2
            door: root.door
        }
        SegmentedChoice {
            objectName: "doorDirection"
            Layout.fillWidth: true
            values: [0, 1]
            value: root.door.leaving ? 1 : 0
            words: [qsTr("They come in", "check-in: the direction"), qsTr("They go out", "check-in: the direction")]
            onChosen: value => root.door.leaving = value === 1
        }
        TextBlock {
            objectName: "doorHint"
            Layout.fillWidth: true
            visible: Theme.textScale < 1.2 && Theme.shape !== Theme.Tablet
            text: qsTr("Scan one ticket after the other. Without a ticket: type the eight characters of the receipt.", "check-in, for staff")
            lineHeight: 1
            color: Theme.inkSoft
        }
        CodeEntry {
            Layout.fillWidth: true
            Layout.fillHeight: true
            enabled: root.ready
            search: root.search
            onEntered: code => root.door.presentCode(code)
        }
        GridLayout {
            Layout.fillHeight: false
            columns: Theme.phone ? 1 : 3
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            ActionButton {
                objectName: "undoButton"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.minimumHeight: Theme.touchSmall
                enabled: root.ready && root.door.canUndo
                font.pixelSize: Theme.fontLead
                text: qsTr("Take the last one back", "check-in: the last scan")
                onClicked: root.door.undo()
            }
            ActionButton {
                objectName: "selfButton"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.minimumHeight: Theme.touchSmall
                enabled: root.ready
                font.pixelSize: Theme.fontLead
                text: qsTr("Leave it to the visitors", "check-in: self check-in begins")
                onClicked: root.selfTapped()
            }
            ActionButton {
                objectName: "walkInButton"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.minimumHeight: Theme.touchPrimary
                kind: ActionButton.Primary
                ground: down ? Qt.darker(Theme.inkstone, 1.2) : Theme.inkstone
                enabled: root.ready && !root.door.leaving
                font.pixelSize: Theme.fontLead
                text: qsTr("Let in without a ticket", "check-in")
                onClicked: root.door.walkIn()
            }
        }
    }
    DoorVerdict {
        y: -root.headHeight
        width: parent.width
        height: parent.height + root.headHeight
        door: root.door
        forStaff: true
        reason: DoorWords.reason(root.door.verdict, root.door.since)
        onUndoTapped: root.door.undo()
        onLetInTapped: root.door.letInAnyway()
        onWalkInTapped: root.door.walkIn()
    }
}
