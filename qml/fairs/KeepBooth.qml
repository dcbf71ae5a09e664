// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// Keeps a stand to go to, or takes it off; never opens it.
Tappable {
    id: root

    required property bool kept
    property bool full: false // no further one is kept

    padding: 0
    text: kept ? qsTr("My stand", "stand of a job fair: it is kept") : full ? qsTr("Ten are kept", "stands of a job fair: the list is full")
                                                                         : qsTr("Keep", "stand of a job fair: put it on the list of this session")
    enabled: kept || !full
    Accessible.checkable: true
    Accessible.checked: kept

    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.lampPressed : root.kept ? Theme.lampTint : Theme.card
        border.width: Theme.hairline * (root.kept ? 2 : 1)
        border.color: root.kept ? Theme.lamp : Theme.line
    }
    Item {
        anchors.fill: parent

        Pictogram {
            id: heart
            anchors { horizontalCenter: parent.horizontalCenter; verticalCenter: parent.verticalCenter; verticalCenterOffset: word.visible ? -word.height * 0.4 : 0 }
            name: root.kept ? "heart-full" : "heart"
            size: Math.min(Theme.iconM, parent.height * (word.visible ? 0.44 : 0.6))
            color: root.kept ? Theme.lampInk : root.enabled ? Theme.inkstone : Theme.disabledInk
        }
        TextBlock {
            id: word
            anchors { horizontalCenter: parent.horizontalCenter; top: heart.bottom }
            visible: parent.height > Theme.fontCaption * 1.45 + parent.height * 0.5 && implicitWidth <= parent.width
            text: root.text
            font.pixelSize: Theme.fontCaption
            lineHeight: 1
            wrapMode: Text.NoWrap
            color: root.kept ? Theme.inkOnLampTint : root.enabled ? Theme.inkstone : Theme.disabledInk
            Accessible.ignored: true
        }
    }
}
