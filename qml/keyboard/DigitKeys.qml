// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme

// A pad like a telephone's; identity numbers may end in X.
Grid {
    id: root

    property bool withX: false
    readonly property list<string> digits: ["1", "2", "3", "4", "5", "6", "7", "8", "9", withX ? "X" : "", "0", ""]

    signal tapped(text: string)

    columns: 3
    spacing: Theme.keyGap

    Repeater {
        model: root.digits

        delegate: Item {
            id: place
            required property string modelData
            width: (root.width - 2 * root.spacing) / 3
            height: (root.height - 3 * root.spacing) / 4

            Key {
                anchors.fill: parent
                visible: text !== ""
                text: place.modelData
                glyphSize: height * 0.55
                onClicked: root.tapped(text)
            }
        }
    }
}
