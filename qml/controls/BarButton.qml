// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme

// One place in the navigation bar: pictogram over word.
Tappable {
    id: root

    required property string pictogram
    property bool lamp: false
    property bool warning: false // ends something
    readonly property color ink: !enabled ? Theme.disabledInk : lamp ? Theme.inkOnLamp : warning ? Theme.brick : Theme.inkOnLakeTint

    padding: Theme.spacingXs / 2
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBar
    Accessible.name: text

    background: Rectangle {
        radius: root.radius
        color: !root.enabled ? Theme.well
             : root.lamp ? (root.down ? Theme.lampPressed : Theme.lamp)
             : root.warning ? (root.down ? Theme.cardPressed : Theme.brickTint)
             : (root.down ? Theme.lakeTintPressed : Theme.lakeTint)
        border.width: Theme.fillEdge
        border.color: Theme.line
    }

    contentItem: ColumnLayout {
        spacing: 0

        Item { Layout.fillHeight: true }
        Pictogram {
            Layout.alignment: Qt.AlignHCenter
            name: root.pictogram
            size: Theme.iconS
            color: root.ink
        }
        TextBlock {
            Layout.fillWidth: true
            text: root.text
            font: root.font
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.min(root.font.pixelSize, Theme.phone ? Math.round(root.font.pixelSize * 0.7) : Theme.fontLeast)
            wrapMode: Text.NoWrap
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            color: root.ink
            Accessible.ignored: true
        }
        Item { Layout.fillHeight: true }
    }
}
