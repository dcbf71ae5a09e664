// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Controls
import Yizhan.Theme
import Yizhan.ViewModels

// A pad to write one character on, and beside it what it may be.
Item {
    id: root

    required property KeyboardInput input
    property bool upright: false // the pad above, the characters below
    readonly property int candidateRows: 4

    Rectangle {
        id: paper
        width: root.upright ? root.width : Math.min(root.width * 0.56, height * 1.5)
        height: root.upright ? root.height - root.candidateRows * (Theme.touchTarget + Theme.keyGap) - Theme.keyGap : root.height
        radius: Theme.radiusM
        color: Theme.card
        border.width: Theme.highContrast ? Theme.hairline : 0
        border.color: Theme.line

        // The cross of a copybook, so that one character is written, and in the middle.
        Rectangle {
            anchors.centerIn: parent
            width: Theme.hairline
            height: parent.height * 0.86
            color: Theme.line
            opacity: 0.8
        }
        Rectangle {
            anchors.centerIn: parent
            width: parent.width * 0.9
            height: Theme.hairline
            color: Theme.line
            opacity: 0.8
        }
        Rectangle {
            anchors.centerIn: parent
            visible: pad.blank
            width: invitation.contentWidth + 2 * Theme.spacingS
            height: invitation.height + 2 * Theme.spacingS
            color: paper.color

            TextBlock {
                id: invitation
                anchors.centerIn: parent
                width: paper.width * 0.86
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Write one character here", "handwriting pad")
                font.pixelSize: Math.min(Theme.fontBody, paper.height * 0.12)
                color: Theme.inkSoft
            }
        }
        InkPad {
            id: pad
            objectName: "inkPad"
            anchors.fill: parent
            ink: Theme.inkOnLakeTint
            penWidth: Math.max(5, paper.height * 0.028)
            strokeCount: root.input.strokeCount
            onStrokeDrawn: stroke => root.input.draw(stroke)
        }
    }
    CandidateGrid {
        anchors { right: parent.right; bottom: parent.bottom }
        width: root.upright ? root.width : root.width - paper.width - 2 * Theme.keyGap
        height: root.upright ? root.height - paper.height - 2 * Theme.keyGap : root.height
        rows: root.candidateRows
        candidates: root.visible ? root.input.candidates : []
        note: root.input.strokeCount > 0 ? "" : qsTr("Then tap the character here.", "beside the handwriting pad")
        onChosen: candidate => root.input.chooseCandidate(candidate)
    }
}
