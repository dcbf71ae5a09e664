// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The zones of the hall, or the kinds of work, to choose one.
Flow {
    id: root

    required property FairBooths booths
    readonly property list<boothShelf> shelves: booths.order === FairBooths.ByZone ? booths.zones : booths.order === FairBooths.ByWork ? booths.groups : []

    spacing: Theme.gap

    Repeater {
        model: root.shelves

        delegate: ActionButton {
            required property boothShelf modelData
            required property int index
            readonly property bool selected: root.booths.shelf === modelData.code
            objectName: "shelfChip" + index
            width: Math.min(root.width, implicitWidth)
            implicitHeight: Math.max(Theme.touchSmall, implicitContentHeight + topPadding + bottomPadding)
            leftPadding: Theme.spacingM
            rightPadding: Theme.spacingM
            topInset: Theme.chipInset
            bottomInset: Theme.chipInset
            radius: height / 2
            edge: Theme.inkstone
            ink: selected ? Theme.inkOnLake : Theme.inkstone
            ground: selected ? Theme.inkstone : down ? Theme.cardPressed : Theme.card
            text: qsTr("%1 %2", "a zone or a kind of work, and how many stands").arg(FairWords.shelf(root.booths.order, modelData.code)).arg(modelData.count)
            Accessible.checkable: true
            Accessible.checked: selected
            onClicked: root.booths.choose(modelData.code)
        }
    }
}
