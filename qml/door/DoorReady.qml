// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The door waits for the next code. Where there is a camera, what it sees, and the sign that it is on. What does not fit gives way to what
// must be read: the picture first, then the hint.
Card {
    id: root

    required property ScanPage scan
    required property string heading
    required property string hint
    readonly property real room: height - words.contentHeight - 2 * Theme.spacingL
    readonly property bool looking: scan.cameraOn
    readonly property bool roomForHint: !looking && room > more.contentHeight + Theme.spacingM
    readonly property real picture: Math.min(width * 0.4, room - (roomForHint ? more.contentHeight + Theme.spacingM : 0) - Theme.spacingL)
    readonly property bool roomForPicture: !looking && picture > Theme.iconL

    implicitHeight: words.contentHeight + 2 * Theme.spacingS + (looking ? sign.height + Theme.spacingS : 0)

    Rectangle {
        objectName: "doorCamera"
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: words.top; margins: Theme.spacingM }
        visible: root.looking
        radius: Theme.radiusM
        color: Theme.night

        Rectangle {
            id: lamp
            anchors { left: parent.left; leftMargin: Theme.spacingM; verticalCenter: sign.verticalCenter }
            width: Math.round(Theme.fontBody * 0.6)
            height: width
            radius: width / 2
            color: Theme.lamp
        }
        TextBlock {
            id: sign
            anchors { left: lamp.right; right: parent.right; top: parent.top; leftMargin: Theme.spacingS; rightMargin: Theme.spacingM; topMargin: Theme.spacingXs }
            text: qsTr("Camera on: it only reads codes", "check-in: sign beside the picture")
            font.bold: true
            lineHeight: 1
            color: Theme.inkOnNight
        }
        LivePicture {
            anchors { fill: parent; topMargin: sign.height + 2 * Theme.spacingXs; leftMargin: Theme.spacingXs; rightMargin: Theme.spacingXs; bottomMargin: Theme.spacingXs }
            page: root.scan
        }
    }
    Pictogram {
        anchors { horizontalCenter: parent.horizontalCenter; bottom: words.top; bottomMargin: Theme.spacingL }
        visible: root.roomForPicture
        name: "receipt"
        size: Math.min(root.picture, Theme.iconXl * 2.4)
        twoTone: true
        color: Theme.inkstone
    }
    TextBlock {
        id: words
        objectName: "doorHeading"
        x: Theme.spacingL
        y: root.looking ? root.height - height - Theme.spacingM : (root.height - height - (root.roomForHint ? more.height + Theme.spacingM : 0)) / 2 + (root.roomForPicture ? Math.min(root.picture, Theme.iconXl * 2.4) / 2 : 0)
        width: root.width - 2 * Theme.spacingL
        text: root.heading
        font.pixelSize: Theme.fontHeading
        font.bold: true
        lineHeight: 1.05
        horizontalAlignment: Text.AlignHCenter
    }
    TextBlock {
        id: more
        objectName: "doorHint"
        x: words.x
        y: words.y + words.height + Theme.spacingM
        width: words.width
        visible: root.roomForHint
        text: root.hint
        font.pixelSize: Theme.fontLead
        lineHeight: 1.05
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
    }
}
