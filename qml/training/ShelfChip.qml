// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// A choice above the shelves.
Tappable {
    id: root

    property bool selected: false
    property bool several: false // more than one of them can be chosen: says which are
    property real most: Infinity

    height: Math.max(Theme.touchSmall, word.implicitHeight + 2 * Theme.spacingXs)
    width: Math.min(most, Math.max(Theme.touchTarget, row.implicitWidth + 2 * Theme.spacingL))
    radius: height / 2
    Accessible.checkable: true
    Accessible.checked: selected
    background: Rectangle {
        radius: root.radius
        color: root.down ? Qt.darker(Theme.leafTint, 1.08) : root.selected ? Theme.leaf : root.several ? Theme.leafTint : Theme.card
        border.width: Theme.hairline * 2
        border.color: Theme.leaf
    }
    Item {
        anchors.fill: parent

        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.spacingXs

            Pictogram {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.several && root.selected
                name: "check"
                size: Theme.iconS
                color: Theme.inkOnLake
            }
            TextBlock {
                id: word
                text: root.text
                font.pixelSize: Theme.fontBody
                font.bold: true
                lineHeight: 1
                wrapMode: Text.NoWrap
                color: root.selected ? Theme.inkOnLake : Theme.leaf
                Accessible.ignored: true
            }
        }
    }
}
