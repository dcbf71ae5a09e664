// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme

// A column that may be taller than its place. Then a button below it says so in words, since a scroll bar is easily
// missed; at the end it leads back to the top. In the hand, where everybody swipes, the words are left out.
Item {
    id: root

    default property alias body: flick.flickableData
    readonly property Item scrolled: flick.contentItem
    property alias contentHeight: flick.contentHeight
    property alias contentY: flick.contentY
    readonly property bool overflowing: flick.contentHeight > height + 1
    readonly property bool atEnd: flick.contentY + flick.height > flick.contentHeight - Theme.spacingL

    Flickable {
        id: flick
        anchors { fill: parent; bottomMargin: more.visible ? more.height + Theme.spacingXs : 0 }
        contentWidth: width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        interactive: root.overflowing
    }

    ActionButton {
        id: more
        objectName: "scrollButton"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: Theme.spacingXs }
        anchors.leftMargin: Theme.gutter
        anchors.rightMargin: Theme.gutter
        implicitHeight: Math.max(Theme.touchTarget * 0.8, Theme.touchLeast, implicitContentHeight + topPadding + bottomPadding)
        visible: root.overflowing && !Theme.phone
        ground: down ? Theme.lampPressed : Theme.lampTint
        ink: Theme.inkOnLampTint
        edge: Theme.lamp
        pictogram: root.atEnd ? "up" : "down"
        text: root.atEnd ? qsTr("Back to the top", "button below a list that was scrolled to its end")
                         : qsTr("More below", "button below a list that goes on")
        onClicked: step.start()
    }

    NumberAnimation {
        id: step
        target: flick
        property: "contentY"
        to: root.atEnd ? 0 : Math.min(flick.contentHeight - flick.height, flick.contentY + flick.height * 0.8)
        duration: Theme.durationMedium
        easing.type: Easing.OutCubic
    }
}
