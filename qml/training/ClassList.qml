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
    required property Freshness freshness
    readonly property bool someKnown: classes.classes.filter(held => TrainingWords.placesKnown(held, freshness) && !held.contested).length > 0

    spacing: Theme.spacingM

    Item {
        width: parent.width
        height: Math.max(heading.height, legend.height)

        TextBlock {
            id: heading
            width: parent.width - (legend.visible ? legend.width + Theme.spacingM : 0)
            text: root.classes.classes.length > 1 ? qsTr("Choose a class", "above the classes of a course") : qsTr("The next class", "above the one class of a course")
            font.pixelSize: Theme.fontTitle
            font.bold: true
            lineHeight: 1
            Accessible.role: Accessible.Heading
        }
        Row {
            id: legend
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            visible: root.someKnown
            spacing: Theme.spacingXs

            Chair {
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.iconS
            }
            TextBlock {
                text: qsTr("free place", "class: beside the sign of an empty chair")
                lineHeight: 1
                wrapMode: Text.NoWrap
                color: Theme.inkSoft
            }
        }
    }
    Repeater {
        model: root.classes.classes

        delegate: ClassCard {
            required property classValue modelData
            required property int index
            objectName: "classCard" + index
            width: root.width
            held: modelData
            freshness: root.freshness
            selected: root.classes.chosen === index
            onClicked: root.classes.choose(index)
        }
    }
}
