// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// A choice that is a picture with a word below it. One whose picture is not here is its word alone.
Tappable {
    id: root

    required property url picture
    required property real wordHeight // of the longest word
    property string countText
    property bool selected: false

    radius: Theme.radiusL
    Accessible.name: countText === "" ? text : text + ", " + countText
    Accessible.checkable: selected
    Accessible.checked: selected

    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.cardPressed : root.selected ? Theme.lakeTint : Theme.card
        border.width: root.selected ? Theme.chosenEdge : Theme.rowEdge
        border.color: root.selected ? Theme.inkOnLakeTint : Theme.line
    }

    Image {
        id: image
        objectName: "choicePicture"
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: below.top; margins: Theme.spacingS }
        source: root.picture
        sourceSize: Qt.size(640, 640)
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        cache: false
        Accessible.ignored: true
    }
    Item {
        id: below
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.spacingS }
        height: root.wordHeight

        Pictogram {
            id: tick
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            visible: root.selected
            name: "check"
            size: Theme.iconS
            color: Theme.inkOnLakeTint
        }
        TextBlock {
            anchors { left: parent.left; right: parent.right; leftMargin: Theme.iconS; rightMargin: Theme.iconS; verticalCenter: parent.verticalCenter }
            text: root.text
            font.pixelSize: Theme.fontLead
            font.bold: true
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        TextBlock {
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            text: root.countText
            lineHeight: 1
            wrapMode: Text.NoWrap
            color: Theme.inkSoft
            Accessible.ignored: true
        }
    }
}
