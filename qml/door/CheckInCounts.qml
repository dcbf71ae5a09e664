// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// How many are inside now, which is the largest, and how many have come.
Card {
    id: root

    required property CheckInDoor door
    readonly property int words: Theme.phone && (Theme.textScale > 1.2 || door.atBooth) ? Theme.fontCaption : Theme.fontLead

    implicitHeight: row.implicitHeight + 2 * Theme.spacingM

    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.spacingL; rightMargin: Theme.spacingL }
        spacing: Theme.spacingL

        TextBlock {
            Layout.fillWidth: true
            text: root.door.atBooth ? DoorWords.stand(root.door.boothNumber, root.door.boothEmployer) : qsTr("Inside now", "check-in: how many people")
            font.pixelSize: root.words
            lineHeight: 1
            color: Theme.inkSoft
        }
        TextBlock {
            objectName: "insideNow"
            text: root.door.atBooth ? root.door.visits : root.door.inside
            font.pixelSize: Theme.fontHero
            font.bold: true
            lineHeight: 1
            color: Theme.inkOnLakeTint
        }
        TextBlock {
            objectName: "haveCome"
            Layout.fillWidth: true
            text: root.door.atBooth ? qsTr("visits", "check-in: people at a stand, beside their number") : qsTr("%n have come", "check-in: people, each once", root.door.attendance)
            font.pixelSize: root.words
            lineHeight: 1
            horizontalAlignment: Text.AlignRight
        }
    }
}
