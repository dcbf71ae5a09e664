// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme

// A statement that is on or off; the box with a tick says which, not colour alone.
Tappable {
    id: root

    property bool on: false

    topPadding: Theme.spacingXs
    bottomPadding: Theme.spacingXs
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on

    contentItem: RowLayout {
        spacing: Theme.spacingM

        Rectangle {
            implicitWidth: Theme.iconM
            implicitHeight: Theme.iconM
            radius: Theme.radiusS
            color: root.on ? Theme.lake : Theme.card
            border.width: Theme.hairline * 2
            border.color: Theme.inkOnLakeTint

            Pictogram {
                anchors.centerIn: parent
                visible: root.on
                name: "check"
                size: parent.width * 0.75
                color: Theme.inkOnLake
            }
        }
        TextBlock {
            Layout.fillWidth: true
            text: root.text
            lineHeight: 1
            Accessible.ignored: true
        }
    }
}
