// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme

// What every screen is: a head with its title and how fresh the vacancies are, and the rest below it.
Rectangle {
    id: root

    property string title // empty: the screen draws a head of its own
    property string note: freshness
    readonly property real headHeight: head.visible ? head.height : 0
    property string freshness // set by the slot of the screen
    default property alias content: below.data

    color: Theme.paper

    TopBar {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        visible: title !== ""
        title: root.title
        note: root.note
    }
    Item {
        id: below
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        anchors.top: head.visible ? head.bottom : parent.top
    }
}
