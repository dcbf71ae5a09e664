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
    property bool yielding: false // the day gives way where the employer needs the line
    readonly property bool dayShown: !yielding || employerMetrics.advanceWidth + Theme.spacingS + day.width <= width
    // Beside the title where that leaves it half of the line.
    readonly property bool payBelow: stacked || payMetrics.advanceWidth > width / 2

    TextMetrics {
        id: payMetrics
        font { family: Theme.fontFamily; pixelSize: root.titleSize; bold: true }
        text: root.payText
    }
    TextMetrics {
        id: employerMetrics
        font { family: Theme.fontFamily; pixelSize: root.employerSize }
        text: root.employerText
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
            width: parent.width - (marks.visible ? marks.width + Theme.spacingS : 0)
            text: root.employerText
            font.pixelSize: root.employerSize
            lineHeight: 1
            color: Theme.inkSoft
            Accessible.ignored: true
        }
        Row {
            id: marks
            anchors.right: parent.right
            visible: root.sample || (root.postedText !== "" && root.dayShown)
            spacing: Theme.spacingS

            Tag {
                objectName: "sampleTag"
                visible: root.sample
                text: Codebook.word("SAMPLE")
                color: Theme.inkstoneTint
                ink: Theme.inkstone
            }
            Item {
                visible: root.postedText !== "" && root.dayShown
                implicitWidth: day.width
                implicitHeight: root.yielding ? Math.min(day.height, who.font.pixelSize * 1.45) : day.height

                Tag {
                    id: day
                    anchors.verticalCenter: parent.verticalCenter
                    objectName: root.postedToday ? "postedToday" : ""
                    text: root.postedText
                    color: root.postedToday ? Theme.lampTint : "transparent"
                    ink: root.postedToday ? Theme.inkOnLampTint : Theme.inkSoft
                }
            }
        }
    }
}
