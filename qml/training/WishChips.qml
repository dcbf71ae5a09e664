// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.ViewModels

// What people ask of a course; only what some course fulfils.
Flow {
    id: root

    required property TrainingShelf training

    spacing: Theme.gap

    Repeater {
        model: root.training.wishes

        delegate: ShelfChip {
            required property string modelData
            objectName: "wish_" + modelData
            most: root.width
            several: true
            text: TrainingWords.wish(modelData)
            selected: root.training.chosenWishes.includes(modelData)
            onClicked: root.training.toggleWish(modelData)
        }
    }
}
