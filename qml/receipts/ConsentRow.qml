// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls

// One thing that somebody wants to know before they agree.
Item {
    id: root

    required property string pictogram
    required property string question
    required property string answer
    required property bool ruled // a line above it
    readonly property bool roomy: Theme.stationary && Theme.textScale < 1.2

    implicitHeight: row.implicitHeight + 2 * Theme.spacingXs

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: -Theme.spacingXs }
        visible: root.ruled
        height: Theme.hairline
        color: Theme.line
    }
    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.phone ? Theme.spacingM : Theme.spacingL

        Rectangle {
            implicitWidth: Theme.phone ? Theme.iconM * 1.4 : root.roomy ? Theme.iconL * 1.35 : Theme.textScale > 1.5 ? Theme.iconM * 1.5 : Theme.iconM * 1.9
            implicitHeight: implicitWidth
            radius: Theme.radiusM
            color: Theme.lakeTint
            border.width: Theme.highContrast ? Theme.hairline : 0
            border.color: Theme.line

            Pictogram {
                anchors.centerIn: parent
                name: root.pictogram
                size: parent.width * 0.56
                twoTone: ["ask", "time"].includes(root.pictogram)
                color: Theme.inkOnLakeTint
            }
        }
        ColumnLayout {
            spacing: root.roomy ? Theme.spacingXs / 2 : 0

            TextBlock {
                Layout.fillWidth: true
                text: root.question
                lineHeight: 1
                color: Theme.inkSoft
            }
            TextBlock {
                Layout.fillWidth: true
                text: root.answer
                font.pixelSize: root.roomy ? Theme.fontTitle * 0.95 : Theme.textScale > 1.5 ? Theme.fontBody : Theme.fontLead
                font.bold: true
                lineHeight: 1.02
            }
        }
    }
}
