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
    // Where there is room for names on it; else the areas are a list.
    readonly property bool mapped: facet === JobBrowser.County && Theme.shape === Theme.Portrait && Theme.textScale < 1.2 && Facts.tileLines === 1

    signal townsTapped

    objectName: "facetScreen"
    title: Words.facetQuestion(facet)
    footText: qsTr("Show %n vacancies", "button to the results", jobs.total)

    AreaMap {
        objectName: "areaMap"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(width * 0.9, root.roomHeight - 2 * Theme.touchPrimary - 3 * Theme.spacingM)
        visible: root.mapped
        choices: root.choices
        onAreaTapped: code => root.jobs.toggle(root.facet, code)
    }
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
                readonly property bool onMap: root.mapped && code !== "outside"
                objectName: onMap ? "" : "choice_" + code
                visible: !onMap
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
            visible: root.facet === JobBrowser.County && !root.mapped && root.towns.count > 0
            ground: Theme.lampTint
            groundPressed: Theme.lamp
            ink: Theme.inkOnLampTint
            pictogram: "forward"
            text: qsTr("Choose a town or street as well", "place screen, once an area is chosen")
            onClicked: root.townsTapped()
        }
    }
    TextBlock {
        Layout.fillWidth: true
        visible: townTiles.visible
        text: qsTr("Which town or street? Choose none for all of it.", "place screen, below the map")
        font.bold: true
    }
    Grid {
        id: townTiles

        Layout.fillWidth: true
        visible: root.mapped && root.towns.count > 0
        columns: 2
        columnSpacing: Theme.spacingM
        rowSpacing: Theme.gap

        Repeater {
            model: root.mapped ? root.towns : null

            delegate: ChoiceTile {
                required property string code
                required property string name
                required property int count
                required selected
                objectName: "town_" + code
                width: Math.floor((townTiles.width - townTiles.columnSpacing) / 2)
                height: Math.max(implicitHeight, Theme.touchTarget)
                text: Words.choice(JobBrowser.Town, code, name)
                countText: Words.vacancies(count)
                onClicked: root.jobs.toggle(JobBrowser.Town, code)
            }
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
