// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What an applicant asks, in the order in which people ask it.
GridLayout {
    id: root

    required property VacancyPage vacancy

    signal courseTapped(id: string)

    columns: Theme.wide && Theme.textScale < 1.2 ? 2 : 1
    columnSpacing: Theme.spacingM
    rowSpacing: Theme.wide ? Theme.spacingS : Theme.shape === Theme.Portrait ? Theme.spacingXl : Theme.spacingL

    VacancyHead {
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        vacancy: root.vacancy
    }
    TextBlock {
        objectName: "daysLeft"
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        visible: text !== ""
        text: Facts.list([Facts.daysLeft(root.vacancy.daysLeft), root.vacancy.contact === "" ? ""
                          : qsTr("Ask for: %1", "vacancy page: contact person").arg(root.vacancy.contact)])
        font.bold: true
    }
    TextBlock {
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        visible: !root.vacancy.hasPhone
        text: qsTr("No telephone is stated. Ask the staff here to help you apply.", "vacancy page")
        color: Theme.inkSoft
    }

    // A positioner, not a layout: on Qt 6.4 a layout may touch rows that its repeater has just removed.
    Column {
        id: places
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        visible: root.vacancy.places.length > 0
        spacing: Theme.spacingM

        Repeater {
            model: root.vacancy.places

            delegate: FactRow {
                required property placeValue modelData
                required property int index
                objectName: "placeRow" + index
                width: places.width
                pictogram: "place"
                label: qsTr("Where", "vacancy page")
                value: Facts.place(modelData.areaName, modelData.townName, modelData.region)
                note: Facts.list([Facts.distance(modelData.distanceMeters), modelData.street])
            }
        }
    }
    FactRow {
        visible: root.vacancy.places.length === 0
        pictogram: "place"
        label: qsTr("Where", "vacancy page")
        value: ""
    }
    FactRow {
        pictogram: "time"
        label: qsTr("When", "vacancy page: kind of employment, shifts, hours")
        value: Facts.list(Codebook.kinds(root.vacancy.kinds).concat(Codebook.shifts(root.vacancy.shifts)))
        note: root.vacancy.hours
    }
    FactRow {
        objectName: "demandRow"
        pictogram: "ask"
        label: qsTr("What they ask", "vacancy page: education, experience, certificates")
        value: Facts.list([Codebook.education(root.vacancy.education), Facts.experience(root.vacancy.experienceMonths)]
                          .concat(root.vacancy.certificates))
        caution: root.vacancy.ageOutside ? Facts.ageDemand(root.vacancy.ageMin, root.vacancy.ageMax)
                                         : Facts.age(root.vacancy.ageMin, root.vacancy.ageMax)
        cautionInk: root.vacancy.ageInside ? Theme.inkSoft : Theme.brick
    }
    FactRow {
        pictogram: "benefits"
        label: qsTr("What they give", "vacancy page: benefits")
        value: Facts.list(Codebook.benefits(root.vacancy.benefits, 17).concat(root.vacancy.otherBenefits))
    }
    CourseCards {
        objectName: "courseCards"
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        visible: root.vacancy.courses.length > 0
        courses: root.vacancy.courses
        onCourseTapped: id => root.courseTapped(id)
    }
    TextBlock {
        objectName: "vacancyDescription"
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        visible: text !== ""
        text: root.vacancy.description
    }
}
