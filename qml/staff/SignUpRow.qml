// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// One sign-up for a class: its code, how it stands, and whether they came. What is said is filled; the other one corrects it.
Card {
    id: root

    required property staffSignUp signUp
    property bool begun: false // the first day has come
    readonly property bool marks: begun && signUp.expected
    // Both as wide as with the tick, so that nothing moves under the finger.
    readonly property int buttonWidth: Math.ceil(Math.max(cameWord.advanceWidth, absentWord.advanceWidth)) + Theme.iconS + 3 * Theme.spacingS + 2 * Theme.spacingL
    readonly property bool stacked: marks && width < code.implicitWidth + 2 * buttonWidth + 2 * Theme.spacingM + Theme.spacingL + Theme.spacingS

    signal attendedTapped
    signal absentTapped

    implicitHeight: content.implicitHeight + 2 * Theme.spacingM

    TextMetrics { id: cameWord; font.family: Theme.fontFamily; font.pixelSize: Theme.fontBody; font.bold: true; text: came.text }
    TextMetrics { id: absentWord; font.family: Theme.fontFamily; font.pixelSize: Theme.fontBody; font.bold: true; text: absent.text }

    GridLayout {
        id: content
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.spacingM }
        columns: root.stacked ? 1 : 2
        columnSpacing: Theme.spacingL
        rowSpacing: Theme.spacingS

        GridLayout {
            columns: root.marks ? 1 : 2
            columnSpacing: Theme.spacingL
            rowSpacing: 0

            TextBlock {
                id: code
                objectName: "signUpCode"
                Layout.alignment: Qt.AlignBaseline
                text: root.signUp.shownCode
                font.pixelSize: Theme.fontLead
                font.bold: root.signUp.expected
                font.letterSpacing: Theme.hairline
                lineHeight: 1
                wrapMode: Text.NoWrap
                color: root.signUp.expected ? Theme.ink : Theme.inkSoft
            }
            TextBlock {
                objectName: "signUpState"
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                text: StaffWords.seat(root.signUp)
                horizontalAlignment: root.marks ? Text.AlignLeft : Text.AlignRight
                lineHeight: 1.1
                color: Theme.inkSoft
            }
        }
        RowLayout {
            Layout.fillWidth: root.stacked
            Layout.alignment: Qt.AlignRight
            visible: root.marks
            spacing: Theme.spacingS

            ActionButton {
                id: came
                objectName: "signUpCame"
                Layout.fillWidth: root.stacked
                Layout.fillHeight: true
                Layout.preferredWidth: root.buttonWidth
                kind: root.signUp.came ? ActionButton.Primary : ActionButton.Quiet
                pictogram: root.signUp.came ? "check" : ""
                text: qsTr("Came", "staff: to a class")
                Accessible.checkable: true
                Accessible.checked: root.signUp.came
                onClicked: root.attendedTapped()
            }
            ActionButton {
                id: absent
                objectName: "signUpAbsent"
                Layout.fillWidth: root.stacked
                Layout.fillHeight: true
                Layout.preferredWidth: root.buttonWidth
                kind: root.signUp.absent ? ActionButton.Primary : ActionButton.Quiet
                pictogram: root.signUp.absent ? "check" : ""
                text: qsTr("Did not come", "staff: to a class")
                Accessible.checkable: true
                Accessible.checked: root.signUp.absent
                onClicked: root.absentTapped()
            }
        }
    }
}
