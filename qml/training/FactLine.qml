// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// A pictogram and a few words beside it. No layout: its rows may keep the height that they had in another width.
Item {
    id: root

    required property string pictogram
    required property string text
    property bool strong: false
    property color ink: Theme.ink

    implicitHeight: Math.max(sign.height, words.height)
    visible: text !== ""

    Pictogram {
        id: sign
        y: Math.max(0, (words.font.pixelSize * 1.45 - height) / 2)
        name: root.pictogram
        size: Theme.iconS
        twoTone: ["pay", "jobs", "calendar"].includes(root.pictogram)
        color: Theme.leaf
    }
    TextBlock {
        id: words
        anchors { left: sign.right; right: parent.right; leftMargin: Theme.spacingS }
        text: root.text
        font.bold: root.strong
        color: root.ink
        lineHeight: 1
        Accessible.ignored: true
    }
}
