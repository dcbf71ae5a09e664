// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme

// A chosen filter; a tap takes it away again.
Tappable {
    id: root

    implicitHeight: Math.max(Theme.touchSmall, implicitContentHeight + topInset + bottomInset)
    leftPadding: Theme.spacingM
    rightPadding: Theme.spacingM
    topInset: Theme.chipInset
    bottomInset: Theme.chipInset
    radius: height / 2
    Accessible.description: qsTr("Tap to remove this choice", "screen reader, chip of a chosen filter")

    background: Rectangle {
        radius: height / 2
        color: root.down ? Theme.lakePressed : Theme.lake
    }

    contentItem: RowLayout {
        spacing: Theme.spacingS

        TextBlock {
            Layout.fillWidth: true
            text: root.text
            lineHeight: 1
            color: Theme.inkOnLake
            Accessible.ignored: true
        }
        Pictogram {
            name: "close"
            size: Theme.iconS * 0.8
            color: Theme.inkOnLake
        }
    }
}
