// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// A fair in the list: its day as the picture, what it is, when, where, and how much is offered there.
Tappable {
    id: root

    required property fairValue fair
    readonly property bool pictured: !Theme.phone && Theme.textScale < 1.5 && width > Theme.fontBody * 18

    text: [fair.name, FairWords.moment(fair), FairWords.where(fair), FairWords.offer(fair.booths, fair.headcount), FairWords.entry(fair)].filter(part => part !== "").join(", ")
    padding: 0
    radius: Theme.radiusL
    implicitHeight: Math.max(date.implicitHeight, words.height + 2 * Theme.spacingM)

    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.cardPressed : Theme.card
        border.width: Theme.rowEdge
        border.color: Theme.line
    }
    Item {
        anchors.fill: parent

        DateBlock {
            id: date
            width: Math.min(Math.max(implicitWidth, Theme.iconXl * 1.1), root.width * 0.34)
            height: parent.height
            fair: root.fair
            strong: root.fair.when === FairTimes.Today
        }
        WorkPicture {
            id: picture
            anchors { right: parent.right; bottom: parent.bottom; rightMargin: Theme.spacingM }
            visible: root.pictured
            width: visible ? Math.min(root.width * 0.22, (root.height - Theme.spacingS) * 4 / 3) : 0
            height: width * 3 / 4
            side: Qt.AlignRight
            name: FairWords.picture(root.fair.kind)
        }
        Column {
            id: words
            anchors { left: date.right; right: picture.left; verticalCenter: parent.verticalCenter; leftMargin: Theme.spacingM; rightMargin: Theme.spacingS }
            spacing: Theme.spacingXs / 2

            TextBlock {
                width: parent.width
                text: root.fair.name
                font.pixelSize: Theme.fontLead
                font.bold: true
                lineHeight: 1
                Accessible.ignored: true
            }
            TextBlock {
                width: parent.width
                visible: text !== ""
                text: FairWords.hours(root.fair)
                font.bold: true
                lineHeight: 1
                Accessible.ignored: true
            }
            TextBlock {
                width: parent.width
                visible: text !== ""
                text: Facts.list([FairWords.where(root.fair), FairWords.way(root.fair)])
                lineHeight: 1
                Accessible.ignored: true
            }
            TextBlock {
                width: parent.width
                visible: text !== ""
                text: FairWords.offer(root.fair.booths, root.fair.headcount)
                lineHeight: 1
                color: Theme.inkSoft
                Accessible.ignored: true
            }
            TextBlock {
                width: parent.width
                text: FairWords.entry(root.fair)
                font.bold: root.fair.quota > 0 && root.fair.open
                lineHeight: 1
                color: Theme.inkstone
                Accessible.ignored: true
            }
        }
    }
}
