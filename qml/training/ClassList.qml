// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The classes that one can sign up for.
Column {
    id: root

    required property ClassChoice classes

    spacing: Theme.spacingM

    TextBlock {
        width: parent.width
        text: root.classes.classes.length > 1 ? qsTr("Choose a class", "above the classes of a course") : qsTr("The next class", "above the one class of a course")
        font.pixelSize: Theme.fontTitle
        font.bold: true
        lineHeight: 1
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: root.classes.classes

        delegate: ClassCard {
            required property classValue modelData
            required property int index
            objectName: "classCard" + index
            width: root.width
            held: modelData
            selected: root.classes.chosen === index
            onClicked: root.classes.choose(index)
        }
    }
}
