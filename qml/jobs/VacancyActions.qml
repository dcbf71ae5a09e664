// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What can be done with a vacancy, always in sight below it: the one main action, and beside or below it the others. A telephone
// dials and passes on; elsewhere the number is shown, and a slip printed.
ColumnLayout {
    id: root

    required property VacancyPage vacancy
    required property bool canSend
    required property SlipPrinting printing
    required property Shortlist shortlist
    readonly property bool inOneRow: Theme.wide && Theme.textScale < (Theme.stationary ? 1.5 : 1.2)

    signal wantTapped
    signal likeTapped

    spacing: Theme.spacingXs

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
            text: root.vacancy.phone
            font.pixelSize: Theme.fontTitle
            font.bold: true
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.inOneRow ? 2 : 1
        columnSpacing: Theme.spacingM
        rowSpacing: Theme.gap

        ActionButton {
            objectName: "wantButton"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: Theme.touchPrimary
            visible: root.canSend
            kind: ActionButton.Primary
            pictogram: "hand"
            pictogramSize: Theme.iconM
            leftPadding: Theme.spacingS
            font.pixelSize: Theme.fontTitle
            text: qsTr("I want this job", "vacancy page: leave a name and a telephone number")
            onClicked: root.wantTapped()
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            spacing: Theme.gap

            KeepHeart {
                objectName: "keepVacancy"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.minimumHeight: Theme.touchTarget
                kept: root.shortlist.ids.includes(root.vacancy.vacancyId)
                full: root.shortlist.full
                onClicked: root.shortlist.toggle(root.vacancy.vacancyId)
            }
            ActionButton {
                objectName: "revealPhoneButton"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                visible: root.vacancy.hasPhone && (root.vacancy.phone === "" || Theme.phone)
                stacked: true
                kind: root.canSend ? ActionButton.Quiet : ActionButton.Primary
                pictogram: "phone"
                text: Theme.phone ? qsTr("Call", "vacancy page, short: dial the number") : qsTr("Number", "vacancy page, short: show the telephone number")
                onClicked: {
                    root.vacancy.revealPhone();
                    if (Theme.phone)
                        Qt.openUrlExternally("tel:" + root.vacancy.phone.replace(/[^0-9+]/g, ""));
                }
            }
            ActionButton {
                objectName: "shareButton"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                visible: Theme.phone
                stacked: true
                pictogram: "sending"
                text: qsTr("Send on", "vacancy page on a telephone, short: send it to somebody")
                onClicked: Qt.openUrlExternally("sms:?body=" + encodeURIComponent(Facts.said(root.vacancy.takeAwayText)))
            }
            ActionButton {
                objectName: "likeThisButton"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                stacked: true
                pictogram: "search"
                text: qsTr("Similar", "vacancy page, short: find similar work")
                onClicked: root.likeTapped()
            }
            PrintButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                visible: offered && !Theme.phone
                stacked: true
                brief: true
                printing: root.printing
                instead: qsTr("Scan the code", "vacancy page: instead of printing")
                onClicked: root.printing.print(root.vacancy)
            }
        }
    }
}
