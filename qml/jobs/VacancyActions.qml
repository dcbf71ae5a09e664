// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// How to apply: the code to take along, and the telephone, which is shown after a tap.
ColumnLayout {
    id: root

    required property VacancyPage vacancy

    spacing: Theme.spacingS

    TextBlock {
        objectName: "daysLeft"
        Layout.fillWidth: true
        visible: text !== ""
        text: Facts.list([Facts.daysLeft(root.vacancy.daysLeft), root.vacancy.contact === "" ? ""
                          : qsTr("Ask for: %1", "vacancy page: contact person").arg(root.vacancy.contact)])
        font.bold: true
    }
    QrPanel {
        Layout.fillWidth: true
        code: root.vacancy.takeAwayText
        isLink: root.vacancy.takeAwayIsLink
    }
    ActionButton {
        objectName: "revealPhoneButton"
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.touchPrimary
        visible: root.vacancy.hasPhone && root.vacancy.phone === ""
        kind: ActionButton.Primary
        pictogram: "phone"
        font.pixelSize: Theme.fontLead
        text: qsTr("Show the telephone number", "vacancy page")
        onClicked: root.vacancy.revealPhone()
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
            Layout.minimumHeight: Theme.touchPrimary
            text: root.vacancy.phone
            font.pixelSize: Theme.fontHeading
            font.bold: true
            verticalAlignment: Text.AlignVCenter
        }
    }
    TextBlock {
        Layout.fillWidth: true
        visible: !root.vacancy.hasPhone
        text: qsTr("No telephone is stated. Ask the staff here to help you apply.", "vacancy page")
        color: Theme.inkSoft
    }
}
