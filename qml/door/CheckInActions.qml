// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What staff do beside scanning; letting somebody in without a ticket is the large one.
GridLayout {
    id: root

    required property CheckInDoor door
    readonly property bool ready: door.state === CheckInDoor.Ready
    readonly property int words: Theme.phone && Theme.textScale > 1.2 ? Theme.fontCaption : Theme.fontLead

    signal typeTapped
    signal numberTapped
    signal selfTapped

    columns: Theme.wide ? 3 : 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    ActionButton {
        objectName: "typeButton"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.minimumHeight: Theme.touchTarget
        leftPadding: Theme.spacingS
        rightPadding: Theme.spacingS
        enabled: root.ready
        font.pixelSize: root.words
        text: qsTr("Type a code", "check-in: the pickup code of a receipt")
        onClicked: root.typeTapped()
    }
    ActionButton {
        objectName: "numberButton"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.minimumHeight: Theme.touchTarget
        leftPadding: Theme.spacingS
        rightPadding: Theme.spacingS
        enabled: root.ready && !root.door.atBooth
        font.pixelSize: root.words
        text: qsTr("Identity number", "check-in: of somebody without a ticket")
        onClicked: root.numberTapped()
    }
    ActionButton {
        objectName: "undoButton"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.minimumHeight: Theme.touchTarget
        leftPadding: Theme.spacingS
        rightPadding: Theme.spacingS
        enabled: root.ready && root.door.canUndo
        font.pixelSize: root.words
        text: qsTr("Take the last one back", "check-in: the last scan")
        onClicked: root.door.undo()
    }
    ActionButton {
        objectName: "selfButton"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.minimumHeight: Theme.touchTarget
        leftPadding: Theme.spacingS
        rightPadding: Theme.spacingS
        enabled: root.ready
        font.pixelSize: root.words
        text: qsTr("Leave it to the visitors", "check-in: self check-in begins")
        onClicked: root.selfTapped()
    }
    ActionButton {
        objectName: root.door.atBooth ? "leaveBoothButton" : "walkInButton"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 2
        Layout.columnSpan: 2
        Layout.minimumHeight: Theme.touchTarget
        leftPadding: Theme.spacingS
        rightPadding: Theme.spacingS
        kind: ActionButton.Primary
        ground: down ? Qt.darker(Theme.inkstone, 1.2) : Theme.inkstone
        enabled: root.ready && (root.door.atBooth || !root.door.leaving)
        font.pixelSize: root.words
        text: root.door.atBooth ? qsTr("Back to the door", "check-in: away from a stand") : qsTr("Let in without a ticket", "check-in")
        onClicked: root.door.atBooth ? root.door.leaveBooth() : root.door.walkIn()
    }
}
