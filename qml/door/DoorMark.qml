// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// The sign of a verdict, told apart by its shape too: a circle, a triangle, an octagon.
Item {
    id: root

    required property int tone // DoorWords.Tone

    Rectangle {
        anchors.fill: parent
        visible: root.tone === DoorWords.Good
        radius: width / 2
        color: Theme.lamp
    }
    Pictogram {
        anchors.centerIn: parent
        visible: root.tone !== DoorWords.Good
        name: root.tone === DoorWords.Bad ? "octagon" : "triangle"
        size: parent.width
        color: root.tone === DoorWords.Bad ? Theme.brickTint : Theme.lamp
    }
    Pictogram {
        anchors.centerIn: parent
        visible: root.tone !== DoorWords.Careful
        name: root.tone === DoorWords.Good ? "check" : "close"
        size: parent.width * 0.6
        color: root.tone === DoorWords.Good ? Theme.inkOnLamp : Theme.highContrast ? Theme.ink : Theme.brick
    }
    TextBlock {
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: parent.height * 0.02 }
        visible: root.tone === DoorWords.Careful
        text: "!"
        font.pixelSize: parent.height * 0.56
        font.bold: true
        lineHeight: 1
        color: Theme.inkOnLamp
        Accessible.ignored: true
    }
}
