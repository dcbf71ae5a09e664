// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.ViewModels

// What the call is about: one tap calls.
ColumnLayout {
    id: root

    required property HelpCall help

    spacing: Theme.spacingM

    TextBlock {
        objectName: "helpOpening"
        Layout.fillWidth: true
        visible: !root.help.staffed
        text: HelpWords.opening(root.help.openingDay, root.help.openingWeekday, root.help.openingTime)
        font.pixelSize: Theme.fontLead
        font.bold: true
        lineHeight: 1.1
    }
    TextBlock {
        Layout.fillWidth: true
        text: root.help.staffed ? qsTr("What is it about? One tap calls the staff.", "call staff")
                                : qsTr("What is it about? Leave a number, we call you back.", "call staff")
        font.pixelSize: Theme.fontLead
        lineHeight: 1.1
    }
    TextBlock {
        objectName: "helpNotKept"
        Layout.fillWidth: true
        visible: root.help.step === HelpCall.NotKept
        text: qsTr("It did not work: nobody was called. Please call out to the staff here, or try again.", "call staff")
        font.pixelSize: Theme.fontLead
        lineHeight: 1.1
        color: Theme.brick
        Accessible.role: Accessible.AlertMessage
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.wide && Theme.textScale < 1.2 ? 4 : 2
        columnSpacing: Theme.spacingM
        rowSpacing: Theme.spacingM

        Repeater {
            model: [HelpCall.Screen, HelpCall.Vacancy, HelpCall.Training, HelpCall.Other]

            delegate: WorkTile {
                required property int modelData
                objectName: "helpReason" + modelData
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.minimumHeight: Theme.phone ? Theme.touchPrimary * 2.2 : Theme.touchPrimary * (Theme.stationary ? 2.1 : 1.7)
                enabled: root.help.step === HelpCall.Ask || root.help.step === HelpCall.NotKept
                ink: Theme.inkOnLakeTint
                picture: HelpWords.reasonPicture(modelData)
                text: HelpWords.reason(modelData)
                wordSize: Theme.phone ? Theme.fontBody : Theme.fontLead
                onClicked: root.help.call(modelData)
            }
        }
    }
}
