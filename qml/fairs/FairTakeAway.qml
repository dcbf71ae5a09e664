// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What one takes along of a fair: the code for a phone, and a slip with the stands that one has kept.
Column {
    id: root

    required property FairPage page
    required property SlipPrinting printing

    spacing: Theme.spacingM

    Card {
        width: parent.width
        height: Math.max(code.height, words.height) + 2 * Theme.spacingS
        visible: code.valid && !Theme.phone

        QrCode {
            id: code
            objectName: "fairQr"
            x: Theme.spacingS
            y: Theme.spacingS
            width: Theme.iconXl * 1.5
            height: width
            text: root.page.takeAwayText
            color: "black"
            background: "white"
        }
        TextBlock {
            id: words
            anchors { left: code.right; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.spacingM }
            text: root.page.takeAwayIsLink ? qsTr("Scan it with your phone: day, place and all stands", "page of a job fair: below the code")
                                           : qsTr("Scan it with your phone to take day and place along", "page of a job fair: below the code")
            lineHeight: 1
        }
    }
    PrintButton {
        width: parent.width
        height: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
        edge: Theme.inkstone
        ink: Theme.inkstone
        printing: root.printing
        instead: qsTr("Scan the code", "page of a job fair: instead of printing")
        onClicked: root.printing.print(root.page)
    }
}
