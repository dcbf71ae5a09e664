// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The telephone number, on a pad of its own. What it still needs, or what is wrong with it, stands beside it in words.
FormPage {
    id: root

    readonly property bool wrong: form.phoneState === RequestForm.WrongStart
    readonly property bool complete: form.phoneState === RequestForm.Complete

    objectName: "phoneScreen"
    title: qsTr("What is your telephone number?", "title of a page of the form")
    page: Screens.FormPhone
    canGoOn: complete

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.wide ? 2 : 1
        columnSpacing: Theme.spacingL
        rowSpacing: Theme.spacingM

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: Theme.wide
            Layout.preferredWidth: 1
            Layout.minimumHeight: number.implicitHeight + 2 * Theme.spacingL
            border.width: root.complete || root.wrong ? Theme.hairline * 3 : Theme.hairline
            border.color: root.complete ? Theme.inkOnLakeTint : root.wrong ? Theme.brick : Theme.line

            ColumnLayout {
                id: number
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.spacingL }
                spacing: Theme.spacingS

                TextBlock {
                    objectName: "phoneShown"
                    Layout.fillWidth: true
                    Layout.minimumHeight: Math.ceil(font.pixelSize * 1.45)
                    text: root.form.phone
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
                RowLayout {
                    spacing: Theme.spacingS
                    Layout.fillWidth: true

                    Pictogram {
                        visible: root.wrong || root.complete
                        name: root.wrong ? "caution" : "check"
                        size: Theme.iconS
                        color: root.wrong ? Theme.brick : Theme.leaf
                    }
                    TextBlock {
                        objectName: "phoneNote"
                        Layout.fillWidth: true
                        text: FormWords.phoneNote(root.form.phoneState, root.form.digitsMissing)
                        font.pixelSize: Theme.fontLead
                        lineHeight: 1
                        color: root.wrong ? Theme.brick : root.complete ? Theme.leaf : Theme.inkSoft
                    }
                }
            }
        }
        DigitPad {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: implicitHeight
            onDigitTapped: digit => root.form.typeDigit(digit)
            onTakeBackTapped: root.form.takeBackDigit()
            onClearTapped: root.form.clearDigits()
        }
    }
}
