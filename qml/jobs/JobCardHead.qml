// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// The head of a vacancy's card: what and how much, who, and since when it stands there.
// No layouts where text wraps: their rows may keep the height that they had in another width.
Column {
    id: root

    required property string title
    required property string payText
    required property string employerText
    required property string postedText // empty: it stands elsewhere
    required property bool postedToday
    required property bool sample
    required property int titleSize
    required property int employerSize
    required property bool stacked
    // Beside the title where that leaves it half of the line.
    readonly property bool payBelow: stacked || payMetrics.advanceWidth > width / 2

    TextMetrics {
        id: payMetrics
        font { family: Theme.fontFamily; pixelSize: root.titleSize; bold: true }
        text: root.payText
    }
    Item {
        width: parent.width
        height: root.payBelow ? name.height + pay.height : Math.max(name.height, pay.height)

        TextBlock {
            id: name
            width: parent.width - (root.payBelow ? 0 : pay.width + Theme.spacingM)
            text: root.title
            font.pixelSize: root.titleSize
            font.bold: true
            lineHeight: 1
            Accessible.ignored: true
        }
        TextBlock {
            id: pay
            x: root.payBelow ? 0 : parent.width - width
            y: root.payBelow ? name.height : 0
            width: root.payBelow ? parent.width : Math.ceil(payMetrics.advanceWidth) + 2
            text: root.payText
            font.pixelSize: root.titleSize
            font.bold: true
            lineHeight: 1
            horizontalAlignment: root.payBelow ? Text.AlignLeft : Text.AlignRight
            color: Theme.inkOnLakeTint
            Accessible.ignored: true
        }
    }
    Item {
        width: parent.width
        height: Math.max(who.height, marks.height)

        TextBlock {
            id: who
            width: parent.width - (marks.width > 0 ? marks.width + Theme.spacingS : 0)
            text: root.employerText
            font.pixelSize: root.employerSize
            lineHeight: 1
            color: Theme.inkSoft
            Accessible.ignored: true
        }
        Row {
            id: marks
            anchors.right: parent.right
            spacing: Theme.spacingS

            Tag {
                objectName: "sampleTag"
                visible: root.sample
                text: Codebook.word("SAMPLE")
                color: Theme.inkstoneTint
                ink: Theme.inkstone
            }
            Tag {
                objectName: "postedToday"
                visible: root.postedToday && root.postedText !== ""
                text: root.postedText
                color: Theme.lampTint
                ink: Theme.inkOnLampTint
            }
            TextBlock {
                visible: !root.postedToday && text !== ""
                text: root.postedText
                font.pixelSize: Theme.fontCaption
                wrapMode: Text.NoWrap
                lineHeight: 1
                color: Theme.inkSoft
                Accessible.ignored: true
            }
        }
    }
}
