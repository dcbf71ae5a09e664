// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What was made of the typed words, where they were not simply found.
ColumnLayout {
    id: root

    required property JobSearch search

    // A part of the phrase is to be taken back.
    signal takenBack(part: int)

    visible: search.total > 0
             && (search.readAs !== "" || search.widened || search.mentioned || search.understood.count > 0)
    spacing: Theme.spacingXs

    UnderstoodChips {
        Layout.fillWidth: true
        understood: root.search.understood
        onTakenBack: part => root.takenBack(part)
    }
    TextBlock {
        objectName: "readAsNote"
        Layout.fillWidth: true
        visible: root.search.readAs !== ""
        text: qsTr("Taken as “%1”", "search: what was typed sounds like this word").arg(root.search.readAs)
        color: Theme.inkSoft
    }
    TextBlock {
        objectName: "widenedNote"
        Layout.fillWidth: true
        visible: root.search.widened
        text: qsTr("Nothing has all of this. Here is the same work elsewhere or with fewer wishes.", "search")
        color: Theme.brick
    }
    TextBlock {
        objectName: "mentionedNote"
        Layout.fillWidth: true
        visible: root.search.mentioned
        text: qsTr("No title says this. These mention it.", "search")
        color: Theme.brick
    }
}
