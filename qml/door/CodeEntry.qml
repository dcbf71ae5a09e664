// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// A pickup code for the door: whoever has no ticket with them may know it. With its last character it is shown to the door.
ColumnLayout {
    id: root

    required property ReceiptSearch search

    signal entered(code: string)
    signal closeTapped

    spacing: Theme.wide ? Theme.spacingS : Theme.spacingM
    onVisibleChanged: root.search.clear()

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
    CodeBoxes {
        objectName: "doorCodeBoxes"
        Layout.fillWidth: true
        typed: root.search.typed
        length: root.search.length
    }
    CodePad {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: leastHeight
        keys: root.search.keys
        onKeyTapped: key => root.search.type(key)
    }
    RowLayout {
        Layout.fillHeight: false
        spacing: Theme.gap

        ActionButton {
            objectName: "doorCodeBack"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: Theme.touchSmall
            leftPadding: Theme.spacingS
            rightPadding: Theme.spacingS
            font.pixelSize: Theme.fontLead
            text: qsTr("Delete", "check-in: one character")
            autoRepeat: true
            onClicked: root.search.takeBack()
        }
        ActionButton {
            objectName: "doorCodeClose"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
            Layout.minimumHeight: Theme.touchSmall
            leftPadding: Theme.spacingS
            rightPadding: Theme.spacingS
            font.pixelSize: Theme.fontLead
            text: qsTr("Scan instead", "check-in: away from typing a code")
            onClicked: root.closeTapped()
        }
    }
}
