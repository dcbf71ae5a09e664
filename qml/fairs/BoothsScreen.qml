// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// All stands of a fair: by number, by employer, by zone, by work.
ScreenPage {
    id: root

    required property FairPage page
    required property FairBooths booths
    readonly property int columns: Theme.wide && Theme.textScale < 1.2 ? 2 : 1
    readonly property list<int> orders: booths.zones.length > 1 ? [FairBooths.ByNumber, FairBooths.ByEmployer, FairBooths.ByZone, FairBooths.ByWork]
                                                                : [FairBooths.ByNumber, FairBooths.ByEmployer, FairBooths.ByWork]
    readonly property int rows: Math.max(1, Math.round(booths.pageSize / columns))
    readonly property real leastRow: Math.max(Theme.touchTarget, Math.ceil(Theme.fontBody * 1.4 * 3)) + 2 * Theme.spacingS

    signal boothTapped(id: string)

    objectName: "boothsScreen"
    title: qsTr("Stands", "title of the list of stands of a job fair")
    note: Facts.list([page.fair.name, FairWords.stands(booths.total)])

    SegmentedChoice {
        id: order
        objectName: "boothOrder"
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.spacingM; leftMargin: Theme.gutter; rightMargin: Theme.gutter }
        values: root.orders
        value: root.booths.order
        accent: Theme.inkstone
        words: root.orders.map(by => FairWords.order(by))
        onChosen: by => root.booths.sortBy(by)
    }
    ScrollPane {
        id: pane
        anchors { left: parent.left; right: parent.right; top: order.bottom; bottom: pager.visible ? pager.top : parent.bottom; topMargin: Theme.spacingS; bottomMargin: Theme.spacingS }
        contentHeight: list.height

        Column {
            id: list
            x: Theme.gutter
            width: pane.width - 2 * Theme.gutter
            spacing: Theme.spacingS

            ShelfChips {
                id: chips
                width: parent.width
                visible: shelves.length > 0
                booths: root.booths
            }
            BoothFlow {
                width: parent.width
                columns: root.columns
                // The stands of a page fill it.
                rowHeight: Theme.phone || chips.visible || root.booths.pageCount < 2 ? 0 : Math.floor((pane.height - (root.rows - 1) * Theme.gap) / root.rows)
                booths: root.booths
                shown: root.booths.booths
                onBoothTapped: id => root.boothTapped(id)
            }
        }
    }
    Pager {
        id: pager
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.spacingM; leftMargin: Theme.gutter; rightMargin: Theme.gutter }
        height: Math.max(Theme.touchTarget, implicitHeight)
        visible: root.booths.pageCount > 1
        page: root.booths.page
        pageCount: root.booths.pageCount
        onPreviousTapped: root.booths.turnBack()
        onNextTapped: root.booths.turnOn()
    }
    Binding {
        target: root.booths
        property: "pageSize"
        // As many as fit beside the pager; below chips the page scrolls.
        value: Theme.phone ? 10 : root.columns * Math.floor((root.height - root.headHeight - order.height - pager.height - 4 * Theme.spacingM + Theme.gap) / (root.leastRow + Theme.gap))
    }
    Connections {
        target: root.booths
        function onPageTurned() { pane.contentY = 0; }
    }
}
