// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// Somebody calls: the only tile in the colour of the lamp.
Rectangle {
    id: root

    required property staffRequest call
    property bool lamp: true // the one that waits longest
    readonly property color ink: lamp ? Theme.inkOnLamp : Theme.ink

    signal seenTapped
    signal comingTapped
    signal doneTapped
    signal noAnswerTapped

    implicitHeight: content.implicitHeight + 2 * Theme.spacingM
    radius: Theme.radiusL
    color: lamp ? Theme.lamp : Theme.card
    border.width: lamp ? 0 : Theme.hairline
    border.color: Theme.line

    ColumnLayout {
        id: content
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.spacingM }
        spacing: Theme.spacingS

        RowLayout {
            spacing: Theme.spacingM

            Pictogram {
                Layout.alignment: Qt.AlignTop
                name: "help"
                size: root.lamp ? Theme.iconL : Theme.iconM
                color: root.ink
            }
            ColumnLayout {
                spacing: 0

                TextBlock {
                    objectName: "callWaiting"
                    Layout.fillWidth: true
                    text: root.call.minutes > 0 ? qsTr("Somebody has been calling you for %n minutes", "staff: a call", root.call.minutes)
                                                : qsTr("Somebody calls you", "staff: a call")
                    lineHeight: 1.1
                    color: root.ink
                }
                TextBlock {
                    Layout.fillWidth: true
                    visible: root.call.kiosk !== ""
                    text: qsTr("Machine %1", "staff: where the call comes from; four digits of its mark").arg(root.call.kiosk)
                    font.pixelSize: root.lamp ? Theme.fontTitle : Theme.fontLead
                    font.bold: true
                    lineHeight: 1.05
                    color: root.ink
                }
                TextBlock {
                    objectName: "callBack"
                    Layout.fillWidth: true
                    visible: root.call.callback
                    text: qsTr("Wants to be called back. The bureau has the number.", "staff: a call")
                    lineHeight: 1.1
                    color: root.ink
                }
                TextBlock {
                    Layout.fillWidth: true
                    text: StaffWords.status(root.call.status) + " · " + root.call.shownCode
                    lineHeight: 1.1
                    color: root.ink
                }
            }
        }
        GridLayout {
            columns: Theme.phone || Theme.textScale > 1.5 ? 1 : 2
            columnSpacing: Theme.spacingS
            rowSpacing: Theme.spacingS

            ActionButton {
                objectName: "callSeen"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: root.call.status !== ReceiptPage.Coming && root.call.status !== ReceiptPage.Seen && root.call.status !== ReceiptPage.NoAnswer
                text: qsTr("I have seen it", "staff: a call")
                onClicked: root.seenTapped()
            }
            ActionButton {
                objectName: "callNoAnswer"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: root.call.status === ReceiptPage.Coming || root.call.status === ReceiptPage.Seen
                text: qsTr("Not reached", "staff: a request")
                onClicked: root.noAnswerTapped()
            }
            ActionButton {
                objectName: "callComing"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: root.call.status !== ReceiptPage.Coming && root.call.status !== ReceiptPage.NoAnswer
                kind: ActionButton.Primary
                text: qsTr("I go there", "staff: a call")
                onClicked: root.comingTapped()
            }
            ActionButton {
                objectName: "callDone"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: root.call.status === ReceiptPage.Coming || root.call.status === ReceiptPage.NoAnswer
                kind: ActionButton.Primary
                pictogram: "check"
                text: qsTr("Done", "staff: a request")
                onClicked: root.doneTapped()
            }
        }
    }
}
