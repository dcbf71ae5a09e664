// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme

// The ornament of the house: the seven crags of Star Lake at night, the pavilion on the fourth, and the lit house on the
// shore. Whole where there is room; in a head as large as the place that its words leave (`from`, `under`), and no smaller
// than can be made out. Words never stand on it.
Item {
    id: root

    property real from: 0 // the crags begin right of here,
    property real under: 0 // and stay below here
    property real to: width // and left of here
    property real waterDepth: 0 // below the line on which they stand
    property bool whole: false // hills behind, streaks on the water, the house beside the crags
    property bool beside: whole // the house stands beside the crags, else before them

    readonly property real ratio: 1016 / 322
    readonly property real waterLine: height - waterDepth
    readonly property real roomHeight: waterLine - under
    readonly property real houseWidth: cragHeight * (beside ? 0.62 : 0.5)
    readonly property real cragHeight: Math.max(0, Math.min(roomHeight, (to - from) / (ratio + (beside ? 0.75 : 0))))
    readonly property real cragWidth: cragHeight * ratio
    readonly property bool shown: cragHeight > Theme.grid * 6

    component Piece: Image {
        required property string piece
        source: root.shown && width > 8 ? "qrc:/pictures/" + (Theme.highContrast ? "contrast/" : "") + "lake-" + piece + ".svg" : ""
        sourceSize: Qt.size(Math.round(width), Math.round(height))
        asynchronous: true
    }

    clip: true
    Accessible.ignored: true

    Piece {
        visible: root.whole
        piece: "hills"
        width: root.width
        height: root.cragHeight * 0.5
        y: root.waterLine - height
    }
    Piece {
        id: crags
        piece: "crags"
        width: Math.round(root.cragWidth)
        height: Math.round(root.cragHeight)
        x: root.to - width - (root.beside ? root.houseWidth * 1.2 : 0)
        y: root.waterLine - height
    }
    Rectangle {
        y: root.waterLine
        width: root.width
        height: root.waterDepth
        color: Theme.nightLake
    }
    Rectangle { // the line of the water, where the colours do not part it from the night
        y: root.waterLine
        visible: Theme.highContrast && root.shown
        width: root.width
        height: Theme.hairline
        color: Theme.line
    }
    Repeater {
        model: root.whole && root.shown ? [0.05, 0.14, 0.33, 0.41, 0.52, 0.66] : []

        delegate: Rectangle {
            required property real modelData
            required property int index
            x: root.width * modelData
            y: root.waterLine + root.waterDepth * (0.25 + 0.5 * ((index * 5) % 3) / 2)
            width: root.cragHeight * (index % 2 === 0 ? 0.42 : 0.2)
            height: Math.max(2, Theme.grid * 0.4)
            radius: height / 2
            color: Theme.nightStreak
        }
    }
    Item {
        id: shore
        visible: root.shown
        x: house.x - root.houseWidth * 0.3
        y: root.waterLine - root.cragHeight * 0.02
        width: root.width - x + radius
        height: root.cragHeight * 0.07
        property real radius: height

        Rectangle {
            width: parent.width
            height: parent.height
            radius: parent.radius
            color: Theme.nightShore
        }
    }
    Piece {
        piece: "trees"
        x: house.x - width * 0.62
        width: Math.round(root.houseWidth * 0.56)
        height: Math.round(width * 42 / 112)
        y: shore.y + 2 - height
    }
    Piece {
        id: house
        piece: "house"
        width: Math.round(root.houseWidth)
        height: Math.round(width * 136 / 190)
        x: root.to - width * (root.beside ? 1.14 : 1.02)
        y: shore.y + 2 - height
    }
}
