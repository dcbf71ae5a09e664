// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme

// A choice in a list: word, and how many vacancies it leads to. A tick says that it is chosen.
Tappable {
    id: root

    property string pictogram
    property string countText
    property bool selected: false
    property color ground: Theme.card
    property color groundPressed: Theme.cardPressed
    property color ink: Theme.ink
    property int wordSize: Theme.fontLead

    padding: Theme.spacingM
    radius: Theme.radiusL
    Accessible.name: countText === "" ? text : text + ", " + countText
    Accessible.checkable: selected
    Accessible.checked: selected

    background: Rectangle {
        radius: root.radius
        color: root.down ? root.groundPressed : root.selected ? Theme.lakeTint : root.ground
        border.width: root.selected ? Theme.hairline * 3 : Theme.hairline
        border.color: root.selected ? Theme.inkOnLakeTint
                    : root.ground === Theme.card || Theme.highContrast ? Theme.line : root.ground
    }

    contentItem: RowLayout {
        spacing: Theme.spacingM

        Pictogram {
            visible: root.pictogram !== ""
            name: root.pictogram
            size: Theme.iconL
            color: root.ink
        }
        GridLayout {
            columns: Theme.phone && Theme.textScale > 1.2 ? 1 : 2
            columnSpacing: Theme.spacingM
            rowSpacing: Theme.spacingXs

            TextBlock {
                Layout.fillWidth: true
                text: root.text
                font.pixelSize: root.wordSize
                font.bold: true
                lineHeight: 1
                color: root.ink
                Accessible.ignored: true
            }
            RowLayout {
                visible: root.selected || root.countText !== ""
                spacing: Theme.spacingXs

                Pictogram {
                    visible: root.selected
                    name: "check"
                    size: Theme.iconS
                    color: Theme.inkOnLakeTint
                }
                TextBlock {
                    visible: text !== ""
                    text: root.countText
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    color: root.ground === Theme.card ? Theme.inkSoft : root.ink
                    Accessible.ignored: true
                }
            }
        }
    }
}
