// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// A vacancy that was found for somebody: what and how much, how well it suits, what speaks for it, and what to mind.
Tappable {
    id: root

    required property string title
    required property string payText
    required property string placeText
    required property int stars
    required property list<matchReason> reasons
    required property matchReason caution
    required property bool hasCourse // for what the caution names
    required property string ribbon // why it stands behind the others; empty when it does not
    property bool sample: false     // fictitious: that is always said
    property bool like: false       // compared with a vacancy, not with wishes
    // Pay and place in one line, where they fit.
    readonly property bool dense: !narrow && payMetrics.advanceWidth + placeMetrics.advanceWidth + ribbonMetrics.advanceWidth
                                  + 3 * Theme.spacingM + 2 * Theme.spacingS < availableWidth
    readonly property bool narrow: availableWidth < Theme.fontBody * 24

    text: title
    radius: Theme.radiusL
    leftPadding: Theme.spacingL
    rightPadding: Theme.spacingL
    topPadding: Theme.wide ? Theme.spacingS : Theme.spacingM
    bottomPadding: topPadding
    Accessible.name: [title, payText, MatchWords.stars(stars)].concat(reasons.map(reason => ReasonWords.words(reason, like)))
                     .concat(caution.stated ? [ReasonWords.caution(caution, like, hasCourse)] : []).join(", ")

    TextMetrics {
        id: payMetrics
        font { family: Theme.fontFamily; pixelSize: Theme.wide ? Theme.fontLead : Theme.fontTitle; bold: true }
        text: root.payText
    }
    TextMetrics {
        id: placeMetrics
        font { family: Theme.fontFamily; pixelSize: Theme.fontBody }
        text: root.placeText
    }
    TextMetrics {
        id: ribbonMetrics
        font { family: Theme.fontFamily; pixelSize: Theme.fontCaption }
        text: root.ribbon
    }

    background: Card { color: root.down ? Theme.cardPressed : Theme.card }

    contentItem: ColumnLayout {
        spacing: Theme.spacingXs

        GridLayout {
            Layout.fillHeight: false
            columns: root.narrow ? 1 : 2
            columnSpacing: Theme.spacingM
            rowSpacing: Theme.spacingXs

            TextBlock {
                Layout.fillWidth: true
                text: root.title
                font.pixelSize: Theme.wide ? Theme.fontLead : Theme.fontTitle
                font.bold: true
                lineHeight: 1
                Accessible.ignored: true
            }
            GridLayout {
                Layout.alignment: root.narrow ? Qt.AlignLeft : Qt.AlignRight | Qt.AlignVCenter
                columns: root.narrow ? 1 : 2
                columnSpacing: Theme.spacingS
                rowSpacing: Theme.spacingXs

                Tag {
                    objectName: "sampleTag"
                    visible: root.sample
                    text: Codebook.word("SAMPLE")
                    color: Theme.inkstoneTint
                    ink: Theme.inkstone
                }
                StarRow {
                    objectName: "stars"
                    stars: root.stars
                }
            }
        }
        GridLayout {
            Layout.fillHeight: false
            columns: root.dense ? 3 : root.narrow ? 1 : 2
            columnSpacing: Theme.spacingM
            rowSpacing: Theme.spacingXs

            TextBlock {
                Layout.fillWidth: !root.dense
                text: root.payText
                wrapMode: root.dense ? Text.NoWrap : Text.Wrap
                font.pixelSize: Theme.wide ? Theme.fontLead : Theme.fontTitle
                font.bold: true
                lineHeight: 1
                color: Theme.inkOnLakeTint
                Accessible.ignored: true
            }
            TextBlock {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignVCenter
                visible: root.dense
                text: root.placeText
                wrapMode: Text.NoWrap
                lineHeight: 1
                color: Theme.inkSoft
                Accessible.ignored: true
            }
            Tag {
                objectName: "ribbon"
                Layout.alignment: root.narrow ? Qt.AlignLeft : Qt.AlignRight | Qt.AlignVCenter
                visible: root.ribbon !== ""
                text: root.ribbon
                color: Theme.lampTint
                ink: Theme.inkOnLampTint
            }
        }
        TextBlock {
            Layout.fillWidth: true
            visible: !root.dense
            text: root.placeText
            lineHeight: 1
            color: Theme.inkSoft
            Accessible.ignored: true
        }
        Item { Layout.fillHeight: true }
        GridLayout {
            Layout.fillHeight: false
            columns: root.narrow ? 1 : 2
            columnSpacing: Theme.spacingM
            rowSpacing: Theme.spacingXs

            Repeater {
                model: 4 // three reasons and a caution; a fixed number, see TileGrid

                delegate: FindingRow {
                    required property int index
                    readonly property bool warns: index === root.reasons.length && root.caution.stated
                    readonly property matchReason finding: warns ? root.caution
                                                         : root.reasons[Math.min(index, root.reasons.length - 1)] ?? root.caution
                    objectName: warns ? "caution" : "reason" + index
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    visible: warns || index < root.reasons.length
                    pictogram: warns ? "caution" : ReasonWords.partPictogram(finding.part)
                    // A card that is going away is put into another language once more.
                    text: warns ? ReasonWords.caution(finding, root?.like ?? false, root?.hasCourse ?? false)
                                : ReasonWords.words(finding, root?.like ?? false)
                    ink: warns ? Theme.brick : Theme.ink
                    tone: warns ? Theme.brick : Theme.leaf
                }
            }
        }
    }
}
