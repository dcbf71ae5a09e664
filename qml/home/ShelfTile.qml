// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// A shelf of vacancies of one sort, with its colour of the house.
PictureTile {
    id: root

    required property string code
    required count
    property bool brief: false // without a sub-line

    pictogram: code
    twoTone: code !== "urgent"
    text: Words.shelf(code)
    note: Theme.phone || brief ? "" : Words.shelfNote(code)
    wordSize: Theme.fontTitle
    padding: Theme.spacingM
    ink: code === "mothers" ? Theme.inkstone : code === "traineeship" ? Theme.leaf : code === "urgent" ? Theme.brick
       : code === "gig" ? Theme.inkOnLampTint : Theme.inkOnLakeTint
    accent: ink
    ground: code === "mothers" ? Theme.inkstoneTint : code === "traineeship" ? Theme.leafTint
          : code === "urgent" ? Theme.brickTint : code === "gig" ? Theme.lampTint : Theme.lakeTint
    groundPressed: Qt.darker(ground, 1.08)
}
