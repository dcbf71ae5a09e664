// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls

// Leads to what the bureau asks of residents.
Tappable {
    id: root

    text: qsTr("Tell us what you need", "home screen: leads to the surveys")
    padding: Theme.spacingM
    leftPadding: Theme.phone ? Theme.spacingL : Theme.spacingXl
    rightPadding: leftPadding
    radius: Theme.radiusL

    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.cardPressed : Theme.card
        border.width: Theme.rowEdge
        border.color: Theme.line
    }
    contentItem: RowLayout {
        spacing: Theme.spacingM

        Pictogram {
            name: "ask"
            size: Theme.iconM
            color: Theme.inkOnLakeTint
        }
        TextBlock {
            Layout.fillWidth: true
            text: root.text
            font.pixelSize: Theme.fontLead
            font.bold: true
            lineHeight: 1
            Accessible.ignored: true
        }
        Pictogram {
            name: "forward"
            size: Theme.iconM
            color: Theme.inkSoft
        }
    }
}
