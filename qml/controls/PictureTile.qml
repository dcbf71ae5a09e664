// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme

// A choice with a picture: picture and number above, the word below, a tick when it is chosen.
Tappable {
    id: root

    required property string pictogram
    property int count: -1 // vacancies it leads to; -1 = not said
    property string note
    property bool selected: false
    property bool twoTone: true
    property color ground: Theme.card
    property color groundPressed: Theme.cardPressed
    property color ink: Theme.ink
    property color accent: Theme.lamp
    property int wordSize: Theme.fontLead

    padding: Theme.spacingM
    radius: Theme.radiusL
    Accessible.name: count < 0 ? text : text + ", " + Words.vacancies(count)
    Accessible.checkable: selected
    Accessible.checked: selected

    background: Rectangle {
        radius: root.radius
        color: root.down ? root.groundPressed : root.selected ? Theme.lakeTint : root.ground
        border.width: root.selected ? Theme.chosenEdge : Theme.rowEdge
        border.color: root.selected ? Theme.inkOnLakeTint
                    : root.ground === Theme.card || Theme.highContrast ? Theme.line : root.ground
    }

    contentItem: ColumnLayout {
        spacing: Theme.spacingXs

        RowLayout {
            spacing: Theme.spacingXs

            Pictogram {
                name: root.pictogram
                size: Theme.iconL * 1.15
                twoTone: root.twoTone
                color: root.ink
                accent: Theme.highContrast ? root.ink : root.accent
            }
            Item { Layout.fillWidth: true }
            Pictogram {
                Layout.alignment: Qt.AlignTop
                visible: root.selected
                name: "check"
                size: Theme.iconS
                color: Theme.inkOnLakeTint
            }
            TextBlock {
                objectName: "tileCount"
                Layout.alignment: Qt.AlignTop
                visible: root.count >= 0 && !(root.selected && root.width < Theme.iconL * 3) // the tick has the place
                text: root.count.toLocaleString(Qt.locale("en_US"), "f", 0)
                font.pixelSize: root.wordSize > Theme.fontLead ? Theme.fontLead : Theme.fontBody
                font.bold: root.wordSize > Theme.fontLead
                lineHeight: 1
                wrapMode: Text.NoWrap
                color: root.ground === Theme.card ? Theme.inkSoft : root.ink
                Accessible.ignored: true
            }
        }
        Item { Layout.fillHeight: true }
        TextBlock {
            Layout.fillWidth: true
            text: root.text
            font.pixelSize: root.wordSize
            font.bold: true
            lineHeight: 1
            color: root.ink
            Accessible.ignored: true
        }
        TextBlock {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.note
            lineHeight: 1
            color: root.ink
            Accessible.ignored: true
        }
    }
}
