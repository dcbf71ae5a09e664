// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// How it stands, on the night: the first thing one reads.
Rectangle {
    id: root

    required property ReceiptPage page
    required property bool justMade
    readonly property bool good: ReceiptWords.isGood(page.status)

    implicitHeight: words.implicitHeight + 2 * (Theme.wide ? Theme.spacingM : Theme.spacingL)
    color: Theme.night

    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: Theme.highContrast
        height: Theme.hairline
        color: Theme.line
    }
    RowLayout {
        id: words
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.gutter; rightMargin: Theme.gutter }
        spacing: Theme.spacingL

        Rectangle {
            Layout.alignment: Qt.AlignTop
            implicitWidth: Theme.iconL * (Theme.phone ? 0.9 : Theme.wide ? 1.1 : 1.5)
            implicitHeight: implicitWidth
            radius: width / 2
            color: root.good ? Theme.lamp : Theme.brickTint
            border.width: Theme.highContrast ? Theme.hairline : 0
            border.color: Theme.line

            Pictogram {
                anchors.centerIn: parent
                name: ReceiptWords.pictogram(root.page.status)
                size: parent.width * 0.62
                color: root.good ? Theme.inkOnLamp : Theme.brick
            }
        }
        ColumnLayout {
            spacing: Theme.spacingXs

            TextBlock {
                objectName: "receiptHeading"
                Layout.fillWidth: true
                text: root.justMade && root.good ? qsTr("Handed in", "receipt: a moment ago") : ReceiptWords.heading(root.page.status, root.page.subject)
                font.pixelSize: Theme.fontHero
                font.bold: true
                lineHeight: 1
                color: Theme.inkOnNight
                Accessible.role: Accessible.Heading
            }
            TextBlock {
                objectName: "receiptSubject"
                Layout.fillWidth: true
                visible: text !== ""
                text: ReceiptWords.subject(root.page.subject, root.page.aboutTitle)
                font.pixelSize: Theme.fontLead
                lineHeight: 1
                color: Theme.softOnNight
            }
        }
    }
}
