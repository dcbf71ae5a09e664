// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What work? Pictures first; those who do not mind see everything.
JobsScaffold {
    id: root

    required property JobBrowser jobs
    readonly property FacetModel groups: jobs.facet(JobBrowser.Group)

    signal groupTapped(code: string)
    signal allTapped

    objectName: "workGroupsScreen"
    title: Words.facetQuestion(JobBrowser.Group)

    ChoiceTile {
        objectName: "allGroupsTile"
        Layout.fillWidth: true
        pictogram: "all"
        text: qsTr("Show me everything", "groups of work: no choice of group")
        countText: Words.vacancies(root.jobs.total)
        ground: Theme.lampTint
        groundPressed: Theme.lamp
        ink: Theme.inkOnLampTint
        onClicked: root.allTapped()
    }
    TileGrid {
        id: tiles
        Layout.fillWidth: true
        Layout.fillHeight: true
        count: root.groups.count
        columns: Math.max(1, Math.min(6, Math.floor(root.width / (Theme.fontLead * 8.2))))
        leastTileHeight: Theme.tileHeight(Theme.fontLead, columns === 1 ? 1 : Facts.tileLines, Theme.spacingM)

        Repeater {
            model: root.groups

            delegate: PictureTile {
                required property string code
                required count
                required selected
                objectName: "group_" + code
                width: tiles.tileWidth
                height: tiles.tileHeight
                pictogram: code
                text: Codebook.group(code)
                onClicked: root.groupTapped(code)
            }
        }
    }
}
