// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What suits, best first: four on a screen, each with its reasons.
ScreenPage {
    id: root

    required property MatchBrowser match
    readonly property int columns: Theme.wide ? 2 : 1
    readonly property int rows: Math.ceil(match.pageSize / columns)

    signal changeTapped
    signal ruleTapped
    signal vacancyTapped(id: string)

    objectName: "matchResultsScreen"
    title: match.likeId === "" ? qsTr("What suits you", "matching, title of the results")
                               : qsTr("Similar work", "matching, title of the results")

    Binding {
        target: root.match
        property: "pageSize"
        value: Theme.phone ? 10 : Theme.textScale < 1.2 ? 4 : Theme.wide ? 2 : Theme.textScale < 1.5 ? 3 : 2
    }

    ColumnLayout {
        anchors { fill: parent; margins: Theme.spacingS; leftMargin: Theme.gutter; rightMargin: Theme.gutter }
        spacing: Theme.spacingS

        MatchSummary {
            Layout.fillWidth: true
            visible: root.match.total > 0 && !Theme.phone
            match: root.match
            onChangeTapped: root.changeTapped()
            onRuleTapped: root.ruleTapped()
        }
        ScrollPane {
            id: pane
            objectName: "matchList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.match.total > 0
            contentHeight: flow.y + flow.implicitHeight

            MatchSummary {
                id: head
                width: parent.width
                visible: Theme.phone
                match: root.match
                onChangeTapped: root.changeTapped()
                onRuleTapped: root.ruleTapped()
            }
            // A positioner, not a layout: on Qt 6.4 a layout may touch cards that its repeater has just removed.
            Grid {
                id: flow

                readonly property real cardWidth: Math.floor((width - (columns - 1) * columnSpacing) / columns)
                readonly property real share: Math.floor((pane.height - (root.rows - 1) * rowSpacing) / root.rows)

                y: head.visible ? head.implicitHeight + Theme.spacingM : 0
                width: parent.width
                columns: root.columns
                columnSpacing: Theme.spacingM
                rowSpacing: Theme.wide ? Theme.spacingS : Theme.spacingM

                Repeater {
                    model: root.match.results

                    delegate: MatchCard {
                        required property string vacancyId
                        required property payValue pay
                        required property string areaName
                        required property string townName
                        required property string region
                        required property int distanceMeters
                        required property vacancyFacts facts
                        required property int section
                        required property int index
                        required title
                        required stars
                        required reasons
                        required caution
                        required hasCourse
                        objectName: "matchCard" + index
                        width: flow.cardWidth
                        height: Math.max(implicitHeight, Math.min(flow.share, implicitHeight * 1.3))
                        payText: Facts.pay(pay)
                        placeText: Facts.list([Facts.place(areaName, townName, region) === ""
                                               ? qsTr("Place not stated", "card of a vacancy")
                                               : Facts.place(areaName, townName, region), Facts.distance(distanceMeters), facts.employer])
                        ribbon: MatchWords.ribbon(section)
                        sample: facts.sample
                        like: root.match.likeId !== ""
                        onClicked: root.vacancyTapped(vacancyId)
                    }
                }
            }
        }
        EmptyState {
            objectName: "noMatches"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.match.busy && root.match.total === 0
            pictogram: "match"
            heading: root.match.failure === "" ? qsTr("Nothing was found", "matching, no results")
                                               : qsTr("No vacancies received yet", "freshness")
            explanation: qsTr("Take a must off, or ask the staff.", "matching, no results")
            actionText: qsTr("Change", "matching: back to the questions")
            onActionTapped: root.changeTapped()
        }
        TextBlock {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.match.busy && root.match.total === 0
            text: qsTr("Looking for what suits…", "matching, under way")
            font.pixelSize: Theme.fontTitle
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            color: Theme.inkSoft
        }
        Pager {
            Layout.fillWidth: true
            Layout.maximumHeight: Theme.touchTarget * 1.5
            Layout.fillHeight: false
            visible: root.match.pageCount > 1
            page: root.match.page
            pageCount: root.match.pageCount
            onPreviousTapped: root.match.previousPage()
            onNextTapped: root.match.nextPage()
        }
    }

    Connections {
        target: root.match
        function onPageChanged() { pane.contentY = 0; }
    }
}
