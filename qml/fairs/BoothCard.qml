// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// A stand in a list: its number, who stands there, whom they look for; and the heart that keeps it.
Tappable {
    id: root

    required property boothValue booth
    required property bool kept
    required property bool full // no further one is kept
    readonly property real badgeWidth: Math.max(Theme.iconL * 1.1, Math.ceil(number.implicitWidth + 2 * Theme.spacingS))

    signal keepTapped

    text: [booth.number, FairWords.employer(booth), FairWords.posts(booth), FairWords.wanted(booth)].filter(part => part !== "").join(", ")
    padding: 0
    radius: Theme.radiusL
    implicitHeight: Math.max(Theme.touchTarget, words.height, heart.height) + 2 * Theme.spacingS

    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.cardPressed : Theme.card
        border.width: root.kept ? Theme.hairline * 2 : Theme.hairline
        border.color: root.kept ? Theme.lamp : Theme.line
    }
    Item {
        anchors { fill: parent; margins: Theme.spacingS }

        Rectangle {
            id: badge
            anchors.verticalCenter: parent.verticalCenter
            width: root.badgeWidth
            height: Math.max(Theme.iconL, number.implicitHeight + Theme.spacingXs)
            radius: Theme.radiusM
            color: root.kept ? Theme.lamp : Theme.inkstoneTint
            border.width: Theme.highContrast ? Theme.hairline : 0
            border.color: Theme.line

            TextBlock {
                id: number
                anchors.centerIn: parent
                text: root.booth.number
                font.pixelSize: Theme.fontLead
                font.bold: true
                lineHeight: 1
                wrapMode: Text.NoWrap
                color: root.kept ? Theme.inkOnLamp : Theme.inkstone
                Accessible.ignored: true
            }
        }
        Column {
            id: words
            anchors { left: badge.right; right: heart.left; verticalCenter: parent.verticalCenter; margins: Theme.spacingM; rightMargin: Theme.spacingS }

            TextBlock {
                width: parent.width
                text: FairWords.employer(root.booth)
                font.pixelSize: Theme.fontBody
                font.bold: true
                lineHeight: 1
                Accessible.ignored: true
            }
            TextBlock {
                width: parent.width
                text: FairWords.posts(root.booth)
                lineHeight: 1
                Accessible.ignored: true
            }
            TextBlock {
                width: parent.width
                visible: text !== ""
                text: FairWords.wanted(root.booth)
                lineHeight: 1
                color: Theme.inkSoft
                Accessible.ignored: true
            }
        }
        KeepBooth {
            id: heart
            objectName: "keepBooth"
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            width: Math.max(Theme.touchTarget, Theme.iconL)
            height: Theme.touchTarget
            kept: root.kept
            full: root.full
            onClicked: root.keepTapped()
        }
    }
}
