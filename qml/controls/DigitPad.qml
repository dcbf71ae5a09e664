// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme

// The ten digits as on a telephone, with the way to take one back, and an X, a point, or the way to take all of them back.
Item {
    id: root

    property bool withX: false
    property bool withPoint: false
    property bool wordless: false // where it stands beside others and is narrow
    readonly property real keyWidth: (width - 2 * gap) / 3
    readonly property real keyHeight: (height - 3 * gap) / 4
    readonly property real gap: Theme.phone ? Theme.spacingXs : Theme.spacingM

    signal digitTapped(digit: int)
    signal takeBackTapped
    signal clearTapped
    signal xTapped
    signal pointTapped

    component Key: PadKey {
        required property int place // from 0, left to right and down
        x: place % 3 * (root.keyWidth + root.gap)
        y: Math.floor(place / 3) * (root.keyHeight + root.gap)
        width: root.keyWidth
        height: root.keyHeight
        wordless: root.wordless
    }

    implicitHeight: 4 * Theme.touchTarget + 3 * gap

    Repeater {
        model: 10 // the digits 1–9, then 0

        delegate: Key {
            required property int index
            readonly property int digit: (index + 1) % 10
            objectName: "digit" + digit
            place: digit === 0 ? 10 : index
            text: digit
            onClicked: root.digitTapped(digit)
        }
    }
    Key {
        objectName: "keyX"
        place: 9
        visible: root.withX
        text: "X"
        onClicked: root.xTapped()
    }
    Key {
        objectName: "keyPoint"
        place: 9
        visible: root.withPoint
        text: "."
        onClicked: root.pointTapped()
    }
    Key {
        objectName: "clearDigits"
        place: 9
        visible: !root.withX && !root.withPoint
        pictogram: "again"
        text: qsTr("Clear", "pad: take back all digits")
        onClicked: root.clearTapped()
    }
    Key {
        objectName: "takeBackDigit"
        place: 11
        pictogram: "erase"
        text: qsTr("Delete", "pad: take back one digit")
        autoRepeat: true
        onClicked: root.takeBackTapped()
    }
}
