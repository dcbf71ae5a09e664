// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.impl
import Yizhan.Theme

// The ornament of the house: the seven crags of Star Lake at night, and one lit house on the shore.
Item {
    id: root

    property real waterDepth: 0 // more water, below the drawing
    property bool band: false // a low strip: the crags stretched over its whole width, without the water
    // Else the drawing keeps its shape (4 : 1), fills the width, and is never smaller than the height it is given.
    readonly property real drawingWidth: band ? width : Math.max(width, (height - waterDepth) * 4)
    readonly property real drawingHeight: band ? height * 1.2 : drawingWidth / 4

    component Layer: ColorImage {
        required property string piece
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.band ? 0 : parent.height - root.waterDepth - height
        source: "qrc:/pictograms/lake-" + piece + ".svg"
        sourceSize: Qt.size(Math.round(root.drawingWidth), Math.round(root.drawingHeight))
    }

    clip: true
    visible: !Theme.highContrast
    Accessible.ignored: true

    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: root.waterDepth > 0
        height: root.waterDepth + 1
        color: Theme.nightLake
    }
    Layer { piece: "far"; color: Theme.nightCragFar }
    Layer { piece: "near"; color: Theme.nightCragNear }
    Layer { piece: "water"; color: Theme.nightLake }
    Layer { visible: !root.band; piece: "house"; color: Theme.night }
    Layer { visible: !root.band; piece: "light"; color: Theme.lamp }
}
