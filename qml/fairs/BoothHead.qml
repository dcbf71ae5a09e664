// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The number under which one finds the stand, in large, and what is offered there.
Rectangle {
    id: root

    required property boothValue booth

    implicitHeight: Math.max(words.height + 2 * Theme.spacingM, Theme.iconXl * (Theme.phone ? 1.4 : 1.8))
    radius: Theme.radiusL
    color: Theme.inkstoneTint
    border.width: Theme.highContrast ? Theme.hairline : 0
    border.color: Theme.line

    WorkPicture {
        id: picture
        anchors { right: parent.right; bottom: parent.bottom; rightMargin: Theme.spacingM }
        visible: Theme.textScale < 1.5 || !Theme.phone
        width: visible ? Math.min(root.width * 0.36, (root.height - Theme.spacingS) * 4 / 3) : 0
        height: width * 3 / 4
        side: Qt.AlignRight
        name: root.booth.picture
    }
    Column {
        id: words
        anchors { left: parent.left; right: picture.left; verticalCenter: parent.verticalCenter; leftMargin: Theme.spacingL; rightMargin: Theme.spacingS }
        spacing: Theme.spacingXs / 2

        TextBlock {
            objectName: "boothNumber"
            width: parent.width
            text: qsTr("Stand %1", "stand of a job fair: its number").arg(root.booth.number)
            font.pixelSize: Theme.fontHero
            font.bold: true
            lineHeight: 1
            color: Theme.inkstone
        }
        TextBlock {
            width: parent.width
            visible: text !== ""
            text: root.booth.zone
            font.pixelSize: Theme.fontLead
            lineHeight: 1
        }
        TextBlock {
            width: parent.width
            visible: text !== ""
            text: FairWords.wanted(root.booth)
            font.pixelSize: Theme.fontLead
            font.bold: true
            lineHeight: 1
        }
        TextBlock {
            width: parent.width
            visible: text !== ""
            text: root.booth.phone === "" ? "" : qsTr("Phone: %1", "stand of a job fair").arg(root.booth.phone)
            lineHeight: 1
        }
    }
}
