// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls

// What most people came for: the one largest thing on the home screen.
Tappable {
    id: root

    required property int available
    required property int newToday
    // Where notices stand below it on a wide screen, so that all of the home screen is seen at once.
    property bool compact: false

    text: qsTr("Find work", "home screen, the largest tile")
    padding: compact ? Theme.spacingL : Theme.phone ? Theme.spacingL + Theme.spacingXs : Theme.spacingXl
    radius: Theme.radiusL
    Accessible.name: text + ", " + Words.vacancies(available)

    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.lakePressed : Theme.lake
    }

    contentItem: ColumnLayout {
        spacing: Theme.spacingXs

        RowLayout {
            spacing: Theme.spacingM

            Pictogram {
                name: "jobs"
                size: root.compact ? Theme.iconL : Theme.iconXl * 1.1
                twoTone: true
                color: Theme.highContrast ? Theme.inkOnLake : Theme.lamp
                accent: Theme.inkOnLake
            }
            Item { Layout.fillWidth: true }
            Tag {
                objectName: "newToday"
                Layout.alignment: Qt.AlignTop
                visible: root.newToday > 0
                large: true
                text: qsTr("%n new today", "home screen, badge", root.newToday)
                color: Theme.lamp
                ink: Theme.inkOnLamp
            }
        }
        Item { Layout.fillHeight: true; Layout.minimumHeight: Theme.spacingS }
        TextBlock {
            Layout.fillWidth: true
            text: root.text
            font.pixelSize: Theme.fontDisplay
            font.bold: true
            lineHeight: 1
            color: Theme.inkOnLake
            Accessible.ignored: true
        }
        RowLayout {
            spacing: Theme.spacingM

            TextBlock {
                objectName: "availableCount"
                Layout.fillWidth: true
                text: qsTr("%n vacancies, no typing needed", "home screen, below Find work", root.available)
                font.pixelSize: Theme.fontLead
                color: Theme.softOnLake
                Accessible.ignored: true
            }
            Pictogram {
                name: "forward"
                size: Theme.iconL
                color: Theme.highContrast ? Theme.inkOnLake : Theme.lamp
            }
        }
    }
}
