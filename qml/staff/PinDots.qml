// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme

// How many digits are typed; which, nobody sees.
RowLayout {
    id: root

    required property int digits
    readonly property int places: Math.max(6, digits)

    spacing: Theme.phone || places > 8 ? Theme.spacingXs : Theme.spacingS

    Repeater {
        model: root.places

        delegate: Rectangle {
            required property int index
            readonly property bool filled: index < root.digits
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.touchSmall
            implicitWidth: Theme.iconS
            implicitHeight: Theme.phone ? Theme.iconM * 1.3 : Theme.touchSmall
            radius: Theme.radiusS
            color: Theme.card
            border.width: filled ? Theme.hairline * 2 : Theme.hairline
            border.color: filled ? Theme.inkOnLakeTint : Theme.line

            Rectangle {
                anchors.centerIn: parent
                visible: parent.filled
                width: Math.round(parent.width * 0.36)
                height: width
                radius: width / 2
                color: Theme.ink
            }
        }
    }
}
