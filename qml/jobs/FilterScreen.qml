// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// Which condition? Only those that some vacancy states.
JobsScaffold {
    id: root

    required property JobBrowser jobs
    required property bool typing // the keyboard is open: only the field and what it finds have room

    signal facetTapped(facet: int)
    signal vacancyTapped(id: string)

    objectName: "filterScreen"
    title: typing ? qsTr("%n found", "number of results, title of the list", jobs.total)
                  : qsTr("Which condition matters to you?", "title of the filter screen")
    footText: typing ? "" : qsTr("Show %n vacancies", "button to the results", jobs.total)

    ChosenChips {
        Layout.fillWidth: true
        visible: !root.typing && (root.jobs.chosen.count > 0 || root.jobs.searchText !== "" || root.jobs.statedOnly)
        jobs: root.jobs
        withMore: false
    }
    GridLayout {
        visible: !root.typing
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.wide ? 3 : Theme.textScale > 1.2 ? 1 : 2
        columnSpacing: Theme.spacingM
        rowSpacing: Theme.spacingM

        Repeater {
            model: [JobBrowser.County, JobBrowser.PayBand, JobBrowser.Shift, JobBrowser.Benefit, JobBrowser.Education,
                    JobBrowser.Kind]

            delegate: PictureTile {
                required property int modelData
                readonly property FacetModel choices: root.jobs.facet(modelData)
                objectName: "facet" + modelData
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: implicitHeight * 1.4
                Layout.preferredWidth: 1
                visible: choices.count > 0
                pictogram: Words.facetPictogram(modelData)
                text: Words.facetTitle(modelData)
                ink: Theme.inkOnLakeTint
                onClicked: root.facetTapped(modelData)
            }
        }
    }
    Item {
        visible: !root.typing
        Layout.fillHeight: true
    }
    SearchField {
        id: field
        objectName: "searchField"
        Layout.fillWidth: true
        placeholderText: qsTr("Search by title", "search field")
        onTextChanged: {
            if (activeFocus)
                root.jobs.search(text);
        }
        onAccepted: root.footTapped()

        // Not while somebody writes here: what was searched follows the field then.
        Binding on text {
            value: root.jobs.searchText
            when: !field.activeFocus
            restoreMode: Binding.RestoreNone
        }
    }
    ResultsList {
        objectName: "foundList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.typing && root.jobs.total > 0
        live: root.typing
        saysMore: false
        jobs: root.jobs
        openId: ""
        onVacancyTapped: id => root.vacancyTapped(id)
    }
    TextBlock {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.typing && root.jobs.ready && !root.jobs.busy && root.jobs.total === 0
        text: qsTr("No title contains this. Another word?", "search field")
        color: Theme.inkSoft
    }
}
