// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The plan of the hall as the bureau draws it. A tap makes it as wide as the page, another one small again.
Tappable {
    id: root

    required property url plan
    property bool wide: false
    readonly property real ratio: picture.implicitWidth > 0 ? picture.implicitHeight / picture.implicitWidth : 0.6

    objectName: "hallPicture"
    visible: picture.status === Image.Ready
    implicitHeight: Math.min(width * ratio, wide ? width * 2 : width * 0.75) + caption.height + Theme.spacingS
    text: wide ? qsTr("Plan of the hall. Tap to make it smaller", "page of a job fair") : qsTr("Plan of the hall. Tap to make it larger", "page of a job fair")
    onClicked: wide = !wide

    background: Rectangle {
        radius: Theme.radiusM
        color: Theme.card
        border.width: Theme.hairline
        border.color: Theme.line
    }

    Image {
        id: picture
        objectName: "hallImage"
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: caption.top }
        source: root.plan
        sourceSize: Qt.size(1600, 1600)
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        cache: false
        Accessible.ignored: true
    }
    TextBlock {
        id: caption
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        text: root.text
        font.pixelSize: Theme.fontCaption
        lineHeight: 1
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
