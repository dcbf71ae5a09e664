// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme

// A place for each of the 18 characters of an identity number, in the groups of the card. Each character is a text of its own:
// the number never stands in one.
Item {
    id: root

    required property var shown // a list of 18 texts, one for each place; QStringList cannot be bound to list<string>
    readonly property list<int> starts: [0, 6, 14]
    readonly property list<int> lengths: [6, 8, 4]
    readonly property list<string> labels: [qsTr("First 6", "form: the identity number"), qsTr("Birth date", "form: the identity number"),
        qsTr("Last 4", "form: the identity number")]
    readonly property real unit: width / (18 + 2 * gap)
    readonly property real gap: 0.8 // between the groups, in units
    readonly property int glyph: Math.min(Theme.fontHeading, unit * 1.35)

    function placeOf(index: int): real { return (index + (index >= 6 ? gap : 0) + (index >= 14 ? gap : 0)) * unit; }

    implicitHeight: labelHeight.height + glyph * 1.5 + Theme.focusWidth
    Accessible.role: Accessible.StaticText
    Accessible.name: shown.join(" ")

    TextBlock {
        id: labelHeight
        visible: false
        text: root.labels[0]
        lineHeight: 1
    }
    Repeater {
        model: 3

        delegate: Item {
            id: group
            required property int index
            x: root.placeOf(root.starts[index])
            width: root.lengths[index] * root.unit
            height: root.height

            TextBlock {
                width: parent.width
                text: root.labels[group.index]
                font.pixelSize: Math.min(Theme.fontBody, parent.width / (text.length > 5 ? 5.5 : 4))
                lineHeight: 1
                wrapMode: Text.NoWrap
                color: Theme.inkSoft
                Accessible.ignored: true
            }
            Rectangle {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                height: Theme.focusWidth
                color: Theme.inkOnLakeTint
            }
        }
    }
    Repeater {
        model: 18

        delegate: Item {
            id: place
            required property int index
            readonly property string character: root.shown[index] ?? ""
            readonly property bool covered: character === "•"
            objectName: "idPlace" + index
            x: root.placeOf(index)
            y: root.height - height - Theme.focusWidth
            width: root.unit
            height: root.glyph * 1.5

            Rectangle {
                anchors.centerIn: parent
                visible: place.covered
                width: root.glyph * 0.38
                height: width
                radius: width / 2
                color: Theme.ink
            }
            TextBlock {
                anchors.centerIn: parent
                visible: !place.covered
                text: place.character
                font.pixelSize: root.glyph
                font.bold: true
                lineHeight: 1
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
