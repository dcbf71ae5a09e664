// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme

// One of our drawings (4 : 3) of people at work, as large as its place allows and standing on the lower edge. In high contrast
// the same drawing in the other colours. It is drawn for the size that is shown, on a thread of its own.
Item {
    id: root

    required property string name
    property int side: Qt.AlignHCenter // where it stands in a wider place
    readonly property int pictureWidth: Math.floor(Math.min(width, height * 4 / 3))

    Accessible.ignored: true

    Image {
        x: root.side === Qt.AlignRight ? root.width - width : root.side === Qt.AlignLeft ? 0 : (root.width - width) / 2
        y: root.height - height
        width: root.pictureWidth
        height: Math.floor(width * 3 / 4)
        source: root.name === "" || width < 8 ? "" : "qrc:/pictures/" + (Theme.highContrast ? "contrast/" : "") + root.name + ".svg"
        sourceSize: Qt.size(width, height)
        asynchronous: true
    }
}
