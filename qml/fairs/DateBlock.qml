// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The day of a fair as the picture of its row: month, day, weekday.
Rectangle {
    id: root

    required property fairValue fair
    property bool strong: false
    readonly property color ink: strong ? Theme.inkOnLake : Theme.inkstone

    implicitHeight: words.height + 2 * Theme.spacingS
    implicitWidth: Math.ceil(Math.max(day.implicitWidth, week.implicitWidth) + 2 * Theme.spacingM)
    color: strong ? Theme.inkstone : Theme.inkstoneTint
    radius: Theme.radiusL

    Rectangle { // square where the words begin
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: root.radius
        color: root.color
    }
    Column {
        id: words
        anchors.centerIn: parent
        width: parent.width

        TextBlock {
            width: parent.width
            text: FairWords.month(root.fair.month)
            font.pixelSize: Theme.fontCaption
            lineHeight: 1
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            color: root.ink
            Accessible.ignored: true
        }
        TextBlock {
            id: day
            width: parent.width
            text: root.fair.day
            font.pixelSize: Theme.fontHero
            font.bold: true
            lineHeight: 0.86
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            color: root.ink
            Accessible.ignored: true
        }
        TextBlock {
            id: week
            width: parent.width
            text: FairWords.weekday(root.fair.weekday)
            font.pixelSize: Theme.fontCaption
            lineHeight: 1
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            color: root.ink
            Accessible.ignored: true
        }
    }
}
