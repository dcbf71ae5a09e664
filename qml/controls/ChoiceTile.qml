// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
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
    readonly property bool stacked: Theme.phone && Theme.textScale > 1.2 && tail.visible // the number below the word
    readonly property real wordX: leftPadding + (picture.visible ? picture.width + Theme.spacingM : 0)

    implicitHeight: Math.max(Theme.touchTarget, topPadding + bottomPadding
                             + Math.max(picture.visible ? picture.height : 0, word.height + (stacked ? tail.height + Theme.spacingXs : 0)))
    padding: Theme.spacingM
    radius: Theme.radiusL
    Accessible.name: countText === "" ? text : text + ", " + countText
    Accessible.checkable: selected
    Accessible.checked: selected

    background: Rectangle {
        radius: root.radius
        color: root.down ? root.groundPressed : root.selected ? Theme.lakeTint : root.ground
        border.width: root.selected ? Theme.chosenEdge : Theme.rowEdge
        border.color: root.selected ? Theme.inkOnLakeTint
                    : root.ground === Theme.card || Theme.highContrast ? Theme.line : root.ground
    }

    // Positioned by hand: a layout that wraps a text polishes in circles where the text is as wide as its tile.
    Pictogram {
        id: picture
        x: root.leftPadding
        anchors.verticalCenter: parent.verticalCenter
        visible: root.pictogram !== ""
        name: root.pictogram
        size: Theme.iconL
        color: root.ink
    }
    TextBlock {
        id: word
        x: root.wordX
        y: (root.height - height - (root.stacked ? tail.height + Theme.spacingXs : 0)) / 2
        width: root.width - x - root.rightPadding - (root.stacked || !tail.visible ? 0 : tail.width + Theme.spacingM)
        text: root.text
        font.pixelSize: root.wordSize
        font.bold: true
        lineHeight: 1
        color: root.ink
        Accessible.ignored: true
    }
    Row {
        id: tail
        x: root.stacked ? root.wordX : root.width - root.rightPadding - width
        y: root.stacked ? word.y + word.height + Theme.spacingXs : (root.height - height) / 2
        visible: root.selected || root.countText !== ""
        spacing: Theme.spacingXs

        Pictogram {
            anchors.verticalCenter: parent.verticalCenter
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
