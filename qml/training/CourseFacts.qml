// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What somebody who thinks of joining asks, in the order in which people ask it.
FactsCard {
    id: root

    required property courseValue course
    required property bool hasClasses // which say when and where

    columns: Theme.wide && Theme.textScale < 1.2 && !hasClasses ? 2 : 1

    FactRow {
        width: root.rowWidth
        labelWidth: root.labelWidth
        objectName: "courseAwards"
        pictogram: "learn"
        label: qsTr("What you get", "page of a course: certificates")
        value: Facts.list(root.course.awards)
        note: root.course.hours > 0 ? qsTr("%n hours of teaching", "page of a course", root.course.hours) : ""
    }
    FactRow {
        width: root.rowWidth
        labelWidth: root.labelWidth
        ruleAbove: root.rule
        visible: !root.hasClasses
        pictogram: "place"
        label: qsTr("Where", "page of a course")
        value: Facts.place(root.course.place.areaName, root.course.place.townName, root.course.place.region)
        note: root.course.place.street
    }
    FactRow {
        width: root.rowWidth
        labelWidth: root.labelWidth
        ruleAbove: root.rule
        visible: !root.hasClasses
        pictogram: "calendar"
        label: qsTr("When", "page of a course: first day, hours of the day")
        value: Facts.list([Facts.courseStart(root.course.startYear, root.course.startMonth, root.course.startDay), root.course.schedule])
        note: root.course.signUpMonth > 0
              ? qsTr("Sign up until %1", "page of a course").arg(Facts.dayOf(root.course.signUpYear, root.course.signUpMonth, root.course.signUpDay)) : ""
    }
    FactRow {
        width: root.rowWidth
        labelWidth: root.labelWidth
        ruleAbove: root.rule
        pictogram: "people"
        label: qsTr("For whom", "page of a course")
        value: root.course.audience
        note: root.course.seats > 0 && !root.hasClasses ? qsTr("%n places", "page of a course: seats in all", root.course.seats) : ""
    }
    FactRow {
        width: root.rowWidth
        labelWidth: root.labelWidth
        ruleAbove: root.rule
        pictogram: "company"
        label: qsTr("Who teaches", "page of a course: provider")
        value: root.course.provider
        note: root.course.programme
    }
    TextBlock {
        objectName: "courseDescription"
        width: root.rowWidth
        visible: text !== ""
        text: root.course.description
    }
}
