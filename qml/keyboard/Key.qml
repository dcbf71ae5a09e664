// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Controls
import Yizhan.Theme

// One key. What it writes is large; a word below it says how it is called.
Tappable {
    id: root

    property string caption
    property color ink: Theme.ink
    property real glyphSize: Math.min(Theme.fontTitle, height * 0.5, width * 0.62)

    objectName: "key_" + text
    implicitHeight: Theme.keyHeight
    implicitWidth: 0
    radius: Theme.radiusS
    Accessible.name: caption === "" ? text : caption

    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.lakeTintPressed : Theme.card
        border.width: Theme.fillEdge
        border.color: Theme.line
    }

    contentItem: Item {
        Column {
            anchors.centerIn: parent

            TextBlock {
                width: root.width
                horizontalAlignment: Text.AlignHCenter
                text: root.text
                font.pixelSize: root.glyphSize
                // A sentence becomes smaller, in two lines where it must.
                readonly property bool fits: root.caption === "" && root.text.length > 6
                height: fits ? root.height : implicitHeight
                verticalAlignment: Text.AlignVCenter
                fontSizeMode: fits ? Text.Fit : Text.FixedSize
                minimumPixelSize: Math.min(root.glyphSize, Theme.fontLeast)
                wrapMode: fits ? Text.WrapAnywhere : Text.Wrap
                lineHeight: 1
                color: root.ink
                Accessible.ignored: true
            }
            TextBlock {
                width: root.width
                horizontalAlignment: Text.AlignHCenter
                visible: root.caption !== ""
                text: root.caption
                font.pixelSize: Math.min(Theme.fontCaption, root.height * 0.2)
                lineHeight: 1
                color: Theme.inkSoft
                Accessible.ignored: true
            }
        }
    }
}
