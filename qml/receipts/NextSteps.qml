// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// Where it is on its way, and what happens next.
ColumnLayout {
    id: root

    required property ReceiptPage page
    required property bool justMade
    readonly property string stuck: page.turnedAway ? ReceiptWords.turnedAwayNote(page.status) : ""
    readonly property string reason: page.status === ReceiptPage.Rejected || page.placeLost ? RefusalWords.of(page.reason) + " " : ""
    readonly property list<string> notes: [
        stuck !== "" ? stuck : reason + ReceiptWords.note(page.status, page.subject, page.rank, page.earlierCode), ReceiptWords.next(page.status, page.subject)]
    readonly property list<string> headings: [
        justMade && ReceiptWords.isGood(page.status) ? ReceiptWords.heading(page.status, page.subject) : qsTr("Now", "receipt"),
        qsTr("After that", "receipt: what happens next")]
    readonly property list<string> pictograms: [
        page.status === ReceiptPage.Waiting ? "sending" : ReceiptWords.pictogram(page.status), "phone"]

    spacing: Theme.wide ? Theme.spacingM : Theme.spacingL

    Repeater {
        model: 2

        delegate: RowLayout {
            id: step
            required property int index
            objectName: "receiptStep" + index
            Layout.fillWidth: true
            visible: root.notes[index] !== ""
            spacing: Theme.spacingM

            Rectangle {
                Layout.alignment: Qt.AlignTop
                implicitWidth: Theme.iconM * 1.6
                implicitHeight: implicitWidth
                radius: width / 2
                color: step.index === 0 ? Theme.lake : Theme.lakeTint
                border.width: Theme.highContrast ? Theme.hairline : 0
                border.color: Theme.line

                Pictogram {
                    anchors.centerIn: parent
                    name: root.pictograms[step.index]
                    size: Theme.iconM
                    color: step.index === 0 ? Theme.inkOnLake : Theme.inkOnLakeTint
                }
            }
            ColumnLayout {
                spacing: 0

                TextBlock {
                    objectName: "stepHeading"
                    Layout.fillWidth: true
                    text: root.headings[step.index]
                    font.pixelSize: Theme.fontLead
                    font.bold: true
                    lineHeight: 1
                }
                TextBlock {
                    objectName: "stepNote"
                    Layout.fillWidth: true
                    text: root.notes[step.index]
                    font.pixelSize: Theme.phone ? Theme.fontBody : Theme.fontLead
                    lineHeight: 1.02
                }
            }
        }
    }
}
