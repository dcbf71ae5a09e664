// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What an applicant asks, in the order in which people ask it. An upright page is filled: the rows stand further apart, and the code grows.
Column {
    id: root

    required property VacancyPage vacancy
    required property real room
    readonly property bool upright: Theme.shape === Theme.Portrait
    readonly property real between: head.height + spacing + (root.vacancy.courses.length > 0 ? courses.height + spacing : 0) + (root.vacancy.description !== "" ? work.height + spacing : 0)

    signal courseTapped(id: string)

    spacing: Theme.spacingM

    VacancyHead {
        id: head
        width: root.width
        vacancy: root.vacancy
    }
    VacancyTable {
        id: table
        width: root.width
        room: root.upright ? root.room - root.between - code.implicitHeight - root.spacing : 0
        vacancy: root.vacancy
    }
    Column {
        id: work
        width: root.width
        visible: root.vacancy.description !== ""
        leftPadding: Theme.wide ? 0 : Theme.spacingL
        spacing: Theme.spacingXs

        TextBlock {
            width: parent.width - 2 * parent.leftPadding
            text: qsTr("The work", "vacancy page: above the employer's own words")
            font.bold: true
            lineHeight: 1
        }
        TextBlock {
            id: description
            objectName: "vacancyDescription"
            width: parent.width - 2 * parent.leftPadding
            text: root.vacancy.description
        }
    }
    CourseCards {
        id: courses
        objectName: "courseCards"
        width: root.width
        visible: root.vacancy.courses.length > 0
        courses: root.vacancy.courses
        onCourseTapped: id => root.courseTapped(id)
    }
    TakeAlongCard {
        id: code
        width: root.width
        height: Math.max(implicitHeight, root.room - root.between - table.height - root.spacing)
        visible: root.upright
        vacancy: root.vacancy
    }
}
