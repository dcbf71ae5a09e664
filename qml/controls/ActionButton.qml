// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme

// A button with a word and, mostly, a pictogram. Filled is the one thing to do next; the others are outlined.
Tappable {
    id: root

    enum Kind { Primary, Lamp, Quiet }

    property int kind: ActionButton.Quiet
    property string pictogram
    property int pictogramSize: Theme.iconS
    property bool pictogramLast: false
    property bool stacked: false // the pictogram over the word
    property color ground: kind === ActionButton.Primary ? (down ? Theme.lakePressed : Theme.lake)
                         : kind === ActionButton.Lamp ? (down ? Theme.lampPressed : Theme.lamp)
                         : (down ? Theme.cardPressed : Theme.card)
    property color ink: kind === ActionButton.Primary ? Theme.inkOnLake
                      : kind === ActionButton.Lamp ? Theme.inkOnLamp : Theme.inkOnLakeTint

    property color edge: Theme.inkOnLakeTint // of a quiet one

    leftPadding: stacked ? Math.round(Theme.spacingXs / 3) : Theme.spacingL
    rightPadding: leftPadding
    topPadding: Theme.spacingXs
    bottomPadding: Theme.spacingXs
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    font.bold: kind !== ActionButton.Quiet

    background: Rectangle {
        radius: root.radius
        color: root.enabled ? root.ground : Theme.well
        border.width: root.kind === ActionButton.Quiet && root.enabled ? Theme.hairline * 2 : 0
        border.color: root.edge
    }

    contentItem: GridLayout {
        columns: root.stacked ? 1 : 4
        columnSpacing: Theme.spacingS
        rowSpacing: 0
        layoutDirection: root.pictogramLast ? Qt.RightToLeft : Qt.LeftToRight

        Item { Layout.fillWidth: !root.stacked; Layout.fillHeight: root.stacked }
        Pictogram {
            Layout.alignment: Qt.AlignCenter
            visible: root.pictogram !== ""
            name: root.pictogram
            size: root.pictogramSize
            color: root.enabled ? root.ink : Theme.disabledInk
        }
        TextBlock {
            Layout.maximumWidth: root.stacked ? 1e6 : Math.ceil(implicitWidth) // 1e6: whatever there is
            Layout.fillWidth: true
            text: root.text
            font: root.font
            fontSizeMode: root.stacked ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: Theme.phone ? Math.round(Theme.fontLeast * 0.8) : Theme.fontLeast
            wrapMode: root.stacked ? Text.NoWrap : Text.Wrap
            lineHeight: 1
            color: root.enabled ? root.ink : Theme.disabledInk
            horizontalAlignment: root.stacked || root.pictogram === "" ? Text.AlignHCenter : Text.AlignLeft
            Accessible.ignored: true
        }
        Item { Layout.fillWidth: !root.stacked; Layout.fillHeight: root.stacked }
    }
}
