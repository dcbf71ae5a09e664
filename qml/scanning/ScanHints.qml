// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// Where else a code can be held, and what can be scanned.
Column {
    id: root

    required property ScanPage scan
    required property real room // the height that there is
    readonly property real rowHeight: Math.min(Theme.touchTarget * 1.4, (room - heading.y - heading.height - 3 * spacing) / 3)

    spacing: Theme.spacingM

    Rectangle {
        width: parent.width
        height: place.height + 2 * Theme.spacingM
        visible: root.scan.cameraOn && root.scan.hasScanner
        radius: Theme.radiusM
        color: Theme.lakeTint
        border.width: Theme.highContrast ? Theme.hairline : 0
        border.color: Theme.line

        FactLine {
            id: place
            objectName: "scannerHint"
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.spacingM }
            height: implicitHeight
            pictogram: "scan"
            tone: Theme.inkOnLakeTint
            ink: Theme.inkOnLakeTint
            text: ScanWords.onPaper(root.scan.scannerPlace)
        }
    }
    TextBlock {
        id: heading
        width: parent.width
        text: qsTr("These can be scanned", "page with the camera, above what codes are read")
        font.pixelSize: Theme.fontLead
        font.bold: true
        lineHeight: 1
    }
    Repeater {
        model: ScanWords.readable.length

        delegate: Item {
            id: readable
            required property int index
            width: root.width
            height: Math.max(root.rowHeight, sign.height, word.height)

            Pictogram {
                id: sign
                anchors.verticalCenter: parent.verticalCenter
                name: ScanWords.readablePictograms[readable.index]
                size: Theme.phone ? Theme.iconM : Theme.iconL
                twoTone: true
                color: Theme.inkOnLakeTint
                accent: Theme.highContrast ? Theme.ink : Theme.lamp
            }
            TextBlock {
                id: word
                anchors { left: sign.right; right: parent.right; leftMargin: Theme.spacingM; verticalCenter: parent.verticalCenter }
                text: ScanWords.readable[readable.index]
                font.pixelSize: Theme.phone ? Theme.fontBody : Theme.fontLead
                lineHeight: 1
            }
        }
    }
}
