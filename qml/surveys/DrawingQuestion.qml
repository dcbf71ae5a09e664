// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// A pad for a finger: a signature. What was drawn before this page was shown is kept, and not shown.
Column {
    id: root

    required property SurveyQuestion question // null where nothing is drawn
    readonly property bool writable: question !== null && !question.readonly
    readonly property bool before: question !== null && question.answered && question.strokes === 0

    spacing: Theme.spacingM

    Rectangle {
        id: paper
        width: parent.width
        height: Math.max(Theme.touchPrimary * 2, width * 0.4)
        radius: Theme.radiusM
        color: Theme.card
        border.width: Theme.hairline * 2
        border.color: Theme.inkOnLakeTint

        Rectangle { // the line that one signs on
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: parent.height * 0.2 }
            visible: !root.before
            height: Theme.hairline * 2
            color: Theme.line
        }
        TextBlock {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.spacingL
            visible: pad.blank
            text: root.before ? qsTr("This is drawn already, and kept", "survey: a signature") : qsTr("Write here with your finger", "survey: a signature")
            font.pixelSize: Theme.fontLead
            horizontalAlignment: Text.AlignHCenter
            color: Theme.inkSoft
        }
        InkPad {
            id: pad
            objectName: "surveyInk"
            anchors.fill: parent
            enabled: root.writable && !root.before
            ink: Theme.ink
            penWidth: Math.max(4, paper.height * 0.016)
            strokeCount: root.question !== null ? root.question.strokes : 0
            onStrokeDrawn: stroke => root.question.draw(stroke, width, height)
        }
    }
    ActionButton {
        objectName: "drawAnew"
        width: parent.width
        visible: root.writable && root.question.answered
        pictogram: "erase"
        text: qsTr("Wipe it and write anew", "survey: a signature")
        onClicked: root.question.clear()
    }
}
