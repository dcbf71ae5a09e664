// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What a typed phrase was understood as; a tap takes one part of it back.
Flow {
    id: root

    required property UnderstoodModel understood

    signal takenBack(part: int)

    function wordsOf(meaning: int, facet: int, code: string, said: string): string {
        switch (meaning) {
        case UnderstoodModel.Nearest: return qsTr("Near here first", "search: what was understood");
        case UnderstoodModel.NoExperience: return qsTr("No experience needed", "search: what was understood");
        case UnderstoodModel.Condition:
            return code === "" || facet === JobBrowser.County || facet === JobBrowser.Town || facet === JobBrowser.PayBand
                 ? said : Words.choice(facet, code, "");
        default: return said;
        }
    }

    visible: understood.count > 0
    spacing: Theme.spacingXs

    TextBlock {
        objectName: "understoodNote"
        height: Math.max(Theme.touchSmall, implicitHeight)
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Looked for:", "search: in front of the parts of a phrase as they were understood")
        color: Theme.inkSoft
    }
    Repeater {
        model: root.understood

        delegate: Chip {
            required property int index
            required property int meaning
            required property int facet
            required property string code
            required property string words
            objectName: "understood" + index
            width: Math.min(implicitWidth, root.width)
            text: root.wordsOf(meaning, facet, code, words)
            onClicked: root.takenBack(index)
        }
    }
}
