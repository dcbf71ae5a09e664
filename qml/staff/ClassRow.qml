// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// A class of which somebody signed up here: when it is, and how many are expected.
Tappable {
    id: root

    required property staffClass held

    text: Facts.list([StaffWords.classTitle(held), StaffWords.classDates(held), StaffWords.classCounts(held)])
    padding: Theme.spacingM
    radius: Theme.radiusL

    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.cardPressed : Theme.card
        border.width: Theme.rowEdge
        border.color: Theme.line
    }
    contentItem: RowLayout {
        spacing: Theme.spacingM

        ColumnLayout {
            spacing: Theme.spacingXs

            TextBlock {
                Layout.fillWidth: true
                text: StaffWords.classTitle(root.held)
                font.pixelSize: Theme.fontLead
                font.bold: true
                lineHeight: 1
                color: root.held.over ? Theme.inkSoft : Theme.ink
                Accessible.ignored: true
            }
            TextBlock {
                Layout.fillWidth: true
                visible: text !== ""
                text: StaffWords.classDates(root.held)
                lineHeight: 1
                color: Theme.inkSoft
                Accessible.ignored: true
            }
            TextBlock {
                Layout.fillWidth: true
                text: StaffWords.classCounts(root.held)
                lineHeight: 1
                Accessible.ignored: true
            }
        }
        Pictogram {
            name: "next"
            size: Theme.iconM
            color: Theme.inkOnLakeTint
        }
    }
}
