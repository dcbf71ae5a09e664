// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The pickup code, to be read aloud, written down or taken along with a phone.
Card {
    id: root

    required property ReceiptPage page
    required property string stationName
    readonly property bool forDoor: page.ticket !== "" // the code is a ticket for a job fair

    implicitHeight: column.implicitHeight + 2 * Theme.spacingL

    ColumnLayout {
        id: column
        readonly property int codeSize: Math.min(Theme.bodyBase * (Theme.wide ? 3.6 : 4.6), width / 6)
        anchors { fill: parent; margins: Theme.spacingL }
        spacing: Theme.spacingS

        TextBlock {
            Layout.fillWidth: true
            text: qsTr("Your code", "receipt: the pickup code")
            font.pixelSize: Theme.fontLead
            lineHeight: 1
            color: Theme.inkSoft
        }
        TextBlock {
            objectName: "receiptCode"
            Layout.fillWidth: true
            text: root.page.code
            font.pixelSize: column.codeSize
            font.bold: true
            lineHeight: 1
            wrapMode: Text.NoWrap
        }
        Row {
            id: cut
            Layout.fillWidth: true
            Layout.topMargin: Theme.spacingXs
            Layout.bottomMargin: Theme.spacingXs
            spacing: Theme.spacingXs
            clip: true

            Repeater {
                model: Math.max(0, Math.floor(cut.width / (2 * Theme.spacingXs)))
                delegate: Rectangle {
                    width: Theme.spacingXs
                    height: Theme.hairline * 2
                    color: Theme.line
                }
            }
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: (Theme.phone && Theme.textScale > 1.2) || (root.forDoor && !Theme.wide) ? 1 : 2
            columnSpacing: Theme.spacingL
            rowSpacing: Theme.spacingS

            QrCode {
                id: code
                objectName: "receiptQr"
                readonly property real size: root.forDoor ? (Theme.phone ? 4.6 : !Theme.wide ? 6 : Theme.textScale < 1.2 ? 3.5 : 2.9)
                                                          : Theme.phone ? 2.6 : !Theme.wide ? 4.7 : Theme.textScale < 1.2 ? 3 : 2.6
                Layout.alignment: Theme.phone || (root.forDoor && !Theme.wide) ? Qt.AlignHCenter : Qt.AlignLeft
                Layout.leftMargin: Theme.phone || (root.forDoor && !Theme.wide) ? 0 : -Theme.spacingM // its quiet zone
                implicitWidth: Theme.touchTarget * size
                implicitHeight: implicitWidth
                visible: valid
                text: root.forDoor ? root.page.ticket : root.page.link
                Accessible.role: Accessible.Graphic
                Accessible.name: root.forDoor ? qsTr("Code for the door", "screen reader") : qsTr("Code for your phone", "screen reader")
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignVCenter
                spacing: Theme.spacingS

                TextBlock {
                    Layout.fillWidth: true
                    text: root.forDoor ? qsTr("This is your ticket. Take a picture of it with your phone: at the door it is scanned.", "receipt of a sign-up for a job fair")
                        : code.visible ? qsTr("With this code, or with your phone, you see at any time how it stands.", "receipt")
                                       : qsTr("Write the code down, or take a picture of it. With it you see here at any time how it stands.", "receipt")
                    font.pixelSize: !Theme.phone ? Theme.fontLead : Theme.textScale > 1.2 ? Theme.fontCaption : Theme.fontBody
                    lineHeight: 1.02
                }
                TextBlock {
                    objectName: "receiptTime"
                    Layout.fillWidth: true
                    text: Facts.list([Facts.dayOf(root.page.year, root.page.month, root.page.day) + " " + root.page.time, root.stationName])
                    lineHeight: 1.02
                    color: Theme.inkSoft
                }
            }
        }
    }
}
