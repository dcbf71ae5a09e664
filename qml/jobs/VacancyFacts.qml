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
    required property Shortlist shortlist
    readonly property string age: vacancy.ageOutside ? Facts.ageDemand(vacancy.ageMin, vacancy.ageMax)
                                                     : Facts.age(vacancy.ageMin, vacancy.ageMax)

    signal courseTapped(id: string)

    columns: Theme.wide && Theme.textScale < 1.2 ? 2 : 1
    columnSpacing: Theme.spacingM
    rowSpacing: Theme.wide ? Theme.spacingM : Theme.spacingL

    RowLayout {
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        spacing: Theme.spacingM

        ColumnLayout {
            Layout.fillWidth: true
            spacing: root.rowSpacing

            TextBlock {
                objectName: "vacancyTitle"
                Layout.fillWidth: true
                text: root.vacancy.title
                font.pixelSize: Theme.fontHeading
                font.bold: true
                lineHeight: 1
                Accessible.role: Accessible.Heading
            }
            TextBlock {
                objectName: "vacancyPay"
                Layout.fillWidth: true
                text: Facts.pay(root.vacancy.pay)
                font.pixelSize: Theme.fontHeading
                font.bold: true
                lineHeight: 1
                color: Theme.inkOnLakeTint
            }
        }
        KeepHeart {
            objectName: "keepVacancyBeside"
            Layout.alignment: Qt.AlignTop
            implicitWidth: Theme.touchTarget * 1.2
            implicitHeight: Theme.touchTarget * 1.2
            visible: Theme.wide // else it stands beside the main action
            kept: root.shortlist.ids.includes(root.vacancy.vacancyId)
            full: root.shortlist.full
            onClicked: root.shortlist.toggle(root.vacancy.vacancyId)
        }
    }
    TextBlock {
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        visible: text !== ""
        text: Facts.list([Codebook.group(root.vacancy.group), root.vacancy.headcount > 0
                          ? qsTr("%n people wanted", "vacancy: headcount", root.vacancy.headcount) : "", Facts.posted(root.vacancy.facts)]
                         .concat(Codebook.tags(root.vacancy.tags)))
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
        pictogram: "ask"
        label: qsTr("What they ask", "vacancy page: education, experience, certificates")
        value: Facts.list([Codebook.education(root.vacancy.education), Facts.experience(root.vacancy.experienceMonths)]
                          .concat(root.vacancy.certificates))
    }
    CourseCards {
        objectName: "courseCards"
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        visible: root.vacancy.courses.length > 0
        courses: root.vacancy.courses
        onCourseTapped: id => root.courseTapped(id)
    }
    RowLayout {
        objectName: "ageCaution"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        visible: root.age !== ""
        spacing: Theme.spacingM

        Rectangle {
            Layout.alignment: Qt.AlignTop
            implicitWidth: Theme.iconM * 1.5
            implicitHeight: implicitWidth
            radius: Theme.radiusM
            color: root.vacancy.ageInside ? Theme.lakeTint : Theme.brickTint

            Pictogram {
                anchors.centerIn: parent
                name: root.vacancy.ageInside ? "check" : "caution"
                size: Theme.iconM
                color: root.vacancy.ageInside ? Theme.inkOnLakeTint : Theme.brick
            }
        }
        TextBlock {
            Layout.fillWidth: true
            objectName: "ageWords"
            text: root.age
            color: root.vacancy.ageInside ? Theme.ink : Theme.brick
        }
    }
    FactRow {
        pictogram: "benefits"
        label: qsTr("What they give", "vacancy page: benefits")
        value: Facts.list(Codebook.benefits(root.vacancy.benefits, 17).concat(root.vacancy.otherBenefits))
    }
    FactRow {
        pictogram: "company"
        label: qsTr("Who", "vacancy page: employer")
        value: root.vacancy.employer
    }
    TextBlock {
        objectName: "vacancyDescription"
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        visible: text !== ""
        text: root.vacancy.description
    }
}
