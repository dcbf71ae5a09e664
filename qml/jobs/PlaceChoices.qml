// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// Where to work: on the map, or from a list where there is no room for names on it; how far from here; and the towns of what is
// chosen. Side by side where the screen is wide. Positioners, not layouts: their heights follow from the width alone.
Flow {
    id: root

    required property JobBrowser jobs
    required property real roomHeight
    readonly property FacetModel areas: jobs.facet(JobBrowser.County)
    readonly property FacetModel towns: jobs.facet(JobBrowser.Town)
    readonly property FacetModel reaches: jobs.facet(JobBrowser.Reach)
    readonly property bool mapped: Theme.textScale < 1.2 && !Theme.phone
    readonly property bool split: mapped && Theme.wide
    readonly property real mapHeight: split ? roomHeight : Math.min(width * 0.9, roomHeight - 7.2 * Theme.touchTarget)
    readonly property real besideWidth: split ? width - map.width - spacing : width

    signal townsTapped

    spacing: Theme.spacingM

    AreaMap {
        id: map
        objectName: "areaMap"
        width: root.split ? Math.min(root.width * 0.6, Math.round(root.mapHeight * 1.12)) : root.width
        height: root.mapHeight
        visible: root.mapped
        choices: root.mapped ? root.areas : null
        onAreaTapped: code => root.jobs.toggle(JobBrowser.County, code)
    }
    Column {
        width: root.besideWidth
        spacing: Theme.spacingM

        ChoiceTiles {
            width: parent.width
            jobs: root.jobs
            facet: JobBrowser.County
            choices: root.areas
            only: root.mapped ? "outside" : ""
            most: root.mapped ? 1 : 3
            leastHeight: root.mapped ? Theme.touchTarget : Theme.touchPrimary
        }
        ChoiceTile {
            objectName: "townsButton"
            width: parent.width
            height: Math.max(implicitHeight, Theme.touchPrimary)
            visible: !root.mapped && root.towns.count > 0
            ground: Theme.lampTint
            groundPressed: Theme.lamp
            ink: Theme.inkOnLampTint
            pictogram: "forward"
            text: qsTr("Choose a town or street as well", "place screen, once an area is chosen")
            onClicked: root.townsTapped()
        }
        TextBlock {
            width: parent.width
            visible: reachTiles.visible
            text: qsTr("How far from here? In a straight line; the way is longer.", "place screen, above the distances")
            font.bold: true
            lineHeight: 1
        }
        ChoiceTiles {
            id: reachTiles
            objectName: "reachTiles"
            width: parent.width
            visible: root.reaches.count > 0
            jobs: root.jobs
            facet: JobBrowser.Reach
            choices: root.reaches
            nameStart: "reach_"
            most: root.mapped || Theme.phone ? 2 : 4
            leastHeight: Theme.touchTarget
        }
        TextBlock {
            width: parent.width
            visible: townTiles.visible
            text: qsTr("Which town or street? Choose none for all of it.", "place screen, below the map")
            font.bold: true
            lineHeight: 1
        }
        ChoiceTiles {
            id: townTiles
            width: parent.width
            visible: root.mapped && root.towns.count > 0
            jobs: root.jobs
            facet: JobBrowser.Town
            choices: root.mapped ? root.towns : null
            nameStart: "town_"
            most: 2
            leastHeight: Theme.touchTarget
        }
        StatedNote {
            width: parent.width
            visible: root.split && (notStated > 0 || root.jobs.statedOnly)
            jobs: root.jobs
            notStated: root.areas.notStated
        }
    }
}
