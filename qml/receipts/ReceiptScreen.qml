// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// A receipt: how it stands, its code, what happens next, and the way out.
ScreenPage {
    id: root

    required property ReceiptPage page
    required property string stationName
    required property SlipPrinting printing
    required property bool justMade
    readonly property bool ready: page.state === ReceiptPage.Ready

    signal leaveTapped
    signal jobsTapped
    signal againTapped

    objectName: "receiptScreen"
    title: ready ? "" : qsTr("My receipt", "title of the page of a receipt that is not found")
    note: ""
    onVisibleChanged: cancelPanel.opened = false

    ColumnLayout {
        anchors.fill: parent
        visible: root.ready
        spacing: 0

        ReceiptHead {
            Layout.fillWidth: true
            page: root.page
            justMade: root.justMade
        }
        ScrollPane {
            id: pane
            objectName: "scrollPane"
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: content.height + 2 * content.y

            GridLayout {
                id: content
                x: Theme.gutter
                y: Theme.wide ? Theme.spacingM : Theme.spacingL
                width: pane.width - 2 * Theme.gutter
                height: Math.max(implicitHeight, pane.height - 2 * y)
                columns: Theme.wide && Theme.textScale < 1.5 ? 2 : 1
                columnSpacing: Theme.spacingXl
                rowSpacing: Theme.spacingL

                Ticket {
                    Layout.fillWidth: true
                    Layout.fillHeight: Theme.wide
                    Layout.preferredWidth: 6
                    page: root.page
                    stationName: root.stationName
                }
                NextSteps {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 5
                    Layout.alignment: Theme.wide ? Qt.AlignVCenter : Qt.AlignTop
                    page: root.page
                    justMade: root.justMade
                }
                Item { visible: !Theme.wide; Layout.fillHeight: true }
            }
        }
        TextBlock {
            objectName: "cancelFailure"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gutter
            Layout.rightMargin: Theme.gutter
            Layout.bottomMargin: Theme.spacingS
            visible: root.page.cancelling === ReceiptPage.NotKept || root.page.cancelling === ReceiptPage.Failed
            text: root.page.cancelling === ReceiptPage.Failed
                  ? qsTr("You took it back, but that did not go through: it still stands. Please tell the staff here the code.", "receipt")
                  : qsTr("It could not be noted that you take it back. Please try again.", "receipt")
            font.pixelSize: Theme.fontLead
            lineHeight: 1
            color: Theme.brick
            Accessible.role: Accessible.AlertMessage
        }
        ReceiptActions {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gutter
            Layout.rightMargin: Theme.gutter
            Layout.bottomMargin: Theme.spacingM
            subject: root.page.subject
            about: root.page.aboutPublished && !root.justMade
            cancellable: root.page.cancellable && !root.justMade
            cancelling: root.page.cancelling === ReceiptPage.Sending
            printing: root.printing
            instead: root.page.link === "" ? qsTr("Write your code down", "receipt: instead of printing")
                                           : qsTr("Scan the code", "receipt: instead of printing")
            onPrintTapped: root.printing.print(root.page)
            onCancelTapped: cancelPanel.opened = true
            onJobsTapped: root.jobsTapped()
            onAboutTapped: root.page.openAbout()
            onLeaveTapped: root.leaveTapped()
        }
    }
    EmptyState {
        objectName: "receiptUnknown"
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.phone ? Theme.gutter : Theme.spacingXxl }
        visible: root.page.state === ReceiptPage.Unknown
        pictogram: "receipt"
        heading: qsTr("This station has no receipt %1", "receipt not found").arg(root.page.code)
        explanation: qsTr("Please compare each character with your receipt. If you handed it in at another station, look there, or scan the receipt's code with your phone.", "receipt not found")
        actionText: qsTr("Type it again", "receipt not found")
        onActionTapped: root.againTapped()
    }
    EmptyState {
        objectName: "receiptUnreadable"
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.phone ? Theme.gutter : Theme.spacingXxl }
        visible: root.page.state === ReceiptPage.Unreadable
        pictogram: "caution"
        heading: qsTr("The receipts cannot be read just now", "receipt")
        explanation: qsTr("Nothing is lost. Please try again, or ask the staff here.", "receipt")
        actionText: qsTr("Try again", "receipt")
        onActionTapped: root.page.refresh()
    }
    CancelPanel {
        id: cancelPanel
        anchors.fill: parent
        subject: ReceiptWords.subject(root.page.subject, root.page.aboutTitle)
        onCloseTapped: opened = false
        onConfirmed: {
            opened = false;
            root.page.cancel();
        }
    }
}
