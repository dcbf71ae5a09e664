// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme

// The letters in three rows; for sounds with a mark between syllables (xi'an), for plain writing with a fourth row for the space.
Column {
    id: root

    property bool plain: false
    readonly property int rowCount: plain ? 4 : 3
    readonly property real keyWidth: (width - 9 * spacing) / 10
    readonly property real keyHeight: (height - (rowCount - 1) * spacing) / rowCount

    signal tapped(text: string)

    spacing: Theme.keyGap

    Repeater {
        model: ["qwertyuiop", "asdfghjkl", root.plain ? "zxcvbnm" : "zxcvbnm'"]

        delegate: Row {
            id: line
            required property string modelData
            anchors.horizontalCenter: parent?.horizontalCenter
            spacing: root.spacing

            Repeater {
                model: line.modelData.length

                delegate: Key {
                    required property int index
                    width: root.keyWidth
                    height: root.keyHeight
                    text: line.modelData.charAt(index)
                    Accessible.name: text === "'" ? qsTr("Between two syllables", "screen reader, the key ' of the keyboard") : text
                    onClicked: root.tapped(text)
                }
            }
        }
    }
    Key {
        objectName: "keySpace"
        visible: root.plain
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.keyWidth * 6
        height: root.keyHeight
        text: qsTr("Space", "key of the keyboard")
        glyphSize: Math.min(Theme.fontBody, height * 0.4)
        onClicked: root.tapped(" ")
    }
}
