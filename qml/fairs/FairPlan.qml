// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The hall by its zones, each a tile that leads to its stands; by work where the bureau names no zones.
Column {
    id: root

    required property FairBooths booths
    readonly property bool zoned: booths.zones.length > 1
    readonly property list<boothShelf> shelves: zoned ? booths.zones : booths.groups
    readonly property int order: zoned ? FairBooths.ByZone : FairBooths.ByWork
    readonly property int across: width > Theme.fontBody * (Theme.textScale > 1.2 ? 26 : 17) ? 2 : 1

    signal shelfTapped(order: int, code: string)

    spacing: Theme.spacingS

    TextBlock {
        width: parent.width
        text: root.zoned ? qsTr("Tap a zone, see who is looking for whom", "plan of a job fair") : qsTr("Tap a kind of work, see who is looking for whom", "plan of a job fair")
        font.pixelSize: Theme.fontLead
        font.bold: true
        lineHeight: 1
        Accessible.role: Accessible.Heading
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.shelves

            delegate: ZoneTile {
                required property boothShelf modelData
                required property int index
                objectName: "zoneTile" + index
                width: Math.floor((root.width - (root.across - 1) * Theme.gap) / root.across)
                shown: modelData
                word: FairWords.shelf(root.order, modelData.code)
                onClicked: root.shelfTapped(root.order, modelData.code)
            }
        }
    }
}
