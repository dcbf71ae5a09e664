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
    required property ScanPage scan
    required property ReceiptSearch search
    required property bool online
    property bool typing
    property bool numbering

    signal selfTapped

    objectName: "checkInScreen"
    title: door.fairName === "" ? qsTr("Check-in", "title: at the door of a job fair") : door.fairName
    note: scan.cameraOn && !ready.visible && !typing && !numbering ? qsTr("Camera on: it only reads codes", "check-in: sign beside the picture") : DoorWords.line(door.state, door.unsent, online)
    onVisibleChanged: typing = numbering = false

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.gutter; rightMargin: Theme.gutter; topMargin: Theme.spacingM; bottomMargin: Theme.spacingM }
        visible: !root.typing && !root.numbering
        spacing: Theme.spacingM

        CheckInCounts {
            Layout.fillWidth: true
            door: root.door
        }
        SegmentedChoice {
            objectName: "doorDirection"
            Layout.fillWidth: true
            visible: !root.door.atBooth
            values: [0, 1]
            value: root.door.leaving ? 1 : 0
            words: [qsTr("They come in", "check-in: the direction"), qsTr("They go out", "check-in: the direction")]
            accent: Theme.inkstone
            onChosen: value => root.door.leaving = value === 1
        }
        DoorReady {
            id: ready
            scan: root.scan
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !(Theme.phone && Theme.textScale > 1.5)
            heading: root.door.atBooth ? qsTr("Scan the tickets of those who ask here", "check-in, for staff: at a stand")
                   : root.door.leaving ? qsTr("Scan the tickets of those who go", "check-in, for staff") : qsTr("Scan the next ticket", "check-in, for staff")
            hint: root.door.atBooth ? qsTr("Each visitor counts once. Nobody learns who they are.", "check-in, for staff: at a stand")
                                    : qsTr("One after the other: each answer goes by itself. Scan the poster of a stand to count its visitors.", "check-in, for staff")
        }
        CheckInActions {
            Layout.fillHeight: false
            door: root.door
            onTypeTapped: root.typing = true
            onNumberTapped: root.numbering = true
            onSelfTapped: root.selfTapped()
        }
    }
    CodeEntry {
        anchors { fill: parent; leftMargin: Theme.gutter; rightMargin: Theme.gutter; topMargin: Theme.spacingM; bottomMargin: Theme.spacingM }
        visible: root.typing && !root.numbering
        search: root.search
        onEntered: code => root.door.presentCode(code)
        onCloseTapped: root.typing = false
    }
    NumberEntry {
        anchors { fill: parent; leftMargin: Theme.gutter; rightMargin: Theme.gutter; topMargin: Theme.spacingM; bottomMargin: Theme.spacingM }
        visible: root.numbering
        door: root.door
        onEntered: {
            root.door.presentNumber();
            root.numbering = false;
        }
        onCloseTapped: root.numbering = false
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
