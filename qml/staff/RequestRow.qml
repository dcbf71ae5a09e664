// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// One request: what it is about, since when, and what became of it.
Card {
    id: root

    required property staffRequest request

    signal doneTapped
    signal noAnswerTapped
    signal calledTapped

    implicitHeight: content.implicitHeight + 2 * Theme.spacingM

    ColumnLayout {
        id: content
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.spacingM }
        spacing: Theme.spacingS

        RowLayout {
            spacing: Theme.spacingM

            Pictogram {
                Layout.alignment: Qt.AlignTop
                name: StaffWords.pictogram(root.request.subject)
                size: Theme.iconM
                twoTone: true
                color: root.request.open ? Theme.inkOnLakeTint : Theme.inkSoft
            }
            ColumnLayout {
                spacing: 0

                TextBlock {
                    Layout.fillWidth: true
                    text: root.request.about === "" ? StaffWords.subject(root.request.subject)
                                                    : qsTr("%1: %2", "staff: what somebody wants, and which").arg(StaffWords.subject(root.request.subject)).arg(root.request.about)
                    font.pixelSize: Theme.fontLead
                    font.bold: root.request.open
                    lineHeight: 1.1
                    color: root.request.open ? Theme.ink : Theme.inkSoft
                }
                TextBlock {
                    Layout.fillWidth: true
                    text: StaffWords.when(root.request.today, root.request.time) + " · " + StaffWords.status(root.request.status) + " · " + root.request.shownCode
                    lineHeight: 1.1
                    color: Theme.inkSoft
                }
                TextBlock {
                    objectName: "requestReason"
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: RefusalWords.of(root.request.reason)
                    lineHeight: 1.1
                }
            }
        }
        GridLayout {
            visible: root.request.mayAct
            columns: Theme.phone || Theme.textScale > 1.5 ? 1 : 2
            columnSpacing: Theme.spacingS
            rowSpacing: Theme.spacingS

            ActionButton {
                objectName: "requestNoAnswer"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: root.request.status !== ReceiptPage.NoAnswer && root.request.status !== ReceiptPage.Called
                text: qsTr("Not reached", "staff: a request")
                onClicked: root.noAnswerTapped()
            }
            ActionButton {
                objectName: "requestCalled"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: root.request.status !== ReceiptPage.Called
                text: qsTr("Called", "staff: a request")
                onClicked: root.calledTapped()
            }
            ActionButton {
                objectName: "requestDone"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                pictogram: "check"
                text: qsTr("Done", "staff: a request")
                onClicked: root.doneTapped()
            }
        }
    }
}
