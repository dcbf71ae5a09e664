// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme

// Three sizes of text, each shown in its size, and strong contrast.
Panel {
    id: root

    required property int textSize
    required property bool highContrast

    signal textSizeChosen(size: int)
    signal contrastToggled

    objectName: "displayPanel"
    title: qsTr("Text size and contrast", "title of the display panel")
    pictogram: "textsize"

    Repeater {
        model: Theme.textScales.length

        delegate: ChoiceRow {
            required property int index
            objectName: "textSizeChoice" + index
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.touchPrimary
            text: Words.textSizeName(index)
            wordSize: Theme.bodyBase * 1.1 * Theme.textScales[index]
            selected: index === root.textSize
            onClicked: root.textSizeChosen(index)
        }
    }
    ChoiceRow {
        objectName: "contrastChoice"
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.touchPrimary
        Accessible.role: Accessible.CheckBox
        pictogram: "contrast"
        text: qsTr("White on black", "display panel: strong contrast, on or off")
        selected: root.highContrast
        onClicked: root.contrastToggled()
    }
}
