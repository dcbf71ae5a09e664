// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme

// A pictogram and a few words beside it. No layout: its rows may keep the height that they had in another width.
Item {
    id: root

    required property string pictogram
    required property string text
    property bool strong: false
    property color ink: Theme.ink
    property color tone: Theme.leaf
    property int size: Theme.fontBody

    readonly property real naturalWidth: sign.width + Theme.spacingS + metrics.advanceWidth + 1 // in one line

    implicitHeight: Math.max(sign.height, words.height)
    visible: text !== ""

    TextMetrics {
        id: metrics
        font: words.font
        text: root.text
    }
    Pictogram {
        id: sign
        y: Math.max(0, (words.font.pixelSize * 1.45 - height) / 2)
        name: root.pictogram
        size: Math.min(Theme.iconS, root.size * 1.2)
        twoTone: ["pay", "jobs", "calendar", "place", "ask", "time"].includes(root.pictogram)
        color: root.tone
    }
    TextBlock {
        id: words
        anchors { left: sign.right; right: parent.right; leftMargin: Theme.spacingS }
        text: root.text
        font.pixelSize: root.size
        font.bold: root.strong
        color: root.ink
        lineHeight: 1
        Accessible.ignored: true
    }
}
