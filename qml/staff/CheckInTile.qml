// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// Leads to the door of a job fair of today.
Tappable {
    id: root

    required property fairValue fair

    text: qsTr("Check-in", "staff: at the door of a job fair")
    padding: Theme.spacingM
    radius: Theme.radiusL
    Accessible.name: Facts.list([text, fair.name])

    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.cardPressed : Theme.inkstoneTint
        border.width: Theme.fillEdge
        border.color: Theme.line
    }
    contentItem: RowLayout {
        spacing: Theme.spacingM

        Pictogram {
            name: "calendar"
            size: Theme.iconL
            twoTone: true
            color: Theme.inkstone
        }
        ColumnLayout {
            spacing: Theme.spacingXs

            TextBlock {
                Layout.fillWidth: true
                text: root.text
                font.pixelSize: Theme.fontLead
                font.bold: true
                lineHeight: 1
                color: Theme.inkstone
                Accessible.ignored: true
            }
            TextBlock {
                Layout.fillWidth: true
                text: root.fair.name
                lineHeight: 1
                color: Theme.inkstone
                Accessible.ignored: true
            }
        }
        Pictogram {
            name: "next"
            size: Theme.iconM
            color: Theme.inkstone
        }
    }
}
