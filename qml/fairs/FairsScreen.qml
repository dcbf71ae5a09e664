// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The fairs that are to come: a calendar, and the list; beside one another where it is wide.
ScreenPage {
    id: root

    required property FairCalendar calendar
    readonly property bool abreast: Theme.wide

    signal fairTapped(id: string)

    objectName: "fairsScreen"
    title: qsTr("Job fairs", "title of the calendar of job fairs")
    note: qsTr("Talk to the employers themselves", "below the title of the calendar of job fairs")

    ScrollPane {
        id: pane
        objectName: "scrollPane"
        anchors.fill: parent
        visible: root.calendar.count > 0
        contentHeight: columns.height + 2 * Theme.spacingM

        Item {
            id: columns
            x: Theme.gutter
            y: Theme.spacingM
            width: pane.width - 2 * Theme.gutter
            height: root.abreast ? Math.max(month.height, list.height) : list.y + list.height

            FairCalendarCard {
                id: month
                readonly property real overhang: Theme.phone ? Theme.gutter - Theme.spacingXs / 2 : 0 // seven fingers beside one another
                x: -overhang
                width: root.abreast ? Math.floor(parent.width * 0.4) : parent.width + 2 * overhang
                height: implicitHeight
                calendar: root.calendar
            }
            Column {
                id: list
                x: root.abreast ? month.width + Theme.spacingL : 0
                y: root.abreast ? 0 : month.height + Theme.spacingM
                width: parent.width - x
                spacing: Theme.spacingM

                ActionButton {
                    objectName: "allFairsButton"
                    width: parent.width
                    visible: root.calendar.chosen
                    edge: Theme.inkstone
                    ink: Theme.inkstone
                    text: qsTr("Show all job fairs", "list of job fairs: a day is chosen")
                    onClicked: root.calendar.chooseAll()
                }
                Repeater {
                    model: root.calendar.fairs

                    delegate: Column {
                        id: row
                        required property fairValue modelData
                        required property int index
                        width: list.width
                        spacing: Theme.spacingXs

                        TextBlock {
                            width: parent.width
                            visible: row.modelData.leads && !root.calendar.chosen
                            text: FairWords.when(row.modelData.when)
                            font.pixelSize: Theme.fontLead
                            font.bold: true
                            lineHeight: 1
                            color: Theme.inkstone
                            Accessible.role: Accessible.Heading
                        }
                        FairCard {
                            objectName: "fairCard" + row.index
                            width: parent.width
                            fair: row.modelData
                            onClicked: root.fairTapped(row.modelData.id)
                        }
                    }
                }
            }
        }
    }
    EmptyState {
        objectName: "noFairs"
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.phone ? Theme.gutter : Theme.spacingXxl }
        visible: root.calendar.count === 0
        pictogram: "calendar"
        heading: qsTr("There is no job fair planned at the moment", "calendar of job fairs")
        explanation: qsTr("As soon as one is planned, it stands here.", "calendar of job fairs")
    }
}
