// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.impl
import Yizhan.Theme

// The ornament of the house: the seven crags of Star Lake at night, and one lit house on the shore.
Item {
    id: root

    property bool lit: true // with the house on the shore
    property real waterDepth: 0 // more water, below the drawing
    // The drawing keeps its shape (4 : 1), fills the width, and is never smaller than the height it is given.
    readonly property real drawingWidth: Math.max(width, (height - waterDepth) * 4)

    component Layer: ColorImage {
        required property string piece
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - root.waterDepth - height
        source: "qrc:/pictograms/lake-" + piece + ".svg"
        sourceSize: Qt.size(Math.round(root.drawingWidth), Math.round(root.drawingWidth / 4))
    }

    clip: true
    visible: !Theme.highContrast
    Accessible.ignored: true

    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: root.waterDepth + 1
        color: Theme.nightLake
    }
    Layer { piece: "far"; color: Theme.nightCragFar }
    Layer { piece: "near"; color: Theme.nightCragNear }
    Layer { piece: "water"; color: Theme.nightLake }
    Layer { visible: root.lit; piece: "house"; color: Theme.night }
    Layer { visible: root.lit; piece: "light"; color: Theme.lamp }
}
