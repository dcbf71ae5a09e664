// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls

// A shelf of vacancies of one sort, with its colour of the house.
Tappable {
    id: root

    required property string code
    required property int count
    readonly property color ink: code === "mothers" ? Theme.inkstone : code === "traineeship" ? Theme.leaf
                               : code === "urgent" ? Theme.brick : code === "gig" ? Theme.inkOnLampTint : Theme.inkOnLakeTint
    readonly property color ground: code === "mothers" ? Theme.inkstoneTint : code === "traineeship" ? Theme.leafTint
                                  : code === "urgent" ? Theme.brickTint : code === "gig" ? Theme.lampTint
                                  : Theme.lakeTint

    text: Words.shelf(code)
    padding: Theme.spacingL
    radius: Theme.radiusL
    Accessible.name: text + ", " + Words.vacancies(count)

    background: Rectangle {
        radius: root.radius
        color: root.down ? Qt.darker(root.ground, 1.08) : root.ground
        border.width: Theme.highContrast ? Theme.hairline : 0
        border.color: Theme.line
    }

    contentItem: ColumnLayout {
        spacing: Theme.spacingXs

        RowLayout {
            spacing: Theme.spacingS

            Pictogram {
                name: root.code
                size: Theme.iconL * 1.15
                twoTone: !Theme.highContrast && root.code !== "urgent"
                color: root.ink
                accent: root.ink
            }
            Item { Layout.fillWidth: true }
            TextBlock {
                Layout.alignment: Qt.AlignTop
                text: root.count.toLocaleString(Qt.locale("en_US"), "f", 0)
                font.pixelSize: Theme.fontLead
                font.bold: true
                lineHeight: 1
                color: root.ink
                Accessible.ignored: true
            }
        }
        Item { Layout.fillHeight: true }
        TextBlock {
            Layout.fillWidth: true
            text: root.text
            font.pixelSize: Theme.fontTitle
            font.bold: true
            lineHeight: 1
            color: root.ink
            Accessible.ignored: true
        }
        TextBlock {
            Layout.fillWidth: true
            visible: !Theme.phone
            text: Words.shelfNote(root.code)
            lineHeight: 1
            color: root.ink
            Accessible.ignored: true
        }
    }
}
