// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// For those who know what they look for.
ActionButton {
    text: qsTr("Write what you look for", "home screen: leads to the search")
    radius: Theme.radiusL
    pictogram: "search"
    pictogramSize: Theme.iconM
    font.pixelSize: Theme.fontLead
    font.bold: true
}
