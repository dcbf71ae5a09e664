// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls

// The disk of this machine has refused what staff noted.
TextBlock {
    objectName: "staffNotKept"
    Layout.fillWidth: true
    Layout.margins: Theme.gutter
    Layout.bottomMargin: 0
    text: qsTr("It could not be kept: nothing was changed. Please try again.", "staff")
    font.pixelSize: Theme.fontLead
    lineHeight: 1.1
    color: Theme.brick
    Accessible.role: Accessible.AlertMessage
}
