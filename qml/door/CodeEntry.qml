// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// A pickup code for the door: whoever has no ticket with them may know it. With its last character it is shown.
ColumnLayout {
    id: root

    required property ReceiptSearch search

    signal entered(code: string)

    spacing: Theme.wide ? Theme.spacingS : Theme.spacingM

    Connections {
        target: root.search
        enabled: root.visible
        function onTypedChanged() {
            if (!root.search.complete)
                return;
            root.entered(root.search.typed);
            root.search.clear();
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.gap

        CodeBoxes {
            objectName: "doorCodeBoxes"
            Layout.fillWidth: true
            typed: root.search.typed
            length: root.search.length
        }
        ActionButton {
            objectName: "doorCodeBack"
            Layout.preferredWidth: Theme.touchTarget * 1.3
            Layout.minimumHeight: Theme.touchSmall
            leftPadding: Theme.spacingXs
            rightPadding: Theme.spacingXs
            stacked: true
            pictogram: "erase"
            pictogramSize: Theme.iconM
            text: ""
            Accessible.name: qsTr("Delete", "find a receipt: one character")
            autoRepeat: true
            onClicked: root.search.takeBack()
        }
    }
    CodePad {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: leastHeight
        keys: root.search.keys
        onKeyTapped: key => root.search.type(key)
    }
}
