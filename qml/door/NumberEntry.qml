// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The identity number of somebody who has no ticket with them. It is covered, what it says of its owner is not said here, where others
// stand behind them; the door gets it when it is complete. The two ways on stay in their place.
Item {
    id: root

    required property CheckInDoor door
    readonly property DoorNumber number: door.number
    readonly property bool complete: number.state === DoorNumber.Complete
    readonly property bool wrong: number.state >= DoorNumber.WrongStart && !complete

    signal entered
    signal closeTapped

    onVisibleChanged: number.clear()

    ScrollPane {
        id: pane
        objectName: "scrollPane"
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: ways.top; bottomMargin: Theme.spacingM }
        contentHeight: grid.height

        GridLayout {
            id: grid
            width: pane.width
            height: Math.max(implicitHeight, pane.height)
            columns: Theme.wide ? 2 : 1
            columnSpacing: Theme.spacingL
            rowSpacing: Theme.phone ? Theme.spacingS : Theme.spacingM

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: Theme.wide
                Layout.preferredWidth: 1
                spacing: Theme.phone ? Theme.spacingS : Theme.spacingM

                IdPlaces {
                    objectName: "doorNumberPlaces"
                    Layout.fillWidth: true
                    shown: root.number.shown
                }
                ActionButton {
                    objectName: "doorNumberShow"
                    Layout.fillWidth: true
                    edge: Theme.line
                    enabled: root.number.typed > 0 // always in its place, so that no key moves under a finger
                    pictogram: "eye"
                    text: root.number.plain ? qsTr("It is covered again in a moment", "check-in: the identity number")
                                            : qsTr("Nobody can read it. Tap to see it for 3 seconds", "check-in: the identity number")
                    onClicked: root.number.show()
                }
                Item {
                    Layout.fillWidth: true
                    Layout.fillHeight: Theme.wide
                    Layout.minimumHeight: longest.height // so that no key moves while the words change

                    TextBlock {
                        id: longest
                        width: parent.width
                        visible: false
                        text: DoorWords.numberNote(DoorNumber.Empty, 0)
                        font.pixelSize: note.font.pixelSize
                        lineHeight: 1.05
                    }
                    TextBlock {
                        id: note
                        objectName: "doorNumberNote"
                        width: parent.width
                        text: DoorWords.numberNote(root.number.state, root.number.typed)
                        font.pixelSize: Theme.phone ? Theme.fontBody : Theme.fontLead
                        lineHeight: 1.05
                        color: root.wrong ? Theme.brick : root.complete ? Theme.leaf : Theme.inkSoft
                        Accessible.role: root.wrong ? Accessible.AlertMessage : Accessible.StaticText
                    }
                }
            }
            DigitPad {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.minimumHeight: Theme.wide ? Theme.touchSmall * 4 + Theme.spacingM * 3 : implicitHeight
                withX: true
                onDigitTapped: digit => root.number.typeDigit(digit)
                onXTapped: root.number.typeX()
                onTakeBackTapped: root.number.takeBack()
            }
        }
    }
    RowLayout {
        id: ways
        readonly property int words: Theme.phone && Theme.textScale > 1.2 ? Theme.fontBody : Theme.fontLead
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        spacing: Theme.gap

        ActionButton {
            objectName: "doorNumberClose"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: Theme.touchTarget
            leftPadding: Theme.spacingS
            rightPadding: Theme.spacingS
            font.pixelSize: ways.words
            text: qsTr("Scan instead", "check-in: away from typing the identity number")
            onClicked: root.closeTapped()
        }
        ActionButton {
            objectName: "doorNumberEnter"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
            Layout.minimumHeight: Theme.touchTarget
            leftPadding: Theme.spacingS
            rightPadding: Theme.spacingS
            kind: ActionButton.Primary
            ground: down ? Qt.darker(Theme.inkstone, 1.2) : Theme.inkstone
            enabled: root.complete
            font.pixelSize: ways.words
            text: root.door.leaving ? qsTr("Out with this number", "check-in: the identity number") : qsTr("In with this number", "check-in: the identity number")
            onClicked: root.entered()
        }
    }
}
