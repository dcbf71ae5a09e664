// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What is typed on the pad: a number, or the boxes of a date or a time.
Flow {
    id: root

    required property SurveyQuestion question
    required property bool active
    readonly property int shape: question !== null ? question.shape : SurveyQuestion.NoParts
    readonly property bool single: question !== null && question.parts.length === 1
    readonly property real glyph: Theme.bodyBase * (Theme.phone ? 1.6 : 2.2) // as large as the keys, at every size of text
    readonly property real boxHeight: Math.max(Theme.touchTarget, glyph * 1.7)

    signal tapped

    spacing: Theme.spacingS

    Repeater {
        model: root.question !== null ? root.question.parts.length : 0

        delegate: Row {
            id: place
            required property int index
            readonly property string typed: root.question !== null && index < root.question.parts.length ? root.question.parts[index] : ""
            readonly property string unit: SurveyWords.unit(root.shape, index)
            spacing: Theme.spacingXs

            Tappable {
                id: box
                readonly property bool now: root.active && root.question !== null && root.question.part === place.index
                objectName: "part" + place.index
                width: root.single && place.unit === "" ? root.width : Math.max(Theme.touchTarget, root.glyph * (place.index === 0 && root.shape !== SurveyQuestion.Time ? 3 : 1.8))
                height: root.boxHeight
                text: place.typed + place.unit
                onClicked: {
                    root.tapped();
                    root.question.choosePart(place.index);
                }

                background: Rectangle {
                    radius: Theme.radiusM
                    color: Theme.card
                    border.width: box.now ? Theme.focusWidth : Theme.hairline * 2
                    border.color: box.now ? Theme.lamp : Theme.inkOnLakeTint
                }
                contentItem: TextBlock {
                    text: place.typed
                    font.pixelSize: Math.min(root.glyph, box.width / Math.max(2, place.typed.length) * 1.4)
                    font.bold: true
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
            }
            TextBlock {
                anchors.verticalCenter: parent.verticalCenter
                visible: place.unit !== ""
                text: place.unit
                font.pixelSize: Theme.fontLead
                lineHeight: 1
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
