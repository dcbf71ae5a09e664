// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls

// A row of two lines that leads somewhere: a question and its answer, a survey and how long it takes.
Tappable {
    id: root

    property string value
    property bool empty: false
    property bool wrong: false
    property bool leading: false // the first line is what counts

    padding: Theme.spacingM
    radius: Theme.radiusL
    Accessible.name: text + ", " + value

    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.cardPressed : Theme.card
        border.width: root.wrong ? Theme.hairline * 3 : Theme.hairline
        border.color: root.wrong ? Theme.brick : Theme.line
    }
    contentItem: RowLayout {
        spacing: Theme.spacingM

        ColumnLayout {
            spacing: Theme.spacingXs

            TextBlock {
                Layout.fillWidth: true
                text: root.text
                font.pixelSize: root.leading ? Theme.fontLead : Theme.fontBody
                font.bold: root.leading
                lineHeight: 1
                color: root.leading ? Theme.ink : Theme.inkSoft
                Accessible.ignored: true
            }
            TextBlock {
                objectName: "value"
                Layout.fillWidth: true
                visible: text !== ""
                text: root.value
                font.pixelSize: root.leading ? Theme.fontBody : Theme.fontLead
                font.bold: !root.leading && !root.empty
                lineHeight: 1
                color: root.wrong ? Theme.brick : root.leading || root.empty ? Theme.inkSoft : Theme.ink
                Accessible.ignored: true
            }
        }
        Pictogram {
            name: root.wrong ? "caution" : "next"
            size: Theme.iconM
            color: root.wrong ? Theme.brick : Theme.inkOnLakeTint
        }
    }
}
