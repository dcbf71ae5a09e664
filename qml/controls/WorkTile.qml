// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme

// A choice with a drawn scene: somebody at work, and the word on a strip below; beside it where the tile is low. A tick says
// that it is chosen. How many vacancies it leads to is for the ear alone: it does not change this choice.
Tappable {
    id: root

    required property string picture
    property int count: -1 // -1 = not said
    property bool selected: false
    property color scene: Theme.lakeTint // behind the picture
    property color scenePressed: Theme.lakeTintPressed
    property color ink: Theme.ink
    property int wordSize: Theme.fontLead
    readonly property bool low: width > height * 2.2

    padding: 0
    radius: Theme.radiusL
    Accessible.name: count < 0 ? text : text + ", " + Words.vacancies(count)
    Accessible.checkable: selected
    Accessible.checked: selected

    background: Rectangle {
        radius: root.radius
        color: root.down ? root.scenePressed : root.scene
    }

    Item {
        anchors.fill: parent

        WorkPicture {
            x: root.low ? root.width * 0.56 : root.width * 0.03
            y: Theme.spacingXs
            width: root.low ? root.width * 0.42 : root.width * 0.94
            height: (root.low ? root.height : strip.y) - y
            side: root.low ? Qt.AlignRight : Qt.AlignHCenter
            name: root.picture
        }
        Rectangle { // its upper corners are square, so that the scene ends in a line
            id: strip
            y: root.height - height
            width: root.width
            height: word.implicitHeight + 2 * Theme.spacingXs
            visible: !root.low && root.scene !== Theme.card
            radius: root.radius
            color: root.down ? root.scenePressed : Theme.card

            Rectangle {
                width: parent.width
                height: root.radius
                color: parent.color
            }
        }
        TextBlock {
            id: word
            x: root.low ? Theme.spacingM : Theme.spacingXs / 2
            y: root.low ? (root.height - height) / 2 : strip.y + Theme.spacingXs
            width: (root.low ? root.width * 0.56 - x : root.width - 2 * x)
            text: root.text
            font.pixelSize: root.wordSize
            font.bold: true
            lineHeight: 1
            horizontalAlignment: root.low ? Text.AlignLeft : Text.AlignHCenter
            color: root.ink
            Accessible.ignored: true
        }
        Rectangle {
            anchors.fill: parent
            radius: root.radius
            color: "transparent"
            border.width: root.selected ? Theme.chosenEdge : Theme.rowEdge
            border.color: root.selected ? Theme.inkOnLakeTint : Theme.line
        }
        Rectangle {
            anchors { right: parent.right; top: parent.top; margins: Theme.spacingXs }
            visible: root.selected
            width: Theme.iconM
            height: width
            radius: width / 2
            color: Theme.lake

            Pictogram {
                anchors.centerIn: parent
                name: "check"
                size: Theme.iconM * 0.7
                color: Theme.inkOnLake
            }
        }
    }
}
