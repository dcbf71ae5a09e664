// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// Find work, the doors of the house, and the shelves that hold something today.
ScreenPage {
    id: root

    required property StationInfo station
    required property JobBrowser jobs
    required property NoticeBoard notices
    required property Showcase showcase
    required property bool receipts // there can be some
    required property bool scans // there is something to show a code to
    required property int courses // how many there are
    required property FairCalendar fairs
    required property SurveyBoard surveys
    readonly property FacetModel shelves: jobs.facet(JobBrowser.Shelf)
    readonly property bool gigs: shelves.count + jobs.available > 0 && shelves.countOf("gig") > 0
    readonly property bool large: Theme.textScale > 1.2
    // In two columns the hero stands beside the two other ways to find work; else above them.
    readonly property bool abreast: Theme.shape === Theme.Portrait && !large
    // Sub-lines give way where words are large or long.
    readonly property bool brief: large || Theme.phone || (Theme.wide && Facts.tileLines > 1)

    signal jobsTapped
    signal searchTapped
    signal matchTapped
    signal shelfTapped(code: string)
    signal noticeTapped(id: string)
    signal receiptTapped
    signal scanTapped
    signal trainingTapped
    signal fairsTapped
    signal surveysTapped

    objectName: "homeScreen"

    HomeHead {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        station: root.station
        showcase: root.showcase
        freshness: root.freshness
    }
    ScrollPane {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom }
        contentHeight: grid.height + 2 * Theme.spacingM

        GridLayout {
            id: grid
            x: Theme.gutter
            y: Theme.spacingM
            width: parent.width - 2 * Theme.gutter
            height: Math.max(implicitHeight, root.height - head.height - 2 * Theme.spacingM)
            columns: Theme.wide ? 2 : 1
            columnSpacing: Theme.spacingM
            rowSpacing: Theme.spacingM

            GridLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 5
                Layout.preferredHeight: Theme.wide ? -1 : 5
                Layout.minimumHeight: Theme.wide ? -1 : implicitHeight
                columns: root.abreast ? 2 : 1
                columnSpacing: Theme.spacingM
                rowSpacing: Theme.spacingM

                FindWorkTile {
                    objectName: "findWorkTile"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 13
                    Layout.preferredHeight: root.abreast ? -1 : 5
                    Layout.minimumHeight: Math.max(implicitHeight, Theme.touchTarget * 2)
                    available: root.jobs.available
                    newToday: root.jobs.newToday
                    onClicked: root.jobsTapped()
                }
                GridLayout {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 7
                    Layout.preferredHeight: root.abreast ? -1 : 2
                    Layout.minimumHeight: implicitHeight
                    columns: root.abreast || (root.large && !Theme.wide) ? 1 : 2
                    columnSpacing: Theme.spacingM
                    rowSpacing: Theme.spacingM

                    MatchTile {
                        objectName: "matchTile"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        Layout.preferredHeight: root.abreast ? 3 : 1
                        Layout.minimumHeight: implicitHeight
                        onClicked: root.matchTapped()
                    }
                    SearchTile {
                        objectName: "searchTile"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        Layout.preferredHeight: 1
                        Layout.minimumHeight: Math.max(implicitHeight, Theme.touchPrimary)
                        onClicked: root.searchTapped()
                    }
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 6
                Layout.preferredHeight: Theme.wide ? -1 : 6
                Layout.minimumHeight: Theme.wide ? -1 : implicitHeight
                spacing: Theme.spacingM

                HomeDoors {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 3
                    Layout.minimumHeight: implicitHeight
                    visible: count > 0
                    fairs: root.fairs
                    courses: root.courses
                    gigs: root.gigs
                    brief: root.brief
                    onFairsTapped: root.fairsTapped()
                    onTrainingTapped: root.trainingTapped()
                    onGigsTapped: root.shelfTapped("gig")
                }
                TileGrid {
                    id: tiles
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 2 * rows
                    Layout.minimumHeight: implicitHeight
                    visible: count > 0
                    count: root.shelves.count - (root.gigs ? 1 : 0)
                    columns: Math.max(1, Math.min(count, root.large || Theme.phone || (Facts.tileLines > 1 && !Theme.stationary) ? 2 : 4))
                    leastTileHeight: Theme.phone || root.large ? Math.max(Theme.touchTarget, Math.ceil(Theme.fontLead * 3.2))
                                                               : Theme.sceneHeight(Math.min(tileWidth * 0.7, Theme.touchTarget * 1.8), Theme.fontLead, Facts.tileLines)

                    Repeater {
                        model: root.shelves

                        delegate: ShelfTile {
                            objectName: code === "gig" ? "" : "shelf_" + code
                            width: tiles.tileWidth
                            height: tiles.tileHeight
                            visible: code !== "gig"
                            onClicked: root.shelfTapped(code)
                        }
                    }
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
                        notice: modelData
                        onClicked: root.noticeTapped(modelData.id)
                    }
                }
                SurveyTile {
                    objectName: "surveyTile"
                    Layout.fillWidth: true
                    visible: root.receipts && root.surveys.surveys.length > 0 && !root.surveys.staffed
                    onClicked: root.surveysTapped()
                }
                CodeTiles {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 1.4
                    Layout.minimumHeight: implicitHeight
                    receipts: root.receipts
                    scans: root.scans
                    brief: root.brief || root.notices.notices.length > 0
                    onReceiptTapped: root.receiptTapped()
                    onScanTapped: root.scanTapped()
                }
            }
        }
    }
}
