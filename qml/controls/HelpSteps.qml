// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.ViewModels

// Where the call is on its way: called, delivered, seen, coming. Only what has happened is ticked.
GridLayout {
    id: root

    required property HelpCall help
    readonly property int reached: help.step === HelpCall.Waiting ? 0 : help.step === HelpCall.Delivered ? 1
                                 : help.step === HelpCall.Seen ? 2 : help.step === HelpCall.Coming ? 3 : 4
    readonly property list<string> words: [
        qsTr("You called", "call staff: a step"), qsTr("It has reached the staff", "call staff: a step"), qsTr("The staff have seen it", "call staff: a step"),
        qsTr("Somebody is coming", "call staff: a step")]

    columns: Theme.wide ? 2 : 1
    columnSpacing: Theme.spacingXl
    rowSpacing: Theme.spacingM

    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        spacing: Theme.wide ? Theme.spacingS : Theme.spacingM

        Repeater {
            model: 4

            delegate: RowLayout {
                id: row
                required property int index
                readonly property bool happened: index <= root.reached
                readonly property bool next: index === root.reached + 1
                objectName: "helpStep" + index
                Layout.fillWidth: true
                spacing: Theme.spacingM

                Rectangle {
                    Layout.alignment: Qt.AlignTop // in the middle it keeps the place that it had beside a text of other width
                    implicitWidth: Theme.iconM * 1.35
                    implicitHeight: implicitWidth
                    radius: width / 2
                    color: row.happened ? Theme.lake : row.next ? Theme.lamp : Theme.well
                    border.width: Theme.highContrast ? Theme.hairline : 0
                    border.color: Theme.line

                    Pictogram {
                        anchors.centerIn: parent
                        visible: row.happened
                        name: "check"
                        size: Theme.iconM * 0.8
                        color: Theme.inkOnLake
                    }
                    Pictogram {
                        anchors.centerIn: parent
                        visible: row.next
                        name: "time"
                        twoTone: true
                        size: Theme.iconM * 0.8
                        color: Theme.inkOnLamp
                    }
                }
                TextBlock {
                    Layout.fillWidth: true
                    text: root.words[row.index]
                    font.pixelSize: Theme.fontLead
                    font.bold: row.happened
                    lineHeight: 1
                    color: row.happened ? Theme.ink : Theme.inkSoft
                }
                TextBlock {
                    visible: text !== ""
                    text: row.index === 0 ? root.help.calledAt : row.index === root.reached ? root.help.sinceAt : ""
                    wrapMode: Text.NoWrap
                    lineHeight: 1
                    color: Theme.inkSoft
                }
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        spacing: Theme.spacingM

        TextBlock {
            objectName: "helpMinutes"
            Layout.fillWidth: true
            visible: root.help.called && root.help.minutes > 0
            text: qsTr("You have been waiting for %n minutes", "call staff", root.help.minutes)
            lineHeight: 1.1
            color: Theme.inkSoft
        }
        TextBlock {
            objectName: "helpNote"
            Layout.fillWidth: true
            visible: root.help.called
            text: root.help.step === HelpCall.Waiting && !root.help.possible ? HelpWords.unsent : HelpWords.note(root.help.step, root.help.late, root.help.phoneLeft)
            font.pixelSize: Theme.phone ? Theme.fontBody : Theme.fontLead
            lineHeight: 1.1
        }
        TextBlock {
            objectName: "helpNotWithdrawn"
            Layout.fillWidth: true
            visible: root.help.called && root.help.withdrawal === HelpCall.NotWithdrawn
            text: qsTr("It could not be noted: somebody may still come. Please try again, or tell the staff.", "call staff: nobody need come")
            font.pixelSize: Theme.phone ? Theme.fontBody : Theme.fontLead
            lineHeight: 1.1
            color: Theme.brick
            Accessible.role: Accessible.AlertMessage
        }
        GridLayout {
            visible: root.help.called
            columns: Theme.phone || Theme.wide || Theme.textScale > 1.5 ? 1 : 2
            columnSpacing: Theme.spacingM
            rowSpacing: Theme.spacingS

            ActionButton {
                objectName: "helpWithdraw"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                enabled: root.help.withdrawal !== HelpCall.BeingWithdrawn
                text: qsTr("Nobody need come", "call staff: take it back")
                onClicked: root.help.withdraw()
            }
            ActionButton {
                objectName: "helpLeaveNumber"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: root.help.late && !root.help.phoneLeft
                pictogram: "phone"
                text: qsTr("Leave a number", "call staff: nobody has come")
                onClicked: root.help.askForPhone()
            }
        }
    }
}
