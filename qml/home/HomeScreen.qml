// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// Find work, and the shelves that hold something today.
ScreenPage {
    id: root

    required property StationInfo station
    required property JobBrowser jobs
    required property NoticeBoard notices
    required property bool receipts // there can be some
    required property int courses // how many there are
    readonly property FacetModel shelves: jobs.facet(JobBrowser.Shelf)
    readonly property int tileCount: shelves.count + (courses > 0 ? 1 : 0) + (receipts ? 1 : 0)
    // With more rows of tiles the sub-lines give way, so that all of them are in sight.
    readonly property bool brief: tileCount > 6 && (Theme.wide || Facts.tileLines > 1)
    // Three beside one another where more rows of two would not be in sight.
    readonly property int shelfColumns: Theme.wide ? (Theme.textScale > 1.2 ? 2 : 3)
                                                   : Theme.phone && Theme.textScale > 1.2 ? 1
                                                   : !Theme.phone && Theme.textScale < 1.2 && tileCount > 6 ? 3 : 2

    signal jobsTapped
    signal searchTapped
    signal matchTapped
    signal shelfTapped(code: string)
    signal noticeTapped(id: string)
    signal receiptTapped
    signal trainingTapped

    objectName: "homeScreen"

    Rectangle {
        id: hero
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Math.max(words.implicitHeight + 2 * Theme.spacingL, root.height * (Theme.wide ? 0.19 : 0.16))
        color: Theme.night

        LakeScene {
            anchors.fill: parent
            band: Theme.wide
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            visible: Theme.highContrast
            height: Theme.hairline
            color: Theme.line
        }
        // What can be searched by writing stands in the head, where every page of the kind has it.
        GridLayout {
            id: words
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.gutter; topMargin: Theme.spacingL }
            columns: Theme.wide ? 2 : 1
            columnSpacing: Theme.spacingL
            rowSpacing: Theme.spacingM

            ColumnLayout {
                Layout.preferredWidth: 5
                spacing: Theme.spacingXs / 2

                TextBlock {
                    objectName: "screenTitle"
                    Layout.fillWidth: true
                    text: qsTr("Hello! What do you look for?", "home screen, greeting")
                    font.pixelSize: Theme.fontHero
                    font.bold: true
                    lineHeight: 1
                    color: Theme.inkOnNight
                    Accessible.role: Accessible.Heading
                }
                TextBlock {
                    Layout.fillWidth: true
                    text: Facts.list([root.station.areaName, root.station.name, root.freshness])
                    lineHeight: 1
                    color: Theme.softOnNight
                }
            }
            SearchTile {
                objectName: "searchTile"
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.wide ? 4 : -1
                onClicked: root.searchTapped()
            }
        }
    }

    ScrollPane {
        anchors { left: parent.left; right: parent.right; top: hero.bottom; bottom: parent.bottom }
        contentHeight: grid.height + 2 * Theme.spacingL

        GridLayout {
            id: grid
            x: Theme.gutter
            y: Theme.spacingL
            width: parent.width - 2 * Theme.gutter
            height: Math.max(implicitHeight, root.height - hero.height - 2 * Theme.spacingL)
            columns: Theme.wide ? 2 : 1
            columnSpacing: Theme.spacingL
            rowSpacing: Theme.spacingM

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 5
                Layout.preferredHeight: implicitHeight
                // Where the shelves are longer than the screen, its words must not end up below the edge.
                Layout.maximumHeight: Math.max(implicitHeight, root.height - hero.height - 2 * Theme.spacingL
                                               - (Theme.wide ? Theme.touchTarget : 0))
                Layout.alignment: Qt.AlignTop
                spacing: Theme.spacingM

                FindWorkTile {
                    objectName: "findWorkTile"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    available: root.jobs.available
                    newToday: root.jobs.newToday
                    compact: Theme.wide && root.notices.notices.length > 0
                    onClicked: root.jobsTapped()
                }
                MatchTile {
                    objectName: "matchTile"
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.touchPrimary
                    onClicked: root.matchTapped()
                }
                Repeater {
                    // Those that end soonest: the home screen has room for two.
                    model: root.notices.notices.slice(0, 2)

                    delegate: NoticeTile {
                        required property noticeValue modelData
                        required property int index
                        objectName: "noticeTile" + index
                        Layout.fillWidth: true
                        text: modelData.title
                        lastMonth: modelData.lastMonth
                        lastDay: modelData.lastDay
                        onClicked: root.noticeTapped(modelData.id)
                    }
                }
            }
            TileGrid {
                id: tiles
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 6
                visible: count > 0
                count: root.tileCount
                columns: root.shelfColumns
                leastTileHeight: Theme.tileHeight(Theme.fontTitle, columns === 1 ? 1 : Facts.tileLines, Theme.spacingM)
                                 + (Theme.phone || root.brief ? 0 : Math.ceil(Theme.fontBody * 1.5) * Facts.tileLines)

                Repeater {
                    model: root.shelves

                    delegate: ShelfTile {
                        required property int index
                        objectName: "shelf_" + code
                        brief: root.brief
                        width: index === tiles.count - 1 ? tiles.restWidth : tiles.tileWidth
                        height: tiles.tileHeight
                        onClicked: root.shelfTapped(code)
                    }
                }
                TrainingTile {
                    objectName: "trainingTile"
                    brief: root.brief
                    width: root.receipts ? tiles.tileWidth : tiles.restWidth
                    height: tiles.tileHeight
                    visible: root.courses > 0
                    onClicked: root.trainingTapped()
                }
                ReceiptTile {
                    objectName: "receiptTile"
                    brief: root.brief
                    width: tiles.restWidth
                    height: tiles.tileHeight
                    visible: root.receipts
                    onClicked: root.receiptTapped()
                }
            }
        }
    }
}
