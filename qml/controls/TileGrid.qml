// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme

// Tiles of one size in columns, which fill their place and grow out of it when they must. Its tiles take `tileWidth` and
// `tileHeight`. A positioner, not a layout: on Qt 6.4 a layout may touch tiles that its repeater has just removed.
Item {
    id: root

    required property int count // of the tiles
    required property int columns
    required property real leastTileHeight
    default property alias tiles: flow.data

    readonly property int rows: Math.max(1, Math.ceil(count / columns))
    readonly property int tileWidth: Math.floor((width - (columns - 1) * Theme.spacingM) / columns)
    readonly property int tileHeight: Math.max(leastTileHeight,
                                               Math.floor((height - (rows - 1) * Theme.spacingM) / rows))
    // Of the last tile, which takes what is left of its row.
    readonly property int restWidth: width - ((count - 1) % columns) * (tileWidth + Theme.spacingM)

    implicitHeight: rows * leastTileHeight + (rows - 1) * Theme.spacingM

    Flow {
        id: flow
        anchors.fill: parent
        spacing: Theme.spacingM
    }
}
