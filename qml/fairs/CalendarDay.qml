// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// A day of the calendar: ringed where there is a fair, and then it can be tapped.
Item {
    id: root

    required property fairDay shown
    required property bool names // the month stands below the first day that is shown of it

    signal tapped

    Rectangle { // today
        anchors.centerIn: parent
        visible: root.shown.today && root.shown.fairs === 0
        width: Math.min(root.width, root.height)
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Theme.hairline * 3
        border.color: Theme.lamp
    }
    Tappable {
        objectName: "dayButton"
        anchors.centerIn: parent
        width: Math.min(root.width, root.height)
        height: width
        visible: root.shown.fairs > 0
        padding: 0
        radius: width / 2
        text: qsTr("%1: %2", "calendar: day, and how many job fairs").arg(Facts.monthDay(root.shown.month, root.shown.day)).arg(qsTr("%n job fairs", "calendar", root.shown.fairs))
        Accessible.checkable: true
        Accessible.checked: root.shown.chosen
        background: Rectangle {
            radius: width / 2
            color: root.shown.chosen ? Theme.inkstone : Theme.inkstoneTint
            border.width: Theme.hairline * 3
            border.color: root.shown.today && !root.shown.chosen ? Theme.lamp : Theme.inkstone
        }
        onClicked: root.tapped()
    }
    Column {
        anchors.centerIn: parent

        TextBlock {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.shown.day
            font.pixelSize: Math.min(Theme.fontBody, root.height * 0.44)
            font.bold: root.shown.fairs > 0 || root.shown.today
            lineHeight: root.names ? 0.86 : 1
            color: root.shown.past ? Theme.inkSoft : root.shown.chosen ? Theme.inkOnLake : root.shown.fairs > 0 ? Theme.inkstone : Theme.ink
            Accessible.ignored: true
        }
        TextBlock {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.names
            text: root.shown.today ? qsTr("today", "calendar, below the day") : FairWords.month(root.shown.month)
            font.pixelSize: Theme.fontLeast
            lineHeight: 0.86
            wrapMode: Text.NoWrap
            color: root.shown.chosen ? Theme.inkOnLake : Theme.inkSoft
            Accessible.ignored: true
        }
    }
}
