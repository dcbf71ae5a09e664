// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The camera's picture between two bands of the night: above, always, that the camera is on; below, what to do. Without a camera
// a drawing, and where the scanner is.
Rectangle {
    id: root

    required property ScanPage scan
    readonly property bool tight: Theme.phone && Theme.textScale > 1.2 // the picture needs the height
    readonly property real edge: Theme.phone ? Theme.spacingS : Theme.spacingM

    radius: Theme.radiusL
    color: Theme.night
    border.width: Theme.highContrast ? Theme.hairline : 0
    border.color: Theme.line

    Rectangle {
        id: lamp
        anchors { left: parent.left; leftMargin: root.edge * 1.5; verticalCenter: sign.verticalCenter }
        visible: root.scan.cameraOn
        width: Math.round(Theme.fontBody * 0.6)
        height: width
        radius: width / 2
        color: Theme.lamp
    }
    TextBlock {
        id: sign
        objectName: "cameraSign"
        anchors { left: lamp.visible ? lamp.right : parent.left; right: parent.right; top: parent.top }
        anchors { leftMargin: lamp.visible ? Theme.spacingS : root.edge * 1.5; rightMargin: root.edge; topMargin: root.edge }
        text: root.scan.cameraOn ? qsTr("Camera on: it only reads codes", "page with the camera")
                                 : root.scan.hasCamera ? qsTr("The camera is off", "page with the camera")
                                 : qsTr("There is no camera here", "page with the camera")
        font.bold: true
        lineHeight: 1
        color: Theme.inkOnNight
    }
    Item {
        id: window
        anchors { left: parent.left; right: parent.right; top: sign.bottom; bottom: hint.visible ? hint.top : parent.bottom }
        anchors { leftMargin: root.edge; rightMargin: root.edge; topMargin: Theme.spacingS; bottomMargin: hint.visible ? Theme.spacingS : root.edge }

        Rectangle {
            anchors.fill: parent
            color: Theme.nightLake
        }
        WorkPicture {
            anchors { fill: parent; margins: parent.height * 0.12 }
            visible: live.blank
            name: "slip"
        }
        LivePicture {
            id: live
            objectName: "livePicture"
            anchors.fill: parent
            page: root.scan
        }
        ScanCorners {
            anchors.centerIn: parent
            visible: root.scan.cameraOn
            width: Math.round(Math.min(parent.width, parent.height) * 0.72)
            height: width
        }
        ActionButton {
            objectName: "torchButton"
            anchors { right: parent.right; bottom: parent.bottom; margins: Theme.spacingS }
            visible: root.scan.hasTorch
            pictogram: "day"
            text: root.scan.torch ? qsTr("Light off", "page with the camera: its lamp") : qsTr("Light on", "page with the camera: its lamp")
            onClicked: root.scan.torch = !root.scan.torch
        }
    }
    TextBlock {
        id: hint
        objectName: "scanHint"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: root.edge }
        text: root.scan.cameraOn ? qsTr("Hold the code inside the frame", "page with the camera")
                                 : root.scan.hasScanner ? ScanWords.scanner(root.scan.scannerPlace)
                                 : qsTr("The staff can help you", "page with the camera, where there is none")
        visible: !(root.tight && root.scan.cameraOn) // the corners say it
        font.pixelSize: root.tight ? Theme.fontBody : Theme.fontLead
        font.bold: true
        lineHeight: 1
        horizontalAlignment: Text.AlignHCenter
        color: Theme.inkOnNight
    }
}
