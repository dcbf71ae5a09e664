// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// The door to the courses, in the colour of training.
DoorTile {
    property bool brief: false // without a sub-line

    picture: "learn"
    text: qsTr("Learn a trade", "home screen")
    note: brief ? "" : qsTr("What you can do afterwards is said", "home screen, below Learn a trade")
    ink: Theme.leaf
    ground: Theme.leafTint
    groundPressed: Qt.darker(ground, 1.08)
}
