// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme

// The ten digits as on a telephone, with the way to take one back, or all of them.
Item {
    id: root

    readonly property real keyWidth: (width - 2 * gap) / 3
    readonly property real keyHeight: (height - 3 * gap) / 4
    readonly property real gap: Theme.phone ? Theme.spacingXs : Theme.spacingM

    signal digitTapped(digit: int)
    signal takeBackTapped
    signal clearTapped

    component Key: Tappable {
        id: key
        property string pictogram
        readonly property bool quiet: pictogram !== ""

        implicitWidth: 0
        implicitHeight: 0
        width: root.keyWidth
        height: root.keyHeight
        radius: Theme.phone ? Theme.radiusS : Theme.radiusM
        background: Rectangle {
            radius: key.radius
            color: !key.enabled ? Theme.disabledGround : key.down ? Theme.lakeTintPressed : key.quiet ? Theme.lakeTint : Theme.card
            border.width: key.quiet && !Theme.highContrast ? 0 : Theme.hairline
            border.color: Theme.line
        }
        contentItem: Item {
            Pictogram {
                anchors.centerIn: parent
                visible: key.quiet
                name: key.pictogram
                size: Math.min(Theme.iconM * 1.2, key.height * 0.55)
                color: key.enabled ? Theme.inkOnLakeTint : Theme.disabledInk
            }
            TextBlock {
                anchors.centerIn: parent
                visible: !key.quiet
                text: key.text
                font.pixelSize: Math.min(Theme.bodyBase * 2.7, key.height * 0.52, key.width * 0.6)
                font.bold: true
                lineHeight: 1
                wrapMode: Text.NoWrap
                color: key.enabled ? Theme.ink : Theme.disabledInk
                Accessible.ignored: true
            }
        }
    }

    implicitHeight: 4 * Theme.touchTarget + 3 * gap

    Repeater {
        model: 10 // the digits 1–9, then 0

        delegate: Key {
            required property int index
            readonly property int digit: (index + 1) % 10
            objectName: "padDigit" + digit
            x: (digit === 0 ? 1 : index % 3) * (root.keyWidth + root.gap)
            y: Math.floor(index / 3) * (root.keyHeight + root.gap)
            text: digit
            onClicked: root.digitTapped(digit)
        }
    }
    Key {
        objectName: "padClear"
        y: 3 * (root.keyHeight + root.gap)
        pictogram: "again"
        text: qsTr("Clear", "pad: take back all digits")
        onClicked: root.clearTapped()
    }
    Key {
        objectName: "padTakeBack"
        x: 2 * (root.keyWidth + root.gap)
        y: 3 * (root.keyHeight + root.gap)
        pictogram: "erase"
        text: qsTr("Delete", "pad: take back one digit")
        autoRepeat: true
        onClicked: root.takeBackTapped()
    }
}
