// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme

// The places of a class as a row of chairs: those that are given are filled. While nobody knows, all are pale.
Item {
    id: root

    required property int seats
    required property int free // below 0: not known
    readonly property int shown: Math.min(seats, 60)
    // Of more places than chairs, a chair stands for several; one that is left is never hidden.
    readonly property int freeShown: seats === shown || free <= 0 ? free : Math.max(1, Math.floor(free * shown / seats))
    readonly property real unit: Math.min(Theme.iconS, width / Math.min(30, Math.max(shown, 12)))
    readonly property int inRow: Math.max(1, Math.floor(width / unit + 0.01))

    implicitHeight: Math.ceil(shown / inRow) * unit * 1.1

    Repeater {
        model: root.shown

        delegate: Chair {
            required property int index
            x: (index % root.inRow) * root.unit
            y: Math.floor(index / root.inRow) * root.unit * 1.1
            size: root.unit
            known: root.free >= 0
            taken: known && index < root.shown - root.freeShown
        }
    }
}
