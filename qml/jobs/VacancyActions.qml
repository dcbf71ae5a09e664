// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// How to apply: the code to take along, and the telephone, which is shown after a tap.
GridLayout {
    id: root

    required property VacancyPage vacancy
    required property SlipPrinting printing
    property bool canSend: false
    readonly property bool wantBeside: canSend && Theme.wide && Theme.textScale < 1.2 // where height is short
    readonly property string insteadOfPrinting: qsTr("Scan the code", "vacancy page: instead of printing")

    signal wantTapped
    signal likeTapped

    columns: Theme.phone ? 1 : 2
    columnSpacing: Theme.spacingL
    rowSpacing: Theme.spacingS

    ColumnLayout {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: Theme.phone
        spacing: Theme.spacingXs

        QrCode {
            id: code
            objectName: "qrCode"
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: Theme.touchTarget * (Theme.phone ? 3.4 : Theme.wide ? 2.2 : 2.7)
            implicitHeight: implicitWidth
            text: Facts.said(root.vacancy.takeAwayText)
            Accessible.role: Accessible.Graphic
            Accessible.name: note.text
        }
        PrintButton {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.phone ? -1 : code.implicitWidth
            Layout.minimumHeight: Theme.touchTarget
            visible: offered && !Theme.wide
            leftPadding: Theme.spacingXs
            rightPadding: Theme.spacingXs
            printing: root.printing
            instead: root.insteadOfPrinting
            onClicked: root.printing.print(root.vacancy)
        }
    }
    ColumnLayout {
        spacing: Theme.spacingXs

        TextBlock {
            objectName: "daysLeft"
            Layout.fillWidth: true
            visible: text !== ""
            text: Facts.list([Facts.daysLeft(root.vacancy.daysLeft), root.vacancy.contact === "" ? ""
                              : qsTr("Ask for: %1", "vacancy page: contact person").arg(root.vacancy.contact)])
            font.bold: true
            lineHeight: 1
        }
        TextBlock {
            id: note
            Layout.fillWidth: true
            text: root.vacancy.takeAwayIsLink
                  ? qsTr("Take it along: scan the code with your phone, it opens this vacancy.", "beside a QR code")
                  : qsTr("Take it along: scan the code with your phone, it shows these facts.", "beside a QR code")
            lineHeight: 1
            color: Theme.inkSoft
        }
        GridLayout {
            Layout.topMargin: Theme.spacingXs
            columns: Theme.phone || Theme.textScale > 1.2 ? 1 : root.wantBeside ? 3 : 2
            columnSpacing: Theme.spacingM
            rowSpacing: Theme.spacingXs

            ActionButton {
                objectName: "wantBesideButton"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 12
                Layout.minimumHeight: Theme.touchTarget
                visible: root.wantBeside
                kind: ActionButton.Primary
                pictogram: "hand"
                font.pixelSize: Theme.fontTitle
                text: qsTr("I want this job", "vacancy page: leave a name and a telephone number")
                onClicked: root.wantTapped()
            }
            ActionButton {
                objectName: "revealPhoneButton"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 9
                Layout.minimumHeight: Theme.touchTarget
                visible: root.vacancy.hasPhone && root.vacancy.phone === ""
                leftPadding: root.wantBeside ? Theme.spacingXs : Theme.spacingL
                rightPadding: leftPadding
                kind: !root.canSend ? ActionButton.Primary : ActionButton.Quiet
                pictogram: "phone"
                font.pixelSize: Theme.fontLead
                text: qsTr("Show the telephone number", "vacancy page")
                onClicked: root.vacancy.revealPhone()
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: printBeside.visible ? 10 : 6
                spacing: Theme.spacingXs

                ActionButton {
                    objectName: "likeThisButton"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: printBeside.visible ? Theme.touchSmall : Theme.touchTarget
                    text: qsTr("Find similar work", "vacancy page: like this one")
                    onClicked: root.likeTapped()
                }
                PrintButton {
                    id: printBeside
                    objectName: "printBesideButton"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: Theme.touchSmall
                    visible: offered && Theme.wide
                    plain: !Theme.stationary
                    leftPadding: Theme.spacingXs
                    rightPadding: Theme.spacingXs
                    printing: root.printing
                    instead: root.insteadOfPrinting
                    onClicked: root.printing.print(root.vacancy)
                }
            }
        }
        RowLayout {
            visible: root.vacancy.phone !== ""
            spacing: Theme.spacingM

            Pictogram {
                name: "phone"
                size: Theme.iconM
                color: Theme.inkOnLakeTint
            }
            TextBlock {
                objectName: "phoneNumber"
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.touchTarget
                text: root.vacancy.phone
                font.pixelSize: Theme.fontTitle
                font.bold: true
                verticalAlignment: Text.AlignVCenter
            }
        }
        TextBlock {
            Layout.fillWidth: true
            visible: !root.vacancy.hasPhone
            text: qsTr("No telephone is stated. Ask the staff here to help you apply.", "vacancy page")
            lineHeight: 1
            color: Theme.inkSoft
        }
    }
}
