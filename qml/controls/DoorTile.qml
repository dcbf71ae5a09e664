// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme

// A door of the house: its word above, and the people whom one meets behind it standing on its lower edge.
Tappable {
    id: root

    required property string picture
    property string note
    property color ground: Theme.lakeTint
    property color groundPressed: Theme.lakeTintPressed
    property color ink: Theme.inkOnLakeTint
    property int wordSize: Theme.fontTitle
    readonly property bool tall: height > width * 0.85
    // Beside the word where both have room, else below it.
    readonly property real full: tall ? Math.min(width * 0.88, (height - words.height - padding - Theme.spacingXs) * 4 / 3)
                                      : Math.min(width * 0.46, (height - Theme.spacingXs) * 4 / 3)
    readonly property bool beside: !tall && word.contentWidth + 2.5 * padding + full <= width

    padding: Theme.phone ? Theme.spacingM : Theme.spacingL
    radius: Theme.radiusL
    implicitHeight: Math.max(Theme.touchTarget * 1.5, word.implicitHeight + (note === "" ? 0 : Theme.fontBody * 3) + 2 * padding)
    Accessible.name: note === "" ? text : text + ", " + note

    background: Rectangle {
        radius: root.radius
        color: root.down ? root.groundPressed : root.ground
        border.width: root.ground === Theme.card ? Theme.rowEdge : Theme.fillEdge
        border.color: Theme.line
    }

    Item {
        anchors { fill: parent; margins: root.padding }

        WorkPicture {
            id: picture
            readonly property real below: (root.height - root.padding - word.height) * 4 / 3
            x: root.tall ? (root.width - width) / 2 - root.padding : root.width - width - root.padding - Theme.spacingS
            y: root.height - height - root.padding
            width: root.tall || root.beside ? root.full : Math.min(root.full, below)
            height: width * 3 / 4
            visible: width > root.width * 0.24
            side: root.tall ? Qt.AlignHCenter : Qt.AlignRight
            name: root.picture
        }
        Column {
            id: words
            width: parent.width

            TextBlock {
                id: word
                width: parent.width
                text: root.text
                font.pixelSize: root.wordSize
                font.bold: true
                lineHeight: 1
                color: root.ink
                Accessible.ignored: true
            }
            TextBlock {
                width: root.tall ? parent.width : parent.width - picture.width
                visible: text !== "" && width > Theme.fontBody * 4
                text: root.note
                lineHeight: 1
                color: root.ink
                Accessible.ignored: true
            }
        }
    }
}
