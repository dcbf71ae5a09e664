// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What somebody who thinks of going asks, in the order in which people ask it. A positioner: on Qt 6.4 a layout keeps the height of
// a text that was narrow once.
Flow {
    id: root

    required property fairValue fair
    required property Freshness freshness
    property int columns: 1
    readonly property real part: Math.floor((width - (columns - 1) * spacing) / columns)

    spacing: Theme.wide ? Theme.spacingS : Theme.spacingM

    FactRow {
        width: root.part
        objectName: "fairWhen"
        pictogram: "calendar"
        label: qsTr("When", "page of a job fair")
        value: FairWords.date(root.fair)
        note: FairWords.hours(root.fair)
    }
    FactRow {
        width: root.part
        pictogram: "place"
        label: qsTr("Where", "page of a job fair")
        value: FairWords.where(root.fair)
        note: Facts.list([FairWords.address(root.fair), FairWords.way(root.fair)])
    }
    FactRow {
        width: root.part
        pictogram: "shuttle"
        label: qsTr("How to get there", "page of a job fair")
        value: root.fair.transport
    }
    FactRow {
        width: root.part
        pictogram: "pay"
        label: qsTr("What it costs", "page of a job fair")
        value: Facts.said(Speech.fairFee(root.fair))
        note: Facts.list([FairWords.entry(root.fair), FairWords.signUp(root.fair)])
    }
    FactRow {
        objectName: "fairPlaces"
        width: root.part
        visible: value !== ""
        pictogram: "receipt"
        label: qsTr("Places", "page of a job fair")
        value: FairWords.places(root.fair, root.freshness)
        note: FairWords.placesAge(root.fair, root.freshness)
    }
    FactRow {
        width: root.part
        pictogram: "people"
        label: qsTr("Who may come", "page of a job fair")
        value: root.fair.audience
    }
    FactRow {
        width: root.part
        visible: root.fair.phone !== ""
        pictogram: "ask"
        label: root.fair.organiser === "" ? qsTr("Ask first", "page of a job fair: above the telephone number") : root.fair.organiser
        value: root.fair.phone
    }
    TextBlock {
        objectName: "fairNotes"
        width: root.width
        visible: text !== ""
        text: root.fair.notes
    }
}
