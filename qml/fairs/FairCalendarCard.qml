// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// Three weeks, in which the days with a fair are ringed.
Card {
    id: root

    required property FairCalendar calendar
    readonly property list<fairDay> days: calendar.days
    readonly property int inset: Theme.phone ? 0 : Theme.spacingM
    readonly property real cellWidth: Math.floor((width - 2 * inset) / 7)
    readonly property real cellHeight: Math.max(Math.min(cellWidth, Theme.touchTarget), Theme.phone ? cellWidth : Math.ceil(Theme.fontBody * 1.9))
    readonly property bool turns: calendar.canTurnBack || calendar.canTurnOn

    implicitHeight: grid.y + grid.height + Theme.spacingS

    TextBlock {
        id: months
        x: Theme.spacingL
        y: Theme.spacingS + Math.max(0, (turning.height - height) / 2)
        width: turning.x - x - Theme.spacingS
        text: root.days.length === 0 ? "" : FairWords.months(root.days[0].month, root.days[root.days.length - 1].month)
        font.pixelSize: Theme.fontLead
        font.bold: true
        lineHeight: 1
        color: Theme.inkstone
        Accessible.role: Accessible.Heading
    }
    Row {
        id: turning
        anchors { right: parent.right; rightMargin: Theme.spacingM }
        y: Theme.spacingS
        height: root.turns ? Math.max(Theme.touchLeast, Math.round(Theme.touchTarget * 0.8)) : 0
        visible: root.turns
        spacing: Theme.gap

        ActionButton {
            objectName: "calendarBack"
            width: Theme.touchTarget
            height: parent.height
            padding: 0
            enabled: root.calendar.canTurnBack
            pictogram: "previous"
            edge: Theme.inkstone
            ink: Theme.inkstone
            Accessible.name: qsTr("Earlier", "calendar: three weeks back")
            onClicked: root.calendar.turnBack()
        }
        ActionButton {
            objectName: "calendarOn"
            width: Theme.touchTarget
            height: parent.height
            padding: 0
            enabled: root.calendar.canTurnOn
            pictogram: "next"
            edge: Theme.inkstone
            ink: Theme.inkstone
            Accessible.name: qsTr("Later", "calendar: three weeks on")
            onClicked: root.calendar.turnOn()
        }
    }
    Grid {
        id: grid
        x: root.inset + (root.width - 2 * root.inset - 7 * root.cellWidth) / 2
        y: Math.max(months.y + months.height, turning.y + turning.height) + Theme.spacingXs
        columns: 7

        Repeater {
            model: 7

            delegate: TextBlock {
                required property int index
                width: root.cellWidth
                height: Math.ceil(Theme.fontCaption * 1.5)
                text: FairWords.weekdays[index]
                font.pixelSize: Theme.fontCaption
                lineHeight: 1
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignHCenter
                color: Theme.inkSoft
                Accessible.ignored: true
            }
        }
        Repeater {
            model: root.days

            delegate: CalendarDay {
                required property fairDay modelData
                required property int index
                objectName: "calendarDay" + index
                width: root.cellWidth
                height: root.cellHeight
                shown: modelData
                names: !Theme.phone && Theme.textScale < 1.2 && (modelData.today || (modelData.day === 1 && modelData.fairs === 0))
                onTapped: root.calendar.choose(index)
            }
        }
    }
}
