// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls

// Asks once more before something is taken back. To keep it is the large button.
Panel {
    id: root

    required property string subject

    signal confirmed

    objectName: "cancelPanel"
    title: qsTr("Take it back?", "receipt: before it is cancelled")
    pictogram: "caution"
    closeText: qsTr("No, keep it", "receipt: do not cancel")

    TextBlock {
        Layout.fillWidth: true
        text: root.subject
        font.pixelSize: Theme.fontLead
        font.bold: true
    }
    TextBlock {
        Layout.fillWidth: true
        text: qsTr("Then you are no longer on the list. You can hand it in again later.", "receipt: before it is cancelled")
        font.pixelSize: Theme.fontLead
    }
    ActionButton {
        objectName: "confirmCancelButton"
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.touchPrimary
        ink: Theme.brick
        edge: Theme.brick
        pictogram: "close"
        text: qsTr("Yes, take it back", "receipt: cancel")
        onClicked: root.confirmed()
    }
}
