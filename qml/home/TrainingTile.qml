// SPDX-License-Identifier: GPL-3.0-or-later
import Yizhan.Theme
import Yizhan.Controls

// The door to the courses, in the colour of training.
PictureTile {
    property bool brief: false // without a sub-line

    pictogram: "learn"
    text: qsTr("Learn a trade", "home screen")
    note: Theme.phone || brief ? "" : qsTr("What you can do afterwards is said", "home screen, below Learn a trade")
    ink: Theme.leaf
    accent: ink
    ground: Theme.leafTint
    groundPressed: Qt.darker(ground, 1.08)
    wordSize: Theme.fontTitle
}
