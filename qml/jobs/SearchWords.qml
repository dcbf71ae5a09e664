// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// Words to search for, each with the number of vacancies it leads to.
Grid {
    id: root

    required property SearchWordModel words
    property int leastHeight: Theme.touchTarget
    readonly property real tileWidth: (width - (columns - 1) * columnSpacing) / columns

    signal chosen(word: string)

    visible: words.count > 0
    columns: Math.max(1, Math.min(3, Math.floor(width / (Theme.fontLead * (Theme.phone ? 7 : 10)))))
    columnSpacing: Theme.spacingS
    rowSpacing: Theme.spacingS

    Repeater {
        model: root.words

        delegate: ChoiceTile {
            required property int index
            required property string word
            required property int vacancies
            required property int reason
            objectName: "word" + index
            width: root.tileWidth
            height: Math.max(implicitHeight, root.leastHeight)
            padding: Theme.spacingS
            text: Words.searchOffer(reason, word)
            countText: Theme.phone ? vacancies : Words.vacancies(vacancies)
            onClicked: root.chosen(word)
        }
    }
}
