// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme

// A few exclusive words side by side, as for the order of a list.
Flow {
    id: root

    required property list<int> values
    required property int value
    property list<string> words
    property color accent: Theme.lake // of the section

    signal chosen(value: int)

    spacing: Theme.gap

    Repeater {
        model: root.values

        delegate: ActionButton {
            required property int modelData
            required property int index
            objectName: "segment" + modelData
            implicitHeight: Math.max(Theme.touchSmall, implicitContentHeight + Math.max(topInset + bottomInset, topPadding + bottomPadding))
            leftPadding: Theme.spacingM
            rightPadding: Theme.spacingM
            topInset: Theme.chipInset
            bottomInset: Theme.chipInset
            kind: modelData === root.value ? ActionButton.Primary : ActionButton.Quiet
            pictogram: modelData === root.value ? "check" : ""
            ground: modelData === root.value ? (down ? Qt.darker(root.accent, 1.2) : root.accent) : (down ? Theme.cardPressed : Theme.card)
            text: root.words[index]
            Accessible.role: Accessible.RadioButton
            Accessible.checked: modelData === root.value
            onClicked: root.chosen(modelData)
        }
    }
}
