// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme

// One key of a pad: a digit or a letter; or a pictogram, with its word beside it where there is room for words.
Tappable {
    id: root

    property string pictogram
    property bool wordless: false
    property real glyphSize: Math.min(Theme.bodyBase * 2.7, height * 0.52, width * 0.6)
    readonly property bool quiet: pictogram !== ""

    implicitWidth: 0
    implicitHeight: 0
    radius: Theme.phone ? Theme.radiusS : Theme.radiusM

    background: Rectangle {
        radius: root.radius
        color: !root.enabled ? Theme.well : root.down ? Theme.lakeTintPressed : root.quiet ? Theme.lakeTint : Theme.card
        border.width: root.quiet && !Theme.highContrast ? 0 : Theme.hairline
        border.color: Theme.line
    }

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.spacingS

            Pictogram {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.quiet
                name: root.pictogram
                size: root.wordless ? Math.min(Theme.iconM * 1.2, root.height * 0.55) : Math.min(Theme.iconM, root.height * 0.5)
                color: root.enabled ? Theme.inkOnLakeTint : Theme.disabledInk
            }
            TextBlock {
                anchors.verticalCenter: parent.verticalCenter
                visible: !(root.quiet && root.wordless)
                text: root.text
                font.pixelSize: root.quiet ? Math.min(Theme.fontLead, root.height * 0.36, root.width / (root.text.length > 3 ? 6.5 : 4.6))
                                           : root.glyphSize
                font.bold: true
                lineHeight: 1
                wrapMode: Text.NoWrap
                color: !root.enabled ? Theme.disabledInk : root.quiet ? Theme.inkOnLakeTint : Theme.ink
                Accessible.ignored: true
            }
        }
    }
}
