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
    readonly property FacetModel towns: jobs.facet(JobBrowser.Town)

    signal townsTapped

    objectName: "facetScreen"
    title: Words.facetQuestion(facet)
    footText: qsTr("Show %n vacancies", "button to the results", jobs.total)

    // A positioner, not a layout: on Qt 6.4 a layout may touch tiles that its repeater has just removed.
    Grid {
        id: tiles

        readonly property real tileWidth: (width - (columns - 1) * columnSpacing) / columns

        Layout.fillWidth: true
        columns: Math.max(1, Math.min(3, Math.floor(root.width / (Theme.fontLead * 13))))
        columnSpacing: Theme.spacingM
        rowSpacing: Theme.spacingM

        Repeater {
            model: root.choices

            delegate: ChoiceTile {
                required property string code
                required property string name
                required property int count
                required selected
                objectName: "choice_" + code
                width: tiles.tileWidth
                height: Math.max(implicitHeight, Theme.touchPrimary)
                text: Words.choice(root.facet, code, name)
                countText: Words.vacancies(count)
                onClicked: root.jobs.toggle(root.facet, code)
            }
        }
        ChoiceTile {
            objectName: "townsButton"
            width: tiles.tileWidth
            height: Math.max(implicitHeight, Theme.touchPrimary)
            visible: root.facet === JobBrowser.County && root.towns.count > 0
            ground: Theme.lampTint
            groundPressed: Theme.lamp
            ink: Theme.inkOnLampTint
            pictogram: "forward"
            text: qsTr("Choose a town or street as well", "place screen, once an area is chosen")
            onClicked: root.townsTapped()
        }
    }
    Item { Layout.fillHeight: true }
    TextBlock {
        objectName: "notStatedNote"
        Layout.fillWidth: true
        visible: root.choices.notStated > 0
        text: qsTr("%1 state it · %2 do not say", "facet screen: vacancies that state the condition, and that do not")
              .arg(root.jobs.total - root.choices.notStated).arg(root.choices.notStated)
        color: Theme.inkSoft
    }
    SwitchRow {
        objectName: "statedOnlySwitch"
        Layout.fillWidth: true
        visible: root.choices.notStated > 0 || root.jobs.statedOnly
        text: qsTr("Show only those that state it", "facet screen, switch")
        on: root.jobs.statedOnly
        onClicked: root.jobs.statedOnly = !root.jobs.statedOnly
    }
}
