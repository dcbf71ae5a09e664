// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// The door waits for the next code. What does not fit gives way to what must be read: the picture first, then the hint.
Card {
    id: root

    required property string heading
    required property string hint
    readonly property real room: height - words.contentHeight - 2 * Theme.spacingL
    readonly property bool roomForHint: room > more.contentHeight + Theme.spacingM
    readonly property real picture: Math.min(width * 0.4, room - (roomForHint ? more.contentHeight + Theme.spacingM : 0) - Theme.spacingL)
    readonly property bool roomForPicture: picture > Theme.iconL

    implicitHeight: words.contentHeight + 2 * Theme.spacingS

    Pictogram {
        anchors { horizontalCenter: parent.horizontalCenter; bottom: words.top; bottomMargin: Theme.spacingL }
        visible: root.roomForPicture
        name: "receipt"
        size: Math.min(root.picture, Theme.iconXl * 2.4)
        twoTone: true
        color: Theme.inkstone
    }
    TextBlock {
        id: words
        objectName: "doorHeading"
        x: Theme.spacingL
        y: (root.height - height - (root.roomForHint ? more.height + Theme.spacingM : 0)) / 2 + (root.roomForPicture ? Math.min(root.picture, Theme.iconXl * 2.4) / 2 : 0)
        width: root.width - 2 * Theme.spacingL
        text: root.heading
        font.pixelSize: Theme.fontHeading
        font.bold: true
        lineHeight: 1.05
        horizontalAlignment: Text.AlignHCenter
    }
    TextBlock {
        id: more
        objectName: "doorHint"
        x: words.x
        y: words.y + words.height + Theme.spacingM
        width: words.width
        visible: root.roomForHint
        text: root.hint
        font.pixelSize: Theme.fontLead
        lineHeight: 1.05
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
    }
}
