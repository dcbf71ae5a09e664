// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme

// The places of a class as a row of chairs, as many as there are.
Item {
    id: root

    required property int seats
    readonly property int shown: Math.min(seats, 60)
    readonly property real unit: Math.min(Theme.iconS, width / Math.min(30, Math.max(shown, 12)))
    readonly property int inRow: Math.max(1, Math.floor(width / unit))

    implicitHeight: Math.ceil(shown / inRow) * unit * 1.1

    Repeater {
        model: root.shown

        delegate: Item {
            id: chair
            required property int index
            x: (index % root.inRow) * root.unit
            y: Math.floor(index / root.inRow) * root.unit * 1.1
            width: root.unit
            height: root.unit

            Rectangle {
                anchors { fill: parent; margins: root.unit * 0.12 }
                radius: root.unit * 0.3
                color: Theme.card
                border.width: Math.max(1, root.unit * 0.09)
                border.color: Theme.leaf
            }
        }
    }
}
