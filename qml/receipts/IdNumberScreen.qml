// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The identity number, on a pad of its own. It is covered at once; what it says of its owner is said back.
FormPage {
    id: root

    readonly property bool complete: form.idState === RequestForm.IdComplete

    objectName: "idNumberScreen"
    title: qsTr("Your identity number", "title of a page of the form")
    page: Screens.FormIdNumber
    canGoOn: complete
    nextText: complete ? qsTr("That is me, next", "form: the identity number") : qsTr("Next", "form: to the next question")
    asideText: form.idTyped > 0 ? qsTr("Not right, again", "form: the identity number, take back all of it") : ""
    onAsideTapped: form.clearId()

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.wide ? 2 : 1
        columnSpacing: Theme.spacingL
        rowSpacing: Theme.phone ? Theme.spacingS : Theme.spacingM

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: Theme.wide
            Layout.preferredWidth: 1
            spacing: Theme.phone ? Theme.spacingS : Theme.spacingM

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: Theme.wide
                Layout.minimumHeight: number.implicitHeight + 2 * number.anchors.margins
                border.width: root.complete ? Theme.hairline * 3 : Theme.hairline
                border.color: root.complete ? Theme.inkOnLakeTint : Theme.line

                ColumnLayout {
                    id: number
                    anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.wide || Theme.phone ? Theme.spacingM : Theme.spacingL }
                    spacing: Theme.spacingS

                    IdPlaces {
                        objectName: "idPlaces"
                        Layout.fillWidth: true
                        shown: root.form.idShown
                    }
                    ActionButton {
                        objectName: "showIdButton"
                        Layout.fillWidth: true
                        edge: Theme.line
                        enabled: root.form.idTyped > 0 // always in its place, so that no key moves under a finger
                        pictogram: "eye"
                        text: root.form.idPlain ? qsTr("It is covered again in a moment", "form: the identity number")
                                                : qsTr("Nobody can read it. Tap to see it for 3 seconds", "form: the identity number")
                        onClicked: root.form.showId()
                    }
                }
            }
            IdVerdict {
                Layout.fillWidth: true
                Layout.fillHeight: Theme.wide
                Layout.minimumHeight: Math.max(implicitHeight, Math.ceil(Theme.fontLead * 1.4 + Theme.fontTitle * 1.4 + 2 * Theme.spacingM))
                form: root.form
            }
        }
        DigitPad {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: implicitHeight
            withX: true
            onDigitTapped: digit => root.form.typeIdDigit(digit)
            onXTapped: root.form.typeIdX()
            onTakeBackTapped: root.form.takeBackId()
        }
    }
}
