// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.ViewModels

// The number to call back, on a pad.
GridLayout {
    id: root

    required property HelpCall help
    readonly property bool wrong: help.phoneState === HelpCall.WrongStart
    readonly property bool complete: help.phoneState === HelpCall.Complete

    columns: Theme.wide ? 2 : 1
    columnSpacing: Theme.spacingL
    rowSpacing: Theme.spacingM

    ColumnLayout {
        id: number
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        spacing: Theme.spacingS

        TextBlock {
            objectName: "helpNumber"
            Layout.fillWidth: true
            Layout.minimumHeight: Math.ceil(font.pixelSize * 1.45)
            text: root.help.phone
            font.pixelSize: Math.min(Theme.fontDisplay, number.width / 8.2)
            font.bold: true
            lineHeight: 1
            wrapMode: Text.NoWrap
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.focusWidth
            color: root.wrong ? Theme.brick : Theme.inkOnLakeTint
        }
        TextBlock {
            Layout.fillWidth: true
            text: HelpWords.phoneNote(root.help.phoneState, root.help.digitsMissing)
            lineHeight: 1.1
            color: root.wrong ? Theme.brick : root.complete ? Theme.leaf : Theme.inkSoft
        }
        TextBlock {
            objectName: "helpConsent"
            Layout.fillWidth: true
            text: qsTr("Only to call you back. The employment bureau alone can read it, and deletes it after %n days.", "call staff: the telephone, before it is sent", root.help.keepDays)
            font.pixelSize: Theme.phone ? Theme.fontCaption : Theme.fontBody
            lineHeight: 1.1
        }
        ActionButton {
            objectName: "helpSendNumber"
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.touchPrimary
            kind: ActionButton.Primary
            enabled: root.complete && root.help.step !== HelpCall.Keeping
            text: qsTr("Call me back", "call staff: send the number")
            onClicked: root.help.leavePhone()
        }
        ActionButton {
            objectName: "helpSkipNumber"
            Layout.fillWidth: true
            text: qsTr("Without a number", "call staff")
            onClicked: root.help.skipPhone()
        }
    }
    DigitPad {
        wordless: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: implicitHeight
        onDigitTapped: digit => root.help.typeDigit(digit)
        onTakeBackTapped: root.help.takeBackDigit()
        onClearTapped: root.help.clearDigits()
    }
}
