// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme

// The five strokes. Each has a letter, which the dictionary knows it by.
Row {
    id: root

    readonly property list<string> letters: ["h", "s", "p", "n", "z"]
    readonly property list<string> glyphs: ["一", "丨", "丿", "丶", "乛"]
    readonly property list<string> names: [
        qsTr("flat", "name of the stroke 一 横"), qsTr("down", "name of the stroke 丨 竖"),
        qsTr("left", "name of the stroke 丿 撇"), qsTr("dot", "name of the strokes 丶 点 and ㇏ 捺"),
        qsTr("turn", "name of the stroke 乛 折")]

    signal tapped(text: string)

    spacing: Theme.keyGap

    Repeater {
        model: root.letters

        delegate: Key {
            required property int index
            required property string modelData
            objectName: "stroke_" + modelData
            width: (root.width - 4 * root.spacing) / 5
            height: root.height
            text: root.glyphs[index]
            caption: root.names[index]
            glyphSize: Math.min(width, height) * 0.5
            onClicked: root.tapped(modelData)
        }
    }
}
