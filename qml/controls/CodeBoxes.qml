// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme

// A place for each character of a code, in two halves as it is printed.
Item {
    id: root

    required property string typed
    required property int length
    readonly property real gap: Theme.spacingXs
    readonly property real dash: Theme.phone ? Theme.spacingL : Theme.spacingXl
    readonly property real boxWidth: Math.min(Theme.touchTarget * 1.1, (width - (length - 2) * gap - dash) / length)
    readonly property real taken: length * boxWidth + (length - 2) * gap + dash

    implicitHeight: Math.min(Theme.touchTarget * 1.3, boxWidth * 1.3)
    Accessible.role: Accessible.StaticText
    Accessible.name: typed

    Repeater {
        model: root.length

        delegate: Rectangle {
            id: box
            required property int index
            readonly property bool second: index >= root.length / 2
            x: (root.width - root.taken) / 2 + index * root.boxWidth + (second ? (index - 1) * root.gap + root.dash : index * root.gap)
            width: root.boxWidth
            height: root.height
            radius: Theme.radiusS
            color: index <= root.typed.length ? Theme.card : Theme.well
            border.width: index === root.typed.length ? Theme.focusWidth : Theme.hairline
            border.color: index === root.typed.length ? Theme.inkOnLakeTint : Theme.line

            TextBlock {
                anchors.centerIn: parent
                text: root.typed.charAt(box.index)
                font.pixelSize: Math.min(Theme.bodyBase * 2, box.height * 0.56)
                font.bold: true
                lineHeight: 1
                Accessible.ignored: true
            }
        }
    }
    Rectangle {
        x: (root.width - root.taken) / 2 + root.length / 2 * (root.boxWidth + root.gap) - root.gap + root.dash * 0.25
        anchors.verticalCenter: parent.verticalCenter
        width: root.dash * 0.5
        height: Theme.focusWidth
        color: Theme.inkSoft
    }
}
