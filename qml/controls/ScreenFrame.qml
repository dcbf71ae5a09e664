// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.ViewModels

// Holds the hosts of the modules, and what all screens share. The home screen is there at once; the others are built one by
// one behind it, in the order of Screens.
Item {
    id: root

    required property Navigator navigator
    required property string freshness // in words
    required property bool typing // the keyboard is open, room is short
    readonly property bool allBuilt: built === navigator.lastScreen
    property int built: Screens.Home // screens up to this one have had their turn

    objectName: "screenFrame"

    // One screen at a time, with room between two for a touch to be answered.
    Timer {
        interval: Theme.durationMedium
        repeat: true
        running: !root.allBuilt
        onTriggered: root.built += 1
    }
}
