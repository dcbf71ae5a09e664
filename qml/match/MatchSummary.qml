// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What was asked for, what was found, and what was widened or left out.
GridLayout {
    id: root

    required property MatchBrowser match
    readonly property bool like: match.likeId !== ""

    signal changeTapped
    signal ruleTapped

    columns: Theme.wide ? 2 : 1
    columnSpacing: Theme.spacingL
    rowSpacing: Theme.spacingS

    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        spacing: Theme.spacingXs

        GridLayout {
            id: found
            Layout.fillHeight: false
            columns: Theme.wide && Theme.textScale < 1.2 && !root.like ? 2 : 1
            columnSpacing: Theme.spacingM
            rowSpacing: Theme.spacingXs

            TextBlock {
                objectName: "matchHeading"
                Layout.fillWidth: found.columns === 1
                text: MatchWords.heading(root.match.good, root.match.total, root.match.likeTitle)
                font.pixelSize: Theme.fontLead
                font.bold: true
                lineHeight: 1
                wrapMode: found.columns === 1 ? Text.Wrap : Text.NoWrap // short, where it shares the line
            }
            TextBlock {
                objectName: "widenedNote"
                Layout.fillWidth: true
                visible: text !== ""
                text: MatchWords.widened(root.match.widenings, Facts.pay(root.match.widenedPay))
                lineHeight: 1
                color: Theme.inkSoft
            }
        }
        TextBlock {
            objectName: "stoppedNote"
            Layout.fillWidth: true
            visible: text !== ""
            text: MatchWords.stopped(root.match.stopped)
            lineHeight: 1
            color: Theme.inkSoft
        }
        Flow {
            objectName: "chosenWishes"
            Layout.fillWidth: true
            visible: !root.like && root.match.wishes.chosen.count !== 0
            spacing: Theme.spacingXs

            Repeater {
                model: root.match.wishes.chosen

                delegate: Tag {
                    required property int facet
                    required property string code
                    required property string name
                    text: MatchWords.choice(facet, code, name)
                    color: Theme.lakeTint
                    ink: Theme.inkOnLakeTint
                }
            }
        }
    }
    RowLayout {
        Layout.alignment: Qt.AlignTop | Qt.AlignRight
        Layout.fillWidth: root.columns === 1
        spacing: Theme.spacingS

        ActionButton {
            objectName: "changeAnswersButton"
            Layout.fillWidth: root.columns === 1
            Layout.minimumHeight: Theme.touchSmall
            Layout.preferredWidth: root.columns === 1 ? 1 : implicitWidth
            implicitHeight: Math.max(Theme.touchSmall, implicitContentHeight + topPadding + bottomPadding)
            pictogram: "filter"
            text: root.like ? qsTr("Choose myself", "matching: from similar posts to the questions")
                            : qsTr("Change", "matching: back to the questions")
            onClicked: root.changeTapped()
        }
        ActionButton {
            objectName: "ruleButton"
            Layout.fillWidth: root.columns === 1
            Layout.minimumHeight: Theme.touchSmall
            Layout.preferredWidth: root.columns === 1 ? 1 : implicitWidth
            implicitHeight: Math.max(Theme.touchSmall, implicitContentHeight + topPadding + bottomPadding)
            pictogram: "ask"
            text: qsTr("Why this order?", "matching: opens the published rule")
            onClicked: root.ruleTapped()
        }
    }
}
