// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.ViewModels

// Lies over everything for a moment after another page has come: the second of two quick taps was meant for the page that is
// gone, and would choose on the new one what nobody has read.
Item {
    id: root

    required property Navigator navigator
    required property bool attracting

    function rest() {
        if (Theme.doubleTapMs > 0)
            quiet.restart();
    }

    onAttractingChanged: rest()

    Connections {
        target: root.navigator
        function onChanged() { root.rest(); }
        function onSheetChanged() { root.rest(); }
    }
    Timer {
        id: quiet
        interval: Theme.doubleTapMs
    }
    MouseArea {
        objectName: "tapGuard"
        anchors.fill: parent
        enabled: quiet.running
        visible: enabled
    }
}
