// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// How the vacancies are ordered: the published rule, with every number.
ScreenPage {
    id: root

    required property RuleLineModel rule

    // In the language of the screen.
    readonly property list<string> promises: [
        qsTr("Jobs get points here. People do not.", "rule"),
        qsTr("Sex, origin, household, health and hardship are not asked, not kept, not counted.", "rule"),
        qsTr("Tell your schooling only if you like. What asks for more than you have stands last, and says so. What asks for none loses nothing.", "rule"),
        qsTr("Tell your age only if you like. It warns you of limits that a job states, and is forgotten when you leave. It changes no order.", "rule"),
        qsTr("What states more of your wishes comes first. Then the one with more points. Then the one that asks for nothing more. Then the newer one.", "rule"),
        qsTr("Of two hours that you chose either will do, by day or in the evening.", "rule"),
        qsTr("%1 of 100 points and more: three stars. %2 and more: two stars.", "rule").arg(rule.threeStars).arg(rule.twoStars),
        qsTr("Three stars only where every wish is stated. One star where less than half is.", "rule"),
        qsTr("What you left out does not count.", "rule"),
        qsTr("Only a job that says the opposite of your must is left out. One that does not say stays.", "rule"),
        qsTr("With fewer than %1 that suit, the search grows wider, and says so: your district, the whole city, then %2% of the pay, then other hours.", "rule").arg(rule.few).arg(rule.payPercent)]

    objectName: "matchRuleScreen"
    title: qsTr("Why this order?", "matching: opens the published rule")
    note: qsTr("Rule of %1", "edition of the rule, 2026-11").arg(rule.edition)

    ScrollPane {
        id: pane
        objectName: "ruleScroll"
        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * Theme.spacingL

        Column {
            id: column
            x: Theme.gutter
            y: Theme.spacingL
            width: parent.width - 2 * Theme.gutter
            spacing: Theme.spacingM

            Repeater {
                model: root.promises.length // a number: the list is another one in each language

                delegate: FindingRow {
                    required property int index
                    width: column.width
                    pictogram: "check"
                    text: root.promises[index]
                }
            }
            Repeater {
                model: root.rule

                delegate: ColumnLayout {
                    id: line
                    required property int part
                    required property int verdict
                    required property int points
                    required property int meters
                    required property int best
                    required property bool first
                    width: column.width
                    spacing: Theme.spacingS

                    RowLayout {
                        Layout.topMargin: Theme.spacingM
                        visible: line.first
                        spacing: Theme.spacingS

                        Pictogram {
                            name: ReasonWords.partPictogram(line.part)
                            size: Theme.iconM
                            twoTone: true
                            color: Theme.inkOnLakeTint
                            accent: Theme.highContrast ? color : Theme.lamp
                        }
                        TextBlock {
                            Layout.fillWidth: true
                            text: qsTr("%1: %2", "rule: part, most points").arg(RuleWords.part(line.part)).arg(RuleWords.best(line.best))
                            font.pixelSize: Theme.fontLead
                            font.bold: true
                            lineHeight: 1
                        }
                    }
                    RowLayout {
                        spacing: Theme.spacingM

                        TextBlock {
                            Layout.fillWidth: true
                            text: RuleWords.line(line.verdict, line.meters, root.rule.learnableMonths)
                            lineHeight: 1
                        }
                        TextBlock {
                            Layout.alignment: Qt.AlignTop
                            text: RuleWords.points(line.points)
                            font.bold: true
                            lineHeight: 1
                            wrapMode: Text.NoWrap
                            color: Theme.inkOnLakeTint
                        }
                    }
                    Rectangle {
                        Layout.fillWidth: true
                        implicitHeight: Theme.hairline
                        color: Theme.line
                    }
                }
            }
        }
    }
}
