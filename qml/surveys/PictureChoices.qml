// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The choices of a question that has pictures of them: tiles with a picture and the word below it.
TileGrid {
    id: root

    required property SurveyQuestion question // null where it has none
    readonly property bool large: Theme.textScale > 1.2

    count: question !== null ? question.choices.length : 0
    columns: Theme.phone && large ? 1 : Theme.wide && !large ? 3 : 2
    leastTileHeight: Math.max(Theme.touchTarget, tileWidth * 0.6) + Math.ceil(longest.contentHeight) + 3 * Theme.spacingS

    TextBlock {
        id: longest
        visible: false
        width: Math.max(Theme.fontLead, root.tileWidth - 2 * Theme.spacingS - 2 * Theme.iconS)
        text: root.question !== null ? root.question.longestChoice : ""
        font.pixelSize: Theme.fontLead
        font.bold: true
        lineHeight: 1
    }
    Repeater {
        model: root.count

        delegate: AnswerTile {
            required property int index
            readonly property var choice: root.question !== null && index < root.question.choices.length ? root.question.choices[index] : null // while a delegate goes
            objectName: "choice" + index
            width: root.tileWidth
            height: root.tileHeight
            wordHeight: Math.ceil(longest.contentHeight)
            text: choice !== null ? choice.label : ""
            picture: choice !== null ? choice.picture : ""
            selected: choice !== null && choice.chosen
            countText: choice !== null && choice.rank > 0 ? choice.rank : ""
            onClicked: root.question.toggle(choice.value)
        }
    }
}
