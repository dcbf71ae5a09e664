// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.ViewModels

// Stands below one another, or in two columns.
Flow {
    id: root

    required property FairBooths booths
    required property list<boothValue> shown
    property int columns: 1
    property real rowHeight: 0 // at least
    property string prefix: "boothCard" // of the object names

    signal boothTapped(id: string)

    spacing: Theme.gap

    Repeater {
        model: root.shown

        delegate: BoothCard {
            required property boothValue modelData
            required property int index
            objectName: root.prefix + index
            width: Math.floor((root.width - (root.columns - 1) * root.spacing) / root.columns)
            height: Math.max(implicitHeight, root.rowHeight)
            booth: modelData
            kept: root.booths.keptIds.includes(modelData.id)
            full: root.booths.full
            onClicked: root.boothTapped(modelData.id)
            onKeepTapped: root.booths.toggle(modelData.id)
        }
    }
}
