// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The choices as tiles; of a ranking each says its place. All are as high as the longest word needs.
TileGrid {
    id: root

    required property SurveyQuestion question
    readonly property bool large: Theme.textScale > 1.2
    readonly property bool few: count < 4 // they stand below one another where that fills the page

    count: question !== null ? question.choices.length : 0
    columns: Theme.phone || (large && !Theme.wide) || count < 2 || (few && Theme.shape === Theme.Portrait) ? 1 : Theme.wide && count > 4 && !large ? 3 : 2
    leastTileHeight: Math.max(Theme.touchTarget, Math.ceil(longest.contentHeight) + 2 * Theme.spacingM + (Theme.phone && large ? Theme.iconS * 1.4 : 0))

    // As wide as the words of a tile that is chosen.
    TextBlock {
        id: longest
        visible: false
        width: Math.max(Theme.fontLead, root.tileWidth - 2 * Theme.spacingM - (Theme.phone && root.large ? 0 : Theme.iconS * 2 + Theme.spacingM))
        text: root.question !== null ? root.question.longestChoice : ""
        font.pixelSize: Theme.fontLead
        font.bold: true
        lineHeight: 1
    }
    Repeater {
        model: root.count

        delegate: ChoiceTile {
            required property int index
            readonly property var choice: root.question !== null && index < root.question.choices.length ? root.question.choices[index] : null // while a delegate goes
            objectName: "choice" + index
            width: root.tileWidth
            height: root.tileHeight
            text: choice !== null ? choice.label : ""
            selected: choice !== null && choice.chosen
            countText: choice !== null && choice.rank > 0 ? choice.rank : ""
            onClicked: root.question.toggle(choice.value)
        }
    }
}
