// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls

// Leads to the surveys, and says whether one was begun.
Tappable {
    id: root

    required property int begun
    readonly property string note: begun > 0 ? qsTr("%n not finished: nothing of them is lost", "staff: surveys that were begun", begun) : ""

    text: qsTr("Surveys", "staff: leads to what the bureau asks")
    padding: Theme.spacingM
    radius: Theme.radiusL
    Accessible.name: Facts.list([text, note])

    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.lakeTintPressed : Theme.lakeTint
        border.width: Theme.fillEdge
        border.color: Theme.line
    }
    contentItem: RowLayout {
        spacing: Theme.spacingM

        Pictogram {
            name: "ask"
            size: Theme.iconL
            twoTone: true
            color: Theme.inkOnLakeTint
        }
        ColumnLayout {
            spacing: Theme.spacingXs

            TextBlock {
                Layout.fillWidth: true
                text: root.text
                font.pixelSize: Theme.fontLead
                font.bold: true
                lineHeight: 1
                color: Theme.inkOnLakeTint
                Accessible.ignored: true
            }
            TextBlock {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.note
                lineHeight: 1
                color: Theme.inkOnLakeTint
                Accessible.ignored: true
            }
        }
        Pictogram {
            name: "next"
            size: Theme.iconM
            color: Theme.inkOnLakeTint
        }
    }
}
