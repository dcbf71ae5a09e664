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

    signal facetTapped(facet: int)
    signal searchTapped

    objectName: "filterScreen"
    title: qsTr("Which condition matters to you?", "title of the filter screen")
    footText: qsTr("Show %n vacancies", "button to the results", jobs.total)

    ChosenChips {
        Layout.fillWidth: true
        visible: root.jobs.chosen.count > 0 || root.jobs.searchText !== "" || root.jobs.statedOnly
        jobs: root.jobs
        withMore: false
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.wide ? (Theme.textScale > 1.4 ? 3 : 4) : Theme.textScale > 1.2 ? 1 : 2
        columnSpacing: Theme.spacingM
        rowSpacing: Theme.spacingM

        Repeater {
            model: [JobBrowser.County, JobBrowser.PayBand, JobBrowser.Shift, JobBrowser.Benefit, JobBrowser.Education,
                    JobBrowser.Experience, JobBrowser.Kind, JobBrowser.Reach]

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
    Item { Layout.fillHeight: true }
    ActionButton {
        objectName: "searchButton"
        Layout.fillWidth: true
        pictogram: "search"
        text: qsTr("Search with words instead", "filter screen: begins a search")
        onClicked: root.searchTapped()
    }
}
