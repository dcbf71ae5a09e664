// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme

// One answer about a vacancy or a course: picture, question, answer. Where the publisher is silent, it says so.
// Positioned by hand: a layout of Qt 6.4 keeps the height of a text that was narrow once.
Item {
    id: root

    required property string pictogram
    required property string label
    required property string value
    property string note
    property string caution // a stated limit
    property color cautionInk: Theme.brick
    property color valueInk: Theme.ink
    property real labelWidth: 0 // the question stands beside the answer, this wide; 0: above it
    property real ruleAbove: 0 // how far above a line stands; 0: none
    property bool plain: false // the answer is no fact, and not bold
    readonly property bool stated: value !== ""
    readonly property bool beside: labelWidth > 0
    readonly property real answerX: sign.width + Theme.spacingM + (beside ? labelWidth + Theme.spacingM : 0)

    implicitHeight: Math.max(sign.height, words.height, beside ? question.height : 0)

    Rectangle {
        x: 0
        y: -root.ruleAbove
        width: root.width
        height: Theme.hairline
        visible: root.ruleAbove > 0
        color: Theme.line
    }
    Rectangle {
        id: sign
        y: root.beside ? (root.height - height) / 2 : Theme.spacingXs / 2
        width: Theme.iconM * 1.5
        height: width
        radius: Theme.radiusM
        color: root.plain ? Theme.well : Theme.lakeTint

        Pictogram {
            anchors.centerIn: parent
            name: root.pictogram
            size: Theme.iconM
            twoTone: !root.plain
            color: root.plain ? Theme.inkSoft : Theme.inkOnLakeTint
        }
    }
    TextBlock {
        id: question
        x: sign.width + Theme.spacingM
        y: (root.height - height) / 2
        width: root.labelWidth
        visible: root.beside
        text: root.label
        font.pixelSize: Theme.fontCaption
        lineHeight: 1
        color: Theme.inkSoft
    }
    Column {
        id: words
        x: root.answerX
        y: root.beside ? (root.height - height) / 2 : 0
        width: root.width - x

        TextBlock {
            width: parent.width
            visible: !root.beside && text !== ""
            text: root.label
            font.pixelSize: Theme.fontCaption
            lineHeight: 1
            color: Theme.inkSoft
        }
        TextBlock {
            width: parent.width
            text: root.stated ? root.value : Facts.notStated
            font.pixelSize: Theme.fontLead
            font.bold: root.stated && !root.plain
            lineHeight: 1.02
            color: root.stated ? root.valueInk : Theme.inkSoft
        }
        TextBlock {
            width: parent.width
            visible: text !== ""
            text: root.note
            lineHeight: 1
            color: Theme.inkSoft
        }
        TextBlock {
            objectName: "caution"
            width: parent.width
            visible: text !== ""
            text: root.caution
            lineHeight: 1
            color: root.cautionInk
        }
    }
}
