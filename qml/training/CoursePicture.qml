// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// Somebody who does what is learned. In high contrast, whose grounds are black, the pictogram in its place.
Item {
    id: root

    required property string category

    Image {
        anchors.fill: parent
        visible: !Theme.highContrast
        source: "qrc:/pictures/" + TrainingWords.picture(root.category) + ".svg"
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectFit
        verticalAlignment: Image.AlignBottom
        horizontalAlignment: Image.AlignRight
    }
    Pictogram {
        anchors { right: parent.right; bottom: parent.bottom }
        visible: Theme.highContrast
        name: "learn"
        size: Math.min(root.width, root.height) * 0.8
        color: Theme.leaf
    }
}
