// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// A notice that hangs out at the station: its title, and how long it holds.
Tappable {
    id: root

    required property noticeValue notice
    readonly property string note: notice.lastMonth > 0 ? qsTr("Until %1", "home screen: last day of a notice").arg(Facts.dayOf(notice.lastYear, notice.lastMonth, notice.lastDay))
                                                        : qsTr("Notice of the bureau", "home screen: a notice without a last day")

    padding: Theme.spacingM
    leftPadding: Theme.phone ? Theme.spacingL : Theme.spacingXl
    rightPadding: leftPadding
    radius: Theme.radiusL
    Accessible.name: text + ", " + note

    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.cardPressed : Theme.card
        border.width: Theme.rowEdge
        border.color: Theme.line
    }

    contentItem: RowLayout {
        spacing: Theme.spacingM

        Pictogram {
            name: "calendar"
            size: Theme.iconM
            color: Theme.inkOnLakeTint
        }
        ColumnLayout {
            spacing: 0

            TextBlock {
                Layout.fillWidth: true
                text: root.text
                font.pixelSize: Theme.fontLead
                font.bold: true
                lineHeight: 1
                Accessible.ignored: true
            }
            TextBlock {
                Layout.fillWidth: true
                text: root.note
                lineHeight: 1
                color: Theme.inkSoft
                Accessible.ignored: true
            }
        }
        Pictogram {
            name: "forward"
            size: Theme.iconM
            color: Theme.inkSoft
        }
    }
}
