// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What somebody who thinks of going asks, in the order in which people ask it.
GridLayout {
    id: root

    required property fairValue fair

    columns: 1
    columnSpacing: Theme.spacingM
    rowSpacing: Theme.wide ? Theme.spacingS : Theme.spacingM

    FactRow {
        objectName: "fairWhen"
        pictogram: "calendar"
        label: qsTr("When", "page of a job fair")
        value: FairWords.date(root.fair)
        note: FairWords.hours(root.fair)
    }
    FactRow {
        pictogram: "place"
        label: qsTr("Where", "page of a job fair")
        value: FairWords.where(root.fair)
        note: Facts.list([FairWords.address(root.fair), FairWords.way(root.fair)])
    }
    FactRow {
        pictogram: "shuttle"
        label: qsTr("How to get there", "page of a job fair")
        value: root.fair.transport
    }
    FactRow {
        pictogram: "pay"
        label: qsTr("What it costs", "page of a job fair")
        value: Facts.said(Speech.fairFee(root.fair))
        note: Facts.list([FairWords.entry(root.fair), FairWords.signUp(root.fair)])
    }
    FactRow {
        pictogram: "people"
        label: qsTr("Who may come", "page of a job fair")
        value: root.fair.audience
    }
    FactRow {
        visible: root.fair.phone !== ""
        pictogram: "ask"
        label: root.fair.organiser === "" ? qsTr("Ask first", "page of a job fair: above the telephone number") : root.fair.organiser
        value: root.fair.phone
    }
    TextBlock {
        objectName: "fairNotes"
        Layout.columnSpan: root.columns
        Layout.fillWidth: true
        visible: text !== ""
        text: root.fair.notes
    }
}
