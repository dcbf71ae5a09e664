// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme

// A column that may be taller than its place. More below is said in words, since a scroll bar is easily missed.
Flickable {
    id: root

    property int bottomRoom: more.visible ? more.height + Theme.spacingS : 0
    readonly property bool moreBelow: contentHeight - contentY > height + Theme.spacingL

    contentWidth: width
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick

    ActionButton {
        id: more
        objectName: "scrollDownButton"
        parent: root
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.spacingXs }
        z: 1
        visible: root.moreBelow
        kind: ActionButton.Lamp
        pictogram: "down"
        text: qsTr("More below", "button over a list that goes on below the edge of the screen")
        onClicked: step.start()
    }

    NumberAnimation {
        id: step
        target: root
        property: "contentY"
        to: Math.min(root.contentHeight - root.height, root.contentY + root.height * 0.8)
        duration: Theme.durationMedium
        easing.type: Easing.OutCubic
    }
}
