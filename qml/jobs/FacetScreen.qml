// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The choices of one condition, each with the number of vacancies that state it.
JobsScaffold {
    id: root

    required property JobBrowser jobs
    required property int facet
    readonly property FacetModel choices: jobs.facet(facet)

    signal townsTapped

    objectName: "facetScreen"
    title: Words.facetQuestion(facet)
    footText: qsTr("Show %n vacancies", "button to the results", jobs.total)

    PlaceChoices {
        Layout.fillWidth: true
        visible: root.facet === JobBrowser.County
        jobs: root.jobs
        roomHeight: root.roomHeight - Theme.spacingM - (stated.visible ? stated.height + note.height + 2 * Theme.spacingM : 0)
        onTownsTapped: root.townsTapped()
    }
    TextBlock {
        objectName: "straightLineNote"
        Layout.fillWidth: true
        visible: root.facet === JobBrowser.Reach
        text: qsTr("In a straight line from this station; the way there is longer.", "facet screen, above the distances")
    }
    ChoiceTiles {
        Layout.fillWidth: true
        visible: root.facet !== JobBrowser.County
        jobs: root.jobs
        facet: root.facet
        choices: root.facet === JobBrowser.County ? null : root.choices
    }
    Item { Layout.fillHeight: true }
    TextBlock {
        id: note
        objectName: "notStatedNote"
        Layout.fillWidth: true
        visible: root.choices.notStated > 0
        text: qsTr("%1 state it · %2 do not say", "facet screen: vacancies that state the condition, and that do not")
              .arg(root.jobs.total - root.choices.notStated).arg(root.choices.notStated)
        color: Theme.inkSoft
    }
    SwitchRow {
        id: stated
        objectName: "statedOnlySwitch"
        Layout.fillWidth: true
        visible: root.choices.notStated > 0 || root.jobs.statedOnly
        text: qsTr("Show only those that state it", "facet screen, switch")
        on: root.jobs.statedOnly
        onClicked: root.jobs.statedOnly = !root.jobs.statedOnly
    }
}
