// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Controls
import Yizhan.Theme

// A narrow key with an arrow.
Tappable {
    id: root

    required property string pictogram

    implicitWidth: 0
    implicitHeight: 0
    radius: Theme.radiusS

    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.lakeTintPressed : root.enabled ? Theme.lakeTint : "transparent"
        border.width: Theme.highContrast && root.enabled ? Theme.hairline : 0
        border.color: Theme.line
    }
    contentItem: Item {
        Pictogram {
            anchors.centerIn: parent
            name: root.pictogram
            size: Math.min(Theme.iconS, root.width * 0.8)
            color: root.enabled ? Theme.inkOnLakeTint : Theme.disabledInk
            opacity: root.enabled ? 1 : 0.35
        }
    }
}
