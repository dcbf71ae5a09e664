// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme

// A key for each character that a code can have.
Item {
    id: root

    required property var keys // a QStringList: Qt 6.4 binds none to a list<string>
    readonly property int columns: Theme.wide ? 10 : 5 // the digits in rows of their own
    readonly property int rows: Math.ceil(keys.length / columns)
    readonly property real gap: Theme.phone ? Theme.spacingXs / 2 : Theme.gap
    readonly property real keyWidth: (width - (columns - 1) * gap) / columns
    readonly property real keyHeight: (height - (rows - 1) * gap) / rows
    readonly property real leastHeight: rows * Theme.touchSmall + (rows - 1) * gap

    signal keyTapped(key: string)

    Repeater {
        model: root.keys

        delegate: PadKey {
            required property string modelData
            required property int index
            objectName: "code_" + modelData
            x: (index % root.columns) * (root.keyWidth + root.gap)
            y: Math.floor(index / root.columns) * (root.keyHeight + root.gap)
            width: root.keyWidth
            height: root.keyHeight
            text: modelData
            onClicked: root.keyTapped(modelData)
        }
    }
}
