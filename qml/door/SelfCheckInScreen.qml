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
    required property ReceiptSearch search

    signal staffTapped

    objectName: "selfCheckInScreen"
    title: door.fairName === "" ? qsTr("Check-in", "title: at the door of a job fair") : door.fairName
    note: qsTr("Check yourself in", "self check-in")

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.gutter; rightMargin: Theme.gutter; topMargin: Theme.spacingL; bottomMargin: Theme.spacingM }
        spacing: Theme.wide ? Theme.spacingS : Theme.spacingL

        TextBlock {
            objectName: "selfHint"
            Layout.fillWidth: true
            text: root.door.leaving ? qsTr("Show the code of your ticket as you go", "self check-in")
                                    : qsTr("Show the code of your ticket", "self check-in")
            font.pixelSize: Theme.fontHeading
            font.bold: true
            lineHeight: 1.05
        }
        TextBlock {
            Layout.fillWidth: true
            visible: !Theme.wide || Theme.textScale < 1.2
            text: qsTr("No ticket with you? Tap the eight characters of your receipt, or go to the staff.", "self check-in")
            font.pixelSize: Theme.fontLead
            lineHeight: 1.05
            color: Theme.inkSoft
        }
        CodeEntry {
            Layout.fillWidth: true
            Layout.fillHeight: true
            enabled: root.door.state === CheckInDoor.Ready
            search: root.search
            onEntered: code => root.door.presentCode(code)
        }
        ActionButton {
            objectName: "selfStaffButton"
            Layout.alignment: Qt.AlignRight
            Layout.minimumHeight: Theme.touchSmall
            pictogram: "lock"
            text: qsTr("For staff", "self check-in: leads to the PIN")
            onClicked: root.staffTapped()
        }
    }
    DoorVerdict {
        y: -root.headHeight
        width: parent.width
        height: parent.height + root.headHeight
        door: root.door
        reason: DoorWords.advice(root.door.verdict)
    }
}
