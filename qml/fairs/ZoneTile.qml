// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// A zone of the hall, or a group of work: what is looked for there, and how many of its stands are one's own.
Tappable {
    id: root

    required property boothShelf shown
    required property string word
    readonly property bool pictured: Theme.textScale < 1.5 && width > Theme.fontBody * 8

    text: Facts.list([word, FairWords.stands(shown.count), shown.kept > 0 ? mine.text : ""])
    padding: 0
    radius: Theme.radiusL
    implicitHeight: Math.max(Theme.touchPrimary, words.height + 2 * Theme.spacingS)

    background: Rectangle {
        radius: root.radius
        color: root.down ? Qt.darker(Theme.inkstoneTint, 1.08) : Theme.inkstoneTint
        border.width: root.shown.kept > 0 ? Theme.chosenEdge : Theme.fillEdge
        border.color: root.shown.kept > 0 ? Theme.lamp : Theme.line
    }
    Item {
        anchors.fill: parent

        WorkPicture {
            id: picture
            anchors { right: parent.right; bottom: parent.bottom; rightMargin: Theme.spacingS }
            visible: root.pictured
            width: visible ? Math.min(root.width * 0.36, (root.height - Theme.spacingXs) * 4 / 3) : 0
            height: width * 3 / 4
            side: Qt.AlignRight
            name: root.shown.picture
        }
        Column {
            id: words
            anchors { left: parent.left; right: picture.left; verticalCenter: parent.verticalCenter; leftMargin: Theme.spacingM; rightMargin: Theme.spacingXs }

            TextBlock {
                width: parent.width
                text: root.word
                font.pixelSize: Theme.fontBody
                font.bold: true
                lineHeight: 1
                color: Theme.inkstone
                Accessible.ignored: true
            }
            TextBlock {
                width: parent.width
                text: FairWords.stands(root.shown.count)
                font.pixelSize: Theme.fontCaption
                lineHeight: 1
                color: Theme.inkSoft
                Accessible.ignored: true
            }
            TextBlock {
                id: mine
                width: parent.width
                visible: root.shown.kept > 0
                text: qsTr("%n of them yours", "zone of a job fair: stands that were kept", root.shown.kept)
                font.pixelSize: Theme.fontCaption
                font.bold: true
                lineHeight: 1
                Accessible.ignored: true
            }
        }
    }
}
