// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// All stands in a list, and the sign-up; where one cannot sign up here, the staff are asked. Places by hand: on Qt 6.4 a layout may
// keep the place of a button that has gone.
Item {
    id: root

    required property fairValue fair
    required property int stands
    required property bool canSend
    property bool full: false // who signs up now waits
    readonly property bool signsUp: canSend && (fair.open || fair.notYet)
    readonly property bool stacked: Theme.phone && Theme.textScale > 1.2
    readonly property bool lists: stands > 0
    readonly property real listWidth: stacked ? width : Math.floor(width * 0.36)
    readonly property real least: Math.max(main.implicitHeight, Theme.wide || Theme.phone ? Theme.touchPrimary : Theme.touchPrimary * 1.35)

    signal listTapped
    signal signUpTapped
    signal helpTapped

    implicitHeight: stacked && lists ? list.implicitHeight + Theme.gap + least : Math.max(least, lists ? list.implicitHeight : 0)

    ActionButton {
        id: list
        objectName: "fairListButton"
        width: root.listWidth
        height: root.stacked ? implicitHeight : root.height
        visible: root.lists
        edge: Theme.inkstone
        ink: Theme.inkstone
        leftPadding: Theme.spacingS
        rightPadding: Theme.spacingS
        font.pixelSize: Theme.phone ? Theme.fontBody : Theme.fontLead
        text: qsTr("List of all stands", "page of a job fair")
        onClicked: root.listTapped()
    }
    ActionButton {
        id: main
        objectName: root.signsUp ? "fairSignUpButton" : "fairHelpButton"
        x: root.lists && !root.stacked ? root.listWidth + Theme.spacingM : 0
        y: root.lists && root.stacked ? list.implicitHeight + Theme.gap : 0
        width: root.width - x
        height: root.stacked ? root.least : root.height
        kind: ActionButton.Primary
        enabled: !root.signsUp || root.fair.open
        ground: down ? Qt.darker(Theme.inkstone, 1.2) : Theme.inkstone
        pictogram: root.signsUp ? "" : "help"
        font.pixelSize: Theme.fontTitle
        text: !root.signsUp ? qsTr("Ask the staff", "page of a job fair") : root.fair.notYet ? FairWords.entry(root.fair)
            : root.full ? qsTr("Join the waiting list", "page of a job fair: no place is left") : qsTr("I want to go, sign up", "page of a job fair")
        onClicked: root.signsUp ? root.signUpTapped() : root.helpTapped()
    }
}
