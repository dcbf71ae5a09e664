// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls

// A vacancy in a list: what, how much, where and when, and a few words more.
Tappable {
    id: root

    required property string title
    required property string payText
    property string placeText
    property string timeText
    property list<string> tags
    property bool isNew: false
    property bool keepable: false // a heart stands on the card
    property bool kept: false
    property bool selected: false
    property bool dense: false // two panes: pay beside the title, the rest in one line
    readonly property real heartSize: Theme.touchSmall

    readonly property bool stacked: Theme.phone || Theme.textScale > 1.2 // the tags below the hours

    signal keepTapped

    text: title
    radius: Theme.radiusL
    leftPadding: Theme.spacingL + Theme.spacingS
    rightPadding: keepable ? heartSize + 2 * Theme.spacingS : Theme.spacingM
    topPadding: dense ? Theme.spacingXs : Theme.spacingM
    bottomPadding: topPadding
    Accessible.name: [title, payText, placeText, timeText].join(", ")

    background: Card {
        color: root.down ? Theme.cardPressed : root.selected ? Theme.lakeTint : Theme.card
        border.width: root.selected ? Theme.hairline * 3 : Theme.hairline
        border.color: root.selected ? Theme.inkOnLakeTint : Theme.line

        Rectangle {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: Theme.spacingS }
            width: Theme.focusWidth * 1.5
            radius: width / 2
            color: root.selected ? Theme.inkOnLakeTint : Theme.lamp
        }
    }

    contentItem: GridLayout {
        columns: root.dense ? 2 : 1
        columnSpacing: Theme.spacingM
        rowSpacing: root.dense ? 0 : Theme.spacingXs

        RowLayout {
            spacing: Theme.spacingS

            TextBlock {
                Layout.fillWidth: true
                text: root.title
                font.pixelSize: root.dense ? Theme.fontLead : Theme.fontTitle
                font.bold: true
                lineHeight: 1
                Accessible.ignored: true
            }
            Tag {
                Layout.alignment: root.dense ? Qt.AlignVCenter : Qt.AlignTop
                visible: root.isNew
                text: qsTr("New", "tag: posted today")
                color: Theme.lampTint
                ink: Theme.inkOnLampTint
            }
        }
        TextBlock {
            Layout.fillWidth: !root.dense
            Layout.alignment: Qt.AlignTop
            Layout.maximumWidth: root.dense ? root.availableWidth * 0.5 : root.availableWidth
            text: root.payText
            font.pixelSize: root.dense ? Theme.fontLead : Theme.fontTitle
            font.bold: true
            lineHeight: 1
            color: Theme.inkOnLakeTint
            Accessible.ignored: true
        }
        TextBlock {
            Layout.fillWidth: true
            Layout.columnSpan: root.dense ? 2 : 1
            visible: text !== ""
            text: root.dense ? Facts.list([root.placeText, root.timeText]) : root.placeText
            lineHeight: 1
            color: Theme.inkSoft
            Accessible.ignored: true
        }
        GridLayout {
            visible: !root.dense && (root.timeText !== "" || root.tags.length > 0)
            columns: root.stacked ? 1 : 2
            columnSpacing: Theme.spacingS
            rowSpacing: Theme.spacingXs

            TextBlock {
                Layout.fillWidth: true
                visible: text !== "" || !root.stacked
                text: root.timeText
                lineHeight: 1
                color: Theme.inkSoft
                Accessible.ignored: true
            }
            Row {
                visible: root.tags.length > 0
                spacing: Theme.spacingXs

                Repeater {
                    model: root.tags.slice(0, root.stacked ? 1 : 2)

                    delegate: Tag {
                        required property string modelData
                        text: modelData
                    }
                }
            }
        }
    }

    KeepHeart {
        objectName: "keepHeart"
        anchors { right: parent.right; rightMargin: Theme.spacingS; verticalCenter: parent.verticalCenter }
        width: root.heartSize
        height: Math.min(root.height - 2 * Theme.spacingXs, root.heartSize * (root.dense ? 1 : 1.2))
        visible: root.keepable
        kept: root.kept
        onClicked: root.keepTapped()
    }
}
