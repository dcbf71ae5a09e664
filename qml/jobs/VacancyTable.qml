// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// Where, when, what is asked, what is given. What nobody wrote stands together in the last row: it can be asked.
FactsCard {
    id: root

    required property VacancyPage vacancy

    framed: !Theme.wide
    columns: Theme.wide && Theme.textScale < 1.2 ? 2 : 1

    Column {
        id: places
        objectName: "places"
        width: root.rowWidth
        visible: stated
        spacing: Theme.spacingM

        readonly property bool stated: root.vacancy.places.length > 0

        Repeater {
            model: root.vacancy.places

            delegate: FactRow {
                required property placeValue modelData
                required property int index
                objectName: "placeRow" + index
                width: places.width
                labelWidth: root.labelWidth
                pictogram: "place"
                label: index === 0 ? qsTr("Where", "vacancy page") : ""
                value: Facts.place(modelData.areaName, modelData.townName, modelData.region)
                note: Facts.list([Facts.distance(modelData.distanceMeters), modelData.street])
            }
        }
    }
    FactRow {
        id: times
        objectName: "timeRow"
        width: root.rowWidth
        labelWidth: root.labelWidth
        ruleAbove: places.stated ? root.rule : 0
        visible: stated
        pictogram: "time"
        label: qsTr("When", "vacancy page: kind of employment, shifts, hours")
        value: words === "" ? root.vacancy.hours : words
        note: words === "" ? "" : root.vacancy.hours

        readonly property string words: Facts.list(Codebook.kinds(root.vacancy.kinds).concat(Codebook.shifts(root.vacancy.shifts)))
    }
    FactRow {
        id: demands
        objectName: "demandRow"
        width: root.rowWidth
        labelWidth: root.labelWidth
        ruleAbove: places.stated || times.stated ? root.rule : 0
        visible: stated
        pictogram: "ask"
        label: qsTr("What they ask", "vacancy page: education, experience, certificates")
        value: words === "" ? limits : words
        valueInk: words === "" && root.vacancy.ageOutside ? Theme.brick : Theme.ink
        caution: words === "" ? "" : limits
        cautionInk: root.vacancy.ageInside ? Theme.inkSoft : Theme.brick

        readonly property string words: Facts.list([Codebook.education(root.vacancy.education), Facts.experience(root.vacancy.experienceMonths)]
                                                   .concat(root.vacancy.certificates))
        readonly property string limits: root.vacancy.ageOutside ? Facts.ageDemand(root.vacancy.ageMin, root.vacancy.ageMax)
                                                                 : Facts.age(root.vacancy.ageMin, root.vacancy.ageMax)
    }
    FactRow {
        id: benefits
        objectName: "benefitRow"
        width: root.rowWidth
        labelWidth: root.labelWidth
        ruleAbove: places.stated || times.stated || demands.stated ? root.rule : 0
        visible: stated
        pictogram: "benefits"
        label: qsTr("What they give", "vacancy page: benefits")
        value: Facts.list(Codebook.benefits(root.vacancy.benefits, 17).concat(root.vacancy.otherBenefits))
    }
    FactRow {
        objectName: "unwrittenRow"
        width: root.rowWidth
        labelWidth: root.labelWidth
        ruleAbove: places.stated || times.stated || demands.stated || benefits.stated ? root.rule : 0
        visible: stated
        plain: true
        pictogram: "help"
        label: qsTr("Not said", "vacancy page: above what the employer did not write")
        value: [places.stated ? "" : qsTr("place", "vacancy page: what is not said"), times.stated ? "" : qsTr("working hours", "vacancy page: what is not said"),
                demands.stated ? "" : qsTr("schooling, experience", "vacancy page: what is not said"),
                benefits.stated ? "" : qsTr("benefits", "vacancy page: what is not said"),
                root.vacancy.hasPhone ? "" : qsTr("telephone", "vacancy page: what is not said")].filter(word => word !== "")
               .join(qsTr(", ", "between things of one row that are not said"))
        note: root.vacancy.hasPhone ? qsTr("Ask when you call, or let the staff here ask for you.", "vacancy page: below what is not said")
                                    : qsTr("The staff here ask for you, and help you apply.", "vacancy page: below what is not said")
    }
    FactRow {
        objectName: "contactRow"
        width: root.rowWidth
        labelWidth: root.labelWidth
        ruleAbove: root.rule
        visible: stated
        pictogram: "people"
        label: qsTr("Ask for", "vacancy page: contact person")
        value: root.framed ? root.vacancy.contact : "" // else it stands in the head
    }
}
