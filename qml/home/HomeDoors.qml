// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The doors of the house besides work: job fairs, courses, work for today. One that leads to nothing is not there.
TileGrid {
    id: root

    required property FairCalendar fairs
    required property int courses // how many there are
    required property bool gigs
    required property bool brief // without sub-lines
    readonly property bool plain: brief || (columns > 2 && Facts.tileLines > 1) // long words leave no room

    signal fairsTapped
    signal trainingTapped
    signal gigsTapped

    count: (fairs.count > 0 ? 1 : 0) + (courses > 0 ? 1 : 0) + (gigs ? 1 : 0)
    columns: Theme.phone && Theme.textScale > 1.2 ? 1 : Theme.phone || Theme.textScale > 1.2 ? 2 : Math.max(1, Math.min(count, 3))
    leastTileHeight: Math.max(fairDoor.implicitHeight, trainingDoor.implicitHeight, gigDoor.implicitHeight)

    FairTile {
        id: fairDoor
        objectName: "fairTile"
        brief: root.plain
        next: root.fairs.next
        width: root.count === 1 ? root.restWidth : root.tileWidth
        height: root.tileHeight
        visible: root.fairs.count > 0
        onClicked: root.fairsTapped()
    }
    TrainingTile {
        id: trainingDoor
        objectName: "trainingTile"
        brief: root.plain
        width: root.gigs ? root.tileWidth : root.restWidth
        height: root.tileHeight
        visible: root.courses > 0
        onClicked: root.trainingTapped()
    }
    GigTile {
        id: gigDoor
        objectName: "shelf_gig"
        brief: root.plain
        width: root.restWidth
        height: root.tileHeight
        visible: root.gigs
        onClicked: root.gigsTapped()
    }
}
