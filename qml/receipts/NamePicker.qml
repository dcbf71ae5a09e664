// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// Surnames to tap.
Item {
    id: root

    required property RequestForm form
    readonly property int columns: 6
    readonly property int rows: Math.ceil(form.surnames.length / columns)
    readonly property real gap: Theme.keyGap
    readonly property real keyWidth: (width - (columns - 1) * gap) / columns
    readonly property real keyHeight: (height - (rows - 1) * gap) / rows

    implicitHeight: rows * Theme.touchSmall + (rows - 1) * gap

    Repeater {
        model: root.form.surnames

        delegate: Tappable {
            id: tile
            required property string modelData
            required property int index
            readonly property bool chosen: modelData === root.form.surname
            objectName: "surname" + index
            implicitWidth: 0
            implicitHeight: 0
            x: (index % root.columns) * (root.keyWidth + root.gap)
            y: Math.floor(index / root.columns) * (root.keyHeight + root.gap)
            width: root.keyWidth
            height: root.keyHeight
            radius: Theme.phone ? Theme.radiusS : Theme.radiusM
            text: modelData
            Accessible.checkable: true
            Accessible.checked: chosen
            onClicked: root.form.chooseSurname(modelData)

            background: Rectangle {
                radius: tile.radius
                color: tile.down ? Theme.lakeTintPressed : tile.chosen ? Theme.lake : Theme.card
                border.width: Theme.hairline
                border.color: Theme.line
            }
            contentItem: TextBlock {
                text: tile.text
                font.pixelSize: Math.min(Theme.bodyBase * 2.4, tile.height * 0.52, tile.width * 0.62)
                font.bold: true
                lineHeight: 1
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                color: tile.chosen ? Theme.inkOnLake : Theme.ink
                Accessible.ignored: true
            }
        }
    }
}
