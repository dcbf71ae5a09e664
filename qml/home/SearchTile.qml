// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls

// For those who know what they look for. It looks like the field that it leads to.
Tappable {
    id: root

    text: qsTr("Write what you look for", "home screen: leads to the search")
    padding: Theme.spacingM
    radius: Theme.radiusM
    implicitHeight: Math.max(Theme.touchPrimary, implicitContentHeight + 2 * padding)

    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.cardPressed : Theme.card
        border.width: Theme.hairline
        border.color: Theme.inkSoft
    }

    contentItem: RowLayout {
        spacing: Theme.spacingM

        Pictogram {
            name: "search"
            size: Theme.iconM
            color: Theme.inkSoft
        }
        TextBlock {
            Layout.fillWidth: true
            text: root.text
            font.pixelSize: Theme.fontLead
            lineHeight: 1
            color: Theme.ink
            Accessible.ignored: true
        }
    }
}
