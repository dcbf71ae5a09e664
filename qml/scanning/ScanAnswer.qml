// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What a code was that leads to no page of its own: what it is, in a word, and what that means.
Card {
    id: root

    required property ScanPage scan
    readonly property bool ticket: scan.verdict === CodeVerdicts.Ticket
    readonly property bool looking: scan.verdict === CodeVerdicts.Looking

    signal fairTapped(id: string)

    implicitHeight: words.height + 2 * words.y
    height: implicitHeight
    color: ticket ? Theme.inkstoneTint : Theme.card

    Column {
        id: words
        x: Theme.spacingL
        y: Theme.spacingL
        width: parent.width - 2 * x
        spacing: Theme.spacingM

        Pictogram {
            visible: !root.looking && !(Theme.phone && Theme.textScale > 1.2)
            name: ScanWords.pictogram(root.scan.verdict)
            size: Theme.iconL
            color: root.ticket ? Theme.inkstone : Theme.inkOnLakeTint
        }
        TextBlock {
            objectName: "scanHeading"
            width: parent.width
            text: ScanWords.heading(root.scan.verdict, root.scan.name)
            font.pixelSize: Theme.fontTitle
            font.bold: true
            lineHeight: 1
            color: root.ticket ? Theme.inkstone : Theme.ink
            Accessible.role: Accessible.AlertMessage
        }
        TextBlock {
            objectName: "scanExplanation"
            width: parent.width
            visible: text !== ""
            text: ScanWords.explanation(root.scan.verdict, root.scan.name)
            lineHeight: 1
        }
        ActionButton {
            objectName: "scanFairButton"
            width: parent.width
            height: Math.max(implicitHeight, Theme.touchPrimary)
            visible: root.ticket
            kind: ActionButton.Primary
            ground: down ? Qt.darker(Theme.inkstone, 1.2) : Theme.inkstone
            pictogram: "calendar"
            font.pixelSize: Theme.fontLead
            text: qsTr("See this job fair", "page with the camera: a ticket was scanned")
            onClicked: root.fairTapped(root.scan.id)
        }
        ActionButton {
            objectName: "scanAgainButton"
            width: parent.width
            height: Math.max(implicitHeight, Theme.touchTarget)
            visible: !root.looking
            pictogram: "scan"
            font.pixelSize: Theme.fontLead
            text: qsTr("Scan another code", "page with the camera")
            onClicked: root.scan.again()
        }
    }
}
