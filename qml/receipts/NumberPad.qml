// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme

// A pad like a telephone's, with the way to take one digit back, and an X or the way to take all of them back.
Item {
    id: root

    property bool withX: false
    readonly property real keyWidth: (width - 2 * gap) / 3
    readonly property real keyHeight: (height - 3 * gap) / 4
    readonly property real gap: Theme.phone ? Theme.spacingXs : Theme.spacingM

    signal digitTapped(digit: int)
    signal takeBackTapped
    signal clearTapped
    signal xTapped

    implicitHeight: 4 * Theme.touchTarget + 3 * gap

    Repeater {
        model: 10 // the digits 1–9, then 0

        delegate: PadKey {
            required property int index
            readonly property int digit: (index + 1) % 10
            objectName: "digit" + digit
            x: (digit === 0 ? 1 : index % 3) * (root.keyWidth + root.gap)
            y: Math.floor(index / 3) * (root.keyHeight + root.gap)
            width: root.keyWidth
            height: root.keyHeight
            text: digit
            onClicked: root.digitTapped(digit)
        }
    }
    PadKey {
        objectName: "keyX"
        y: 3 * (root.keyHeight + root.gap)
        width: root.keyWidth
        height: root.keyHeight
        visible: root.withX
        text: "X"
        onClicked: root.xTapped()
    }
    PadKey {
        objectName: "clearDigits"
        y: 3 * (root.keyHeight + root.gap)
        width: root.keyWidth
        height: root.keyHeight
        visible: !root.withX
        pictogram: "again"
        text: qsTr("Clear", "pad: take back all digits")
        onClicked: root.clearTapped()
    }
    PadKey {
        objectName: "takeBackDigit"
        x: 2 * (root.keyWidth + root.gap)
        y: 3 * (root.keyHeight + root.gap)
        width: root.keyWidth
        height: root.keyHeight
        pictogram: "erase"
        text: qsTr("Delete", "pad: take back one digit")
        autoRepeat: true
        onClicked: root.takeBackTapped()
    }
}
