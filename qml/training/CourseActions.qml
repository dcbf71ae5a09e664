// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// Ask first, or sign up for the chosen class; where one cannot sign up here, the staff do. Places by hand: on Qt 6.4 a layout may
// keep the place of a button that has gone.
Item {
    id: root

    required property courseValue course
    required property bool signsUp
    required property bool canSignUp
    required property string chosen // when the class is
    required property bool full // one joins its queue

    readonly property bool stacked: Theme.phone && Theme.textScale > 1.2
    readonly property bool asks: course.phone !== ""
    readonly property real gap: Theme.spacingM
    readonly property real askWidth: stacked ? width : (width - gap) * (signsUp && !Theme.phone ? 0.36 : 0.46)
    readonly property real mainHeight: Math.max(main.implicitHeight, Theme.wide || Theme.phone ? Theme.touchPrimary : Theme.touchPrimary * 1.35)

    signal helpTapped
    signal signUpTapped

    implicitHeight: Math.max(phone.implicitHeight, mainHeight) + (stacked && asks ? phone.implicitHeight + gap : 0)

    Item {
        id: phone
        width: root.askWidth
        height: root.stacked ? implicitHeight : root.height
        implicitHeight: words.height
        visible: root.asks

        Pictogram {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            visible: !Theme.phone
            name: "phone"
            size: visible ? Theme.iconM : 0
            color: Theme.leaf
        }
        Column {
            id: words
            anchors { left: sign.right; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.spacingS }

            TextBlock {
                width: parent.width
                text: root.course.contact === "" ? qsTr("Ask first", "course: above the telephone number")
                                                 : qsTr("Ask for: %1", "course: contact person").arg(root.course.contact)
                lineHeight: 1
                color: Theme.inkSoft
            }
            TextBlock {
                objectName: "coursePhone"
                width: parent.width
                text: root.course.phone
                font.pixelSize: Theme.phone ? Theme.fontBody : Theme.fontLead
                font.bold: true
                lineHeight: 1
                wrapMode: Text.WrapAnywhere
            }
        }
    }
    ActionButton {
        id: main
        objectName: root.signsUp ? "signUpButton" : "courseHelpButton"
        x: root.asks && !root.stacked ? root.askWidth + root.gap : 0
        y: root.asks && root.stacked ? phone.implicitHeight + root.gap : 0
        width: root.width - x
        height: root.stacked ? root.mainHeight : root.height
        kind: ActionButton.Primary
        enabled: !root.signsUp || root.canSignUp
        ground: down ? Qt.darker(Theme.leaf, 1.2) : Theme.leaf
        pictogram: root.signsUp ? "" : "help"
        font.pixelSize: Theme.fontTitle
        text: !root.signsUp ? qsTr("I want to join: call the staff", "page of a course")
            : root.full && root.chosen === "" ? qsTr("Join the queue", "page of a course: the class is full")
            : root.full ? qsTr("Join the queue: %1", "page of a course: the class is full, its first day").arg(root.chosen)
            : root.chosen === "" ? qsTr("Sign up", "page of a course") : qsTr("Sign up: %1", "page of a course, the first day of the class").arg(root.chosen)
        onClicked: root.signsUp ? root.signUpTapped() : root.helpTapped()
    }
}
