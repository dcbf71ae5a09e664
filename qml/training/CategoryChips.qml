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

    spacing: Theme.spacingS

    component Choice: Tappable {
        id: choice
        property bool selected: false
        height: Math.max(Theme.touchSmall, word.implicitHeight + 2 * Theme.spacingXs)
        width: Math.min(root.width, Math.max(Theme.touchTarget, word.implicitWidth + 2 * Theme.spacingL))
        radius: height / 2
        Accessible.checkable: true
        Accessible.checked: selected
        background: Rectangle {
            radius: choice.radius
            color: choice.down ? Qt.darker(Theme.leafTint, 1.08) : choice.selected ? Theme.leaf : Theme.card
            border.width: Theme.hairline * 2
            border.color: Theme.leaf
        }
        Item {
            anchors.fill: parent

            TextBlock {
                id: word
                anchors.centerIn: parent
                text: choice.text
                font.pixelSize: Theme.fontBody
                font.bold: true
                lineHeight: 1
                wrapMode: Text.NoWrap
                color: choice.selected ? Theme.inkOnLake : Theme.leaf
                Accessible.ignored: true
            }
        }
    }

    Choice {
        objectName: "categoryAll"
        text: qsTr("All", "courses of every kind")
        selected: root.training.category === ""
        onClicked: root.training.choose("")
    }
    Repeater {
        model: root.training.categories

        delegate: Choice {
            required property string modelData
            objectName: "category_" + modelData
            text: Codebook.word(modelData)
            selected: root.training.category === modelData
            onClicked: root.training.choose(modelData)
        }
    }
}
