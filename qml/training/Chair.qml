// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme

// One place of a class.
Item {
    id: root

    required property real size
    property bool taken: false
    property bool known: true

    width: size
    height: size

    Rectangle {
        anchors { fill: parent; margins: root.size * 0.12 }
        radius: root.size * 0.3
        color: root.taken ? Theme.leaf : Theme.card
        border.width: Math.max(1, root.size * 0.09)
        border.color: root.known ? Theme.leaf : Theme.line
    }
}
