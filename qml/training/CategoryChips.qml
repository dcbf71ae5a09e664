// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// All courses, or those of one kind.
Flow {
    id: root

    required property TrainingShelf training

    spacing: Theme.gap

    ShelfChip {
        objectName: "categoryAll"
        most: root.width
        text: qsTr("All", "courses of every kind")
        selected: root.training.category === ""
        onClicked: root.training.choose("")
    }
    Repeater {
        model: root.training.categories

        delegate: ShelfChip {
            required property string modelData
            objectName: "category_" + modelData
            most: root.width
            text: Codebook.word(modelData)
            selected: root.training.category === modelData
            onClicked: root.training.choose(modelData)
        }
    }
}
