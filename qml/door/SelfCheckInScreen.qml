// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// A screen that staff have left to those who come: they show their code. Only the staff's PIN leads out.
ScreenPage {
    id: root

    required property CheckInDoor door
    required property ScanPage scan
    required property ReceiptSearch search
    property bool typing
    property bool numbering

    signal staffTapped

    objectName: "selfCheckInScreen"
    title: door.fairName === "" ? qsTr("Check-in", "title: at the door of a job fair") : door.fairName
    note: door.atBooth ? DoorWords.stand(door.boothNumber, door.boothEmployer) : door.leaving ? qsTr("On your way out", "self check-in") : qsTr("Check yourself in", "self check-in")
    onVisibleChanged: typing = numbering = false

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.gutter; rightMargin: Theme.gutter; topMargin: Theme.spacingL; bottomMargin: Theme.spacingM }
        visible: !root.typing && !root.numbering
        spacing: Theme.spacingM

        DoorReady {
            id: ready
            scan: root.scan
            Layout.fillWidth: true
            Layout.fillHeight: true
            heading: qsTr("Show the code of your ticket", "self check-in")
            hint: root.door.atBooth ? qsTr("You are interested in this stand? Then it counts. Who you are nobody learns.", "self check-in: at a stand")
                                    : qsTr("It stands on your slip, or on your phone. No ticket with you? Type the eight characters of your receipt, or go to the staff.", "self check-in")
        }
        GridLayout {
            Layout.fillHeight: false
            columns: 3
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            ActionButton {
                objectName: "selfTypeButton"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2
                Layout.columnSpan: number.visible ? 3 : 2
                Layout.minimumHeight: Theme.touchPrimary
                leftPadding: Theme.spacingS
                rightPadding: Theme.spacingS
                kind: ActionButton.Primary
                ground: down ? Qt.darker(Theme.inkstone, 1.2) : Theme.inkstone
                enabled: root.door.state === CheckInDoor.Ready
                font.pixelSize: Theme.fontLead
                text: qsTr("Type the code of the receipt", "self check-in")
                onClicked: root.typing = true
            }
            ActionButton {
                id: number
                objectName: "selfNumberButton"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2
                Layout.columnSpan: 2
                Layout.minimumHeight: Theme.touchTarget
                leftPadding: Theme.spacingS
                rightPadding: Theme.spacingS
                visible: root.door.isForEverybody && !root.door.atBooth
                enabled: root.door.state === CheckInDoor.Ready
                font.pixelSize: Theme.fontLead
                text: qsTr("No ticket: my identity number", "self check-in")
                onClicked: root.numbering = true
            }
            ActionButton {
                objectName: "selfStaffButton"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.minimumHeight: Theme.touchPrimary
                leftPadding: Theme.spacingS
                rightPadding: Theme.spacingS
                text: qsTr("For staff", "self check-in: leads to the PIN")
                onClicked: root.staffTapped()
            }
        }
    }
    CodeEntry {
        anchors { fill: parent; leftMargin: Theme.gutter; rightMargin: Theme.gutter; topMargin: Theme.spacingM; bottomMargin: Theme.spacingM }
        visible: root.typing && !root.numbering
        search: root.search
        onEntered: code => {
            root.typing = false;
            root.door.presentCode(code);
        }
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
        reason: DoorWords.advice(root.door.verdict)
    }
}
