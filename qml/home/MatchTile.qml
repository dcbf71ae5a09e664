// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls

// The way to the five picture questions: for those who do not want to look through a list.
Tappable {
    id: root

    readonly property string note: qsTr("Five questions, answered by tapping pictures", "home screen, below Choose for me")

    text: qsTr("Choose for me", "home screen: five picture questions lead to what suits")
    padding: Theme.phone || Theme.wide ? Theme.spacingM : Theme.spacingL
    leftPadding: Theme.phone ? Theme.spacingL : Theme.spacingXl
    rightPadding: leftPadding
    radius: Theme.radiusL
    Accessible.name: text + ", " + note

    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.lamp : Theme.lampTint
        border.width: Theme.highContrast ? Theme.hairline : 0
        border.color: Theme.line
    }

    contentItem: RowLayout {
        spacing: Theme.spacingM

        Pictogram {
            name: "match"
            size: Theme.iconL * 1.15
            twoTone: true
            color: Theme.inkOnLampTint
            accent: Theme.highContrast ? color : Theme.lampInk
        }
        ColumnLayout {
            spacing: 0

            TextBlock {
                Layout.fillWidth: true
                text: root.text
                font.pixelSize: Theme.fontTitle
                font.bold: true
                lineHeight: 1
                color: Theme.inkOnLampTint
                Accessible.ignored: true
            }
            TextBlock {
                Layout.fillWidth: true
                text: root.note
                lineHeight: 1
                color: Theme.inkOnLampTint
                Accessible.ignored: true
            }
        }
        Pictogram {
            name: "forward"
            size: Theme.iconM
            color: Theme.inkOnLampTint
        }
    }
}
