// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// A post that leads to its vacancy.
Tappable {
    id: root

    required property boothPost post

    text: [post.title, Facts.pay(post.pay), note.text].filter(part => part !== "").join(", ")
    padding: 0
    radius: Theme.radiusL
    implicitHeight: Math.max(Theme.touchTarget, words.height + 2 * Theme.spacingM)

    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.cardPressed : Theme.card
        border.width: Theme.rowEdge
        border.color: Theme.line
    }
    Item {
        anchors.fill: parent

        Column {
            id: words
            anchors { left: parent.left; right: sign.left; verticalCenter: parent.verticalCenter; leftMargin: Theme.spacingL; rightMargin: Theme.spacingS }

            TextBlock {
                width: parent.width
                text: root.post.title
                font.pixelSize: Theme.fontLead
                font.bold: true
                lineHeight: 1
                Accessible.ignored: true
            }
            TextBlock {
                width: parent.width
                text: Facts.pay(root.post.pay)
                font.bold: true
                lineHeight: 1
                color: Theme.lake
                Accessible.ignored: true
            }
            TextBlock {
                id: note
                width: parent.width
                visible: text !== ""
                text: root.post.headcount > 0 ? qsTr("%n wanted", "card of a vacancy: how many people", root.post.headcount) : ""
                lineHeight: 1
                color: Theme.inkSoft
                Accessible.ignored: true
            }
        }
        Pictogram {
            id: sign
            anchors { right: parent.right; verticalCenter: parent.verticalCenter; rightMargin: Theme.spacingM }
            name: "forward"
            size: Theme.iconM
            color: Theme.inkSoft
        }
    }
}
