// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// One of the six questions, answered by pictures. None needs an answer. Beside the schooling the age may be told.
ScreenPage {
    id: root

    required property MatchBrowser match
    required property int step // MatchWishes.Question
    readonly property MatchWishes wishes: match.wishes
    readonly property FacetModel choices: wishes.choices(step)
    readonly property bool last: step === MatchWishes.Musts
    readonly property bool decided: wishes.decided[step]

    // Five rows of schooling and ages fill an upright page.
    readonly property real tallTile: Theme.shape === Theme.Portrait && Theme.textScale < 1.2
                                     ? Math.min(Theme.touchPrimary * 1.6, (pane.height - Theme.bodyBase * 14) / 5.5) : 0

    signal nextTapped
    signal resultsTapped

    objectName: "matchQuestionScreen"
    title: MatchWords.question(step)
    note: ""
    onStepChanged: pane.contentY = 0

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScrollPane {
            id: pane
            objectName: "scrollPane"
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: column.height + Theme.spacingL + Theme.spacingM

            ColumnLayout {
                id: column
                x: Theme.gutter
                y: Theme.spacingM
                width: parent.width - 2 * Theme.gutter
                height: Math.max(implicitHeight, pane.height - Theme.spacingL - Theme.spacingM)
                spacing: Theme.spacingM

                StepBar {
                    Layout.fillWidth: true
                    step: root.step
                }
                // A positioner, not a layout: there a text that was narrow once stays tall.
                Grid {
                    id: above
                    readonly property real cell: Math.floor((width - (columns - 1) * columnSpacing) / columns)
                    Layout.fillWidth: true
                    Layout.fillHeight: false
                    columns: Theme.wide ? 2 : 1
                    columnSpacing: Theme.spacingL
                    rowSpacing: Theme.spacingS
                    verticalItemAlignment: Grid.AlignVCenter

                    TextBlock {
                        objectName: "hint"
                        visible: !(Theme.wide && root.step === MatchWishes.Pay)
                        width: above.cell
                        text: MatchWords.hint(root.step, root.wishes)
                        color: root.step === MatchWishes.Work && root.wishes.workFull ? Theme.brick : Theme.inkSoft
                        lineHeight: 1
                    }
                    ChoiceTile {
                        objectName: "leaveOpenTile"
                        width: above.cell
                        height: Math.max(implicitHeight, Theme.touchTarget)
                        pictogram: "all"
                        padding: Theme.spacingS
                        text: MatchWords.doesNotMatter(root.step)
                        selected: root.wishes.open[root.step]
                        ground: Theme.lampTint
                        groundPressed: Theme.lamp
                        ink: Theme.inkOnLampTint
                        onClicked: root.wishes.leaveOpen(root.step)
                    }
                    SegmentedChoice {
                        objectName: "payUnits"
                        width: above.cell
                        visible: root.step === MatchWishes.Pay
                        values: root.wishes.payUnits
                        value: root.wishes.payUnit
                        words: [qsTr("By the month", "matching: unit of pay"), qsTr("By the day", "matching: unit of pay"),
                                qsTr("By the hour", "matching: unit of pay")]
                        onChosen: value => root.wishes.payUnit = value
                    }
                }
                TileGrid {
                    id: tiles
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.maximumHeight: rows * Math.max(leastTileHeight, Theme.touchPrimary * 3.4) + (rows - 1) * Theme.spacingM
                    opacity: root.match.prepared ? 1 : 0 // until it is known what there is
                    enabled: root.match.prepared
                    visible: root.step !== MatchWishes.Schooling // which has its own, without pictures
                    count: root.choices.count
                    columns: Math.max(1, Math.min(count > 12 ? (shortWords ? 9 : Theme.wide ? 6 : 4) : Theme.wide ? (count > 6 ? 5 : count) : Theme.phone || count > 8 ? 3 : 2,
                                                  Math.floor(root.width / (Theme.fontLead * (shortWords ? 5.6 : count > 12 ? 7 : 8.2)))))
                    leastTileHeight: columns === 1 ? Theme.touchPrimary * 1.2 : Theme.sceneHeight(Math.min(tileWidth, Theme.touchTarget * 2.2), Theme.fontLead, Facts.tileLines)

                    // Four characters at most: all of them on a low screen.
                    readonly property bool shortWords: Theme.wide && root.step === MatchWishes.Work && Facts.tileLines === 1

                    Repeater {
                        model: root.step === MatchWishes.Schooling ? null : root.choices

                        delegate: WorkTile {
                            required property string code
                            required property string name
                            required count
                            required selected
                            objectName: "wish_" + code
                            width: tiles.tileWidth
                            height: tiles.tileHeight
                            picture: MatchWords.picture(code)
                            text: MatchWords.choice(root.step, code, name)
                            onClicked: root.wishes.toggle(root.step, code)
                        }
                    }
                }
                SchoolingChoice {
                    tallest: root.tallTile
                    Layout.fillWidth: true
                    Layout.fillHeight: false
                    visible: root.step === MatchWishes.Schooling
                    wishes: root.wishes
                }
                AgeChoice {
                    objectName: "ageChoice"
                    tallest: root.tallTile
                    Layout.topMargin: Theme.wide ? 0 : Theme.spacingM
                    Layout.fillWidth: true
                    Layout.fillHeight: false
                    visible: root.step === MatchWishes.Schooling
                    wishes: root.wishes
                }
                Item { Layout.fillHeight: true }
            }
        }
        RowLayout {
            Layout.fillHeight: false
            Layout.leftMargin: Theme.gutter
            Layout.rightMargin: Theme.gutter
            Layout.topMargin: Theme.spacingS
            Layout.bottomMargin: Theme.spacingM
            spacing: Theme.spacingM

            ActionButton {
                objectName: "seeResultsButton"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2
                visible: !root.last
                text: qsTr("See results now", "matching: leaves out the other questions")
                onClicked: root.resultsTapped()
            }
            ActionButton {
                objectName: "nextStepButton"
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.touchPrimary
                Layout.preferredWidth: 3
                kind: ActionButton.Primary
                pictogram: "next"
                pictogramLast: true
                font.pixelSize: Theme.fontLead
                text: root.last ? qsTr("See what suits me", "matching: after the last question")
                    : root.decided ? qsTr("Next", "matching") : qsTr("Skip this one", "matching: question without an answer")
                onClicked: root.last ? root.resultsTapped() : root.nextTapped()
            }
        }
    }
}
