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
    signal eveningsTapped
    signal allTapped

    objectName: "workGroupsScreen"
    title: Words.facetQuestion(JobBrowser.Group)

    TileGrid {
        id: tiles
        Layout.fillWidth: true
        Layout.fillHeight: true
        count: root.groups.count + 2
        columns: Math.max(1, Math.min(7, Math.floor(root.width / (Theme.fontLead * (Theme.wide ? 6.8 : 7.6)))))
        leastTileHeight: columns === 1 ? Theme.touchPrimary * 1.2 : Theme.sceneHeight(tileWidth, Theme.fontLead, Facts.tileLines)

        Repeater {
            model: root.groups

            delegate: WorkTile {
                required property string code
                required count
                required selected
                objectName: "group_" + code
                width: tiles.tileWidth
                height: tiles.tileHeight
                picture: code
                text: Codebook.group(code)
                onClicked: root.groupTapped(code)
            }
        }
        ActionButton {
            objectName: "eveningsTile"
            width: tiles.tileWidth
            height: tiles.tileHeight
            stacked: true
            radius: Theme.radiusL
            font.pixelSize: Theme.fontLead
            font.bold: true
            pictogram: "night"
            pictogramSize: Theme.iconM
            text: qsTr("Evenings", "groups of work, a way of one's own: part-time, in the evening")
            onClicked: root.eveningsTapped()
        }
        ActionButton {
            objectName: "allGroupsTile"
            width: tiles.restWidth
            height: tiles.tileHeight
            kind: ActionButton.Primary
            radius: Theme.radiusL
            font.pixelSize: Theme.fontLead
            stacked: Facts.tileLines === 1 && width < height * 1.5
            pictogram: "forward"
            pictogramSize: stacked ? Theme.iconM : Theme.iconS
            pictogramLast: !stacked
            text: qsTr("Show me everything", "groups of work: no choice of group")
            Accessible.name: text + ", " + Words.vacancies(root.jobs.total)
            onClicked: root.allTapped()
        }
    }
}
