// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// The door to work for today: of all shelves the one that cannot wait.
DoorTile {
    property bool brief: false // without a sub-line

    picture: "gig"
    text: Words.shelf("gig")
    note: brief ? "" : Words.shelfNote("gig")
    ink: Theme.inkOnLampTint
    ground: Theme.lampTint
    groundPressed: Qt.darker(ground, 1.08)
}
