// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What somebody who thinks of going asks, in the order in which people ask it.
FactsCard {
    id: root

    required property fairValue fair
    required property Freshness freshness

    FactRow {
        width: root.rowWidth
        labelWidth: root.labelWidth
        objectName: "fairWhen"
        pictogram: "calendar"
        label: qsTr("When", "page of a job fair")
        value: FairWords.date(root.fair)
        note: FairWords.hours(root.fair)
    }
    FactRow {
        width: root.rowWidth
        labelWidth: root.labelWidth
        ruleAbove: root.rule
        pictogram: "place"
        label: qsTr("Where", "page of a job fair")
        value: FairWords.where(root.fair)
        note: Facts.list([FairWords.address(root.fair), FairWords.way(root.fair)])
    }
    FactRow {
        width: root.rowWidth
        labelWidth: root.labelWidth
        ruleAbove: root.rule
        pictogram: "shuttle"
        label: qsTr("How to get there", "page of a job fair")
        value: root.fair.transport
    }
    FactRow {
        width: root.rowWidth
        labelWidth: root.labelWidth
        ruleAbove: root.rule
        pictogram: "pay"
        label: qsTr("What it costs", "page of a job fair")
        value: Facts.said(Speech.fairFee(root.fair))
        note: Facts.list([FairWords.entry(root.fair), FairWords.signUp(root.fair)])
    }
    FactRow {
        objectName: "fairPlaces"
        width: root.rowWidth
        labelWidth: root.labelWidth
        ruleAbove: root.rule
        visible: value !== ""
        pictogram: "receipt"
        label: qsTr("Places", "page of a job fair")
        value: FairWords.places(root.fair, root.freshness)
        note: FairWords.placesAge(root.fair, root.freshness)
    }
    FactRow {
        width: root.rowWidth
        labelWidth: root.labelWidth
        ruleAbove: root.rule
        pictogram: "people"
        label: qsTr("Who may come", "page of a job fair")
        value: root.fair.audience
    }
    FactRow {
        width: root.rowWidth
        labelWidth: root.labelWidth
        ruleAbove: root.rule
        visible: root.fair.phone !== ""
        pictogram: "ask"
        label: root.fair.organiser === "" ? qsTr("Ask first", "page of a job fair: above the telephone number") : root.fair.organiser
        value: root.fair.phone
    }
    TextBlock {
        objectName: "fairNotes"
        width: root.rowWidth * root.columns
        visible: text !== ""
        text: root.fair.notes
    }
}
