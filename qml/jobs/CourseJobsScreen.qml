// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The work that a course opens: vacancies all of whose requirements can be learned, and this course is one of those to learn them at.
ScreenPage {
    id: root

    required property ClassChoice classes
    required property Shortlist shortlist
    required property string course // its name

    signal vacancyTapped(id: string)

    objectName: "courseJobsScreen"
    title: qsTr("Work after this course", "title of a list of vacancies")
    note: course

    ScrollPane {
        id: pane
        anchors { fill: parent; topMargin: Theme.spacingM }
        contentHeight: column.height + Theme.spacingM

        Column {
            id: column
            x: Theme.gutter
            width: pane.width - 2 * Theme.gutter
            spacing: Theme.spacingM

            TextBlock {
                width: parent.width
                text: root.classes.opens > root.classes.vacancies.count
                      ? qsTr("%n jobs are open to those who have learned it. Here are the newest.", "vacancies after a course", root.classes.opens)
                      : qsTr("%n jobs are open to those who have learned it", "vacancies after a course", root.classes.opens)
                color: Theme.inkSoft
            }
            VacancyCards {
                width: parent.width
                vacancies: root.classes.vacancies
                shortlist: root.shortlist
                onVacancyTapped: id => root.vacancyTapped(id)
            }
        }
    }
}
