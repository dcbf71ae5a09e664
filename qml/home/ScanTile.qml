// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// For those who have a code in the hand.
ActionButton {
    text: qsTr("Scan a code", "home screen: leads to the page with the camera")
    radius: Theme.radiusL
    ground: down ? Theme.lakeTintPressed : Theme.lakeTint
    edge: Theme.highContrast ? Theme.line : Theme.lakeTint
    pictogram: "scan"
    pictogramSize: Theme.iconM
    font.pixelSize: Theme.fontLead
    font.bold: true
}
