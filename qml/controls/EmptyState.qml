// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme

// Says why nothing is here, and what to do about it.
ColumnLayout {
    id: root

    required property string heading
    property string explanation
    property string pictogram: "search"
    property string actionText

    signal actionTapped

    spacing: Theme.spacingM

    Pictogram {
        Layout.alignment: Qt.AlignHCenter
        name: root.pictogram
        size: Theme.iconXl
        color: Theme.inkSoft
    }
    TextBlock {
        Layout.fillWidth: true
        text: root.heading
        font.pixelSize: Theme.fontTitle
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
    }
    TextBlock {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.explanation
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
    }
    ActionButton {
        objectName: "emptyStateAction"
        Layout.alignment: Qt.AlignHCenter
        Layout.minimumHeight: Theme.touchPrimary
        visible: text !== ""
        kind: ActionButton.Primary
        text: root.actionText
        onClicked: root.actionTapped()
    }
}
