// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// One to three stars and what they mean in words: not by colour or count alone.
Row {
    id: root

    required property int stars
    property int size: Theme.iconS

    spacing: Theme.spacingXs / 2

    Repeater {
        model: 3

        delegate: Pictogram {
            required property int index
            name: index < root.stars ? "star-full" : "star"
            size: root.size
            color: index < root.stars ? Theme.lampInk : Theme.inkSoft
            opacity: index < root.stars ? 1 : 0.45
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        }
    }
    TextBlock {
        objectName: "starWords"
        leftPadding: Theme.spacingXs
        text: MatchWords.stars(root.stars)
        font.bold: true
        lineHeight: 1
        wrapMode: Text.NoWrap
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
