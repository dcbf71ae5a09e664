// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// How far somebody went to school, by the years: numbers are read by who reads little else.
Grid {
    id: root

    required property MatchWishes wishes
    property real tallest: 0 // of its places: as high as the page lets a tile be
    readonly property real cell: Math.floor((width - (columns - 1) * columnSpacing) / columns)

    columns: Theme.textScale > 1.2 && !Theme.wide ? 1 : Theme.wide ? 3 : 2
    columnSpacing: Theme.spacingM
    rowSpacing: Theme.spacingM

    Repeater {
        model: root.wishes.choices(MatchWishes.Schooling)

        delegate: ChoiceTile {
            required property string code
            required selected
            objectName: "wish_" + code
            width: root.cell
            height: Math.max(implicitHeight, Theme.wide ? Theme.touchTarget : Theme.touchPrimary, root.tallest)
            padding: Theme.spacingS
            leftPadding: Theme.spacingM
            rightPadding: Theme.spacingM
            text: MatchWords.schooling(code)
            countText: MatchWords.years(code)
            onClicked: root.wishes.toggle(MatchWishes.Schooling, code)
        }
    }
}
