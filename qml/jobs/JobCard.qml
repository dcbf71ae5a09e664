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
    property bool selected: false
    property bool dense: false // two panes: the words in as few lines as can be

    text: title
    radius: Theme.radiusL
    leftPadding: Theme.spacingL + Theme.spacingS
    rightPadding: Theme.spacingM
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

    contentItem: ColumnLayout {
        spacing: root.dense ? 0 : Theme.spacingXs

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
                Layout.alignment: Qt.AlignTop
                visible: root.isNew
                text: qsTr("New", "tag: posted today")
                color: Theme.lampTint
                ink: Theme.inkOnLampTint
            }
        }
        TextBlock {
            Layout.fillWidth: true
            text: root.payText
            font.pixelSize: root.dense ? Theme.fontLead : Theme.fontTitle
            font.bold: true
            lineHeight: 1
            color: Theme.inkOnLakeTint
            Accessible.ignored: true
        }
        TextBlock {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.dense ? Facts.list([root.placeText, root.timeText]) : root.placeText
            lineHeight: 1
            color: Theme.inkSoft
            Accessible.ignored: true
        }
        RowLayout {
            visible: !root.dense
            spacing: Theme.spacingS

            TextBlock {
                Layout.fillWidth: true
                text: root.timeText
                lineHeight: 1
                color: Theme.inkSoft
                Accessible.ignored: true
            }
            Flow {
                Layout.maximumWidth: root.availableWidth * 0.6
                Layout.preferredWidth: implicitWidth
                spacing: Theme.spacingXs

                Repeater {
                    model: root.tags

                    delegate: Tag {
                        required property string modelData
                        text: modelData
                    }
                }
            }
        }
    }
}
