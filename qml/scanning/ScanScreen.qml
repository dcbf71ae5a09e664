// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What the camera sees, what can be shown to it, and what is said of a code that leads nowhere. Places by hand, since the words
// below the picture change while somebody looks at it.
ScreenPage {
    id: root

    required property ScanPage scan
    required property bool receipts // there can be some
    readonly property bool answered: scan.verdict !== CodeVerdicts.Nothing
    readonly property real innerWidth: width - 2 * Theme.gutter
    readonly property real innerHeight: height - headHeight - 2 * Theme.spacingM

    signal fairTapped(id: string)
    signal codeTapped

    objectName: "scanScreen"
    title: qsTr("Scan a code", "title of the page with the camera")
    note: qsTr("Tickets, receipts, posters", "page with the camera: whose codes are read, below its title")

    ScanPicture {
        id: picture
        x: Theme.gutter
        y: Theme.spacingM
        width: Theme.wide ? Math.round(root.innerWidth * (Theme.textScale > 1.5 ? 0.46 : 0.54)) : root.innerWidth
        height: Theme.wide ? root.innerHeight
                           : Math.round(Math.min(width * 1.06, root.innerHeight * (Theme.textScale > 1.5 ? 0.42 : Theme.phone || Theme.textScale > 1.2 ? 0.48 : 0.58)))
        scan: root.scan
    }
    ScrollPane {
        id: pane
        objectName: "scanPane"
        x: Theme.wide ? picture.x + picture.width : 0
        y: Theme.wide ? 0 : picture.y + picture.height
        width: root.width - x
        height: (codeButton.visible ? codeButton.y : root.height - root.headHeight) - y
        contentHeight: words.height + 2 * Theme.spacingM

        Item {
            id: words
            x: Theme.gutter
            y: Theme.spacingM
            width: pane.width - 2 * Theme.gutter
            height: Math.max(root.answered ? answer.implicitHeight : hints.implicitHeight, pane.height - 2 * Theme.spacingM - 1)

            ScanAnswer {
                id: answer
                objectName: "scanAnswer"
                width: parent.width
                visible: root.answered
                scan: root.scan
                onFairTapped: id => root.fairTapped(id)
            }
            ScanHints {
                id: hints
                objectName: "scanHints"
                width: parent.width
                visible: !root.answered
                scan: root.scan
                room: pane.height - 2 * Theme.spacingM - 1
            }
        }
    }
    ActionButton {
        id: codeButton
        objectName: "typeCodeButton"
        x: pane.x + Theme.gutter
        y: root.height - root.headHeight - height - Theme.spacingM
        width: pane.width - 2 * Theme.gutter
        height: Math.max(implicitHeight, Theme.touchPrimary)
        visible: root.receipts && !(root.answered && (Theme.phone || Theme.textScale > 1.2))
        pictogram: "keyboard"
        font.pixelSize: Theme.fontLead
        text: qsTr("No code? Type the pickup code", "page with the camera: leads to the pad for the code of a receipt")
        onClicked: root.codeTapped()
    }
}
