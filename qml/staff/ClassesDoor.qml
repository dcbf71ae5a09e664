// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// Leads to the class lists, and says which class is next.
Tappable {
    id: root

    required property staffClass next

    text: qsTr("Class lists", "staff: who signed up for which class, and who came")
    padding: Theme.spacingM
    radius: Theme.radiusL
    Accessible.name: Facts.list([text, StaffWords.classTitle(next), StaffWords.classDates(next)])

    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.lakeTintPressed : Theme.lakeTint
        border.width: Theme.fillEdge
        border.color: Theme.line
    }
    contentItem: RowLayout {
        spacing: Theme.spacingM

        Pictogram {
            name: "learn"
            size: Theme.iconL
            twoTone: true
            color: Theme.inkOnLakeTint
        }
        ColumnLayout {
            spacing: Theme.spacingXs

            TextBlock {
                Layout.fillWidth: true
                text: root.text
                font.pixelSize: Theme.fontLead
                font.bold: true
                lineHeight: 1
                color: Theme.inkOnLakeTint
                Accessible.ignored: true
            }
            TextBlock {
                Layout.fillWidth: true
                text: Facts.list([StaffWords.classTitle(root.next), StaffWords.classDates(root.next)])
                lineHeight: 1
                color: Theme.inkOnLakeTint
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
