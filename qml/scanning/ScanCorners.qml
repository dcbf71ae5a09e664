// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme

// The four corners of the frame that a code is held into.
Item {
    id: root

    readonly property int thickness: Math.max(4, Math.round(Theme.grid * 1.4))

    Accessible.ignored: true

    Repeater {
        model: 4

        delegate: Item {
            required property int index
            anchors.fill: parent
            rotation: index * 90

            Rectangle {
                width: root.width * 0.22
                height: root.thickness
                radius: height / 2
                color: Theme.lamp
            }
            Rectangle {
                width: root.thickness
                height: root.height * 0.22
                radius: width / 2
                color: Theme.lamp
            }
        }
    }
}
