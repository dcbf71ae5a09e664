// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls

// A reason or a caution: a picture of what it is about, and a few words.
RowLayout {
    id: root

    required property string pictogram
    required property string text
    property color ink: Theme.ink
    property color tone: Theme.leaf

    spacing: Theme.spacingS

    Pictogram {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Math.round(Theme.fontBody * 0.2)
        name: root.pictogram
        size: Theme.fontBody * 1.1
        twoTone: name !== "caution" && name !== "check"
        color: root.tone
    }
    TextBlock {
        Layout.fillWidth: true
        text: root.text
        lineHeight: 1
        color: root.ink
        Accessible.ignored: true
    }
}
