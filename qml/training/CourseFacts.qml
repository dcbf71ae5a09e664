// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What somebody who thinks of joining asks, in the order in which people ask it.
GridLayout {
    id: root

    required property courseValue course

    columns: Theme.wide && Theme.textScale < 1.2 ? 2 : 1
    columnSpacing: Theme.spacingM
    rowSpacing: Theme.wide ? Theme.spacingM : Theme.spacingL

    TextBlock {
        objectName: "courseName"
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        text: root.course.name
        font.pixelSize: Theme.fontHeading
        font.bold: true
        lineHeight: 1
        Accessible.role: Accessible.Heading
    }
    TextBlock {
        objectName: "courseFee"
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        text: root.course.feeStated ? Facts.fee(root.course) : qsTr("Ask for the price", "page of a course")
        font.pixelSize: Theme.fontHeading
        font.bold: true
        lineHeight: 1
        color: Theme.inkOnLakeTint
    }
    TextBlock {
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        visible: text !== ""
        text: root.course.subsidy
        color: Theme.inkSoft
    }
    FactRow {
        objectName: "courseAwards"
        pictogram: "learn"
        label: qsTr("What you get", "page of a course: certificates")
        value: Facts.list(root.course.awards)
        note: root.course.hours > 0 ? qsTr("%n hours of teaching", "page of a course", root.course.hours) : ""
    }
    FactRow {
        pictogram: "place"
        label: qsTr("Where", "page of a course")
        value: Facts.place(root.course.place.areaName, root.course.place.townName, root.course.place.region)
        note: root.course.place.street
    }
    FactRow {
        pictogram: "calendar"
        label: qsTr("When", "page of a course: first day, hours of the day")
        value: Facts.list([Facts.courseStart(root.course.startMonth, root.course.startDay), root.course.schedule])
        note: root.course.signUpMonth > 0
              ? qsTr("Sign up until %1", "page of a course").arg(Facts.monthDay(root.course.signUpMonth, root.course.signUpDay)) : ""
    }
    FactRow {
        pictogram: "people"
        label: qsTr("For whom", "page of a course")
        value: root.course.audience
        note: root.course.seats > 0 ? qsTr("%n places", "page of a course: seats in all", root.course.seats) : ""
    }
    FactRow {
        pictogram: "company"
        label: qsTr("Who teaches", "page of a course: provider")
        value: root.course.provider
        note: root.course.programme
    }
    TextBlock {
        objectName: "courseDescription"
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        visible: text !== ""
        text: root.course.description
    }
}
