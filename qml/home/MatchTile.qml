// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// The way to the five picture questions: for those who do not want to look through a list.
DoorTile {
    readonly property string explanation: qsTr("Five questions, answered by tapping pictures", "home screen, below Choose for me")

    picture: "match"
    text: qsTr("Choose for me", "home screen: five picture questions lead to what suits")
    Accessible.name: text + ", " + explanation
    ground: Theme.lampTint
    groundPressed: Qt.darker(ground, 1.08)
    ink: Theme.inkOnLampTint
}
