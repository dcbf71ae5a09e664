// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// Who works here says so, with a PIN. A resident who came here by mistake finds the way out first.
ScreenPage {
    id: root

    required property StaffSession staff
    required property string stationName
    required property bool unknown // to any server: nobody can sign in

    readonly property bool beside: Theme.wide && Theme.textScale < 1.2 // the button stands beside the dots

    signal asideTapped
    signal setupTapped

    objectName: "staffPinScreen"
    note: ""

    GridLayout {
        anchors.fill: parent
        columns: Theme.wide ? 2 : 1
        columnSpacing: 0
        rowSpacing: 0

        Rectangle {
            Layout.fillWidth: !Theme.wide
            Layout.fillHeight: Theme.wide
            Layout.preferredWidth: Theme.wide ? root.width * 0.38 : -1
            Layout.minimumHeight: words.implicitHeight + 2 * Theme.spacingL
            color: Theme.night

            LakeScene {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                height: Math.round(width * 0.5)
                visible: Theme.wide && !Theme.highContrast && Theme.textScale < 1.2
                waterDepth: Math.round(width * 0.25)
            }
            ColumnLayout {
                id: words
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.spacingL; leftMargin: Theme.gutter }
                spacing: Theme.spacingS

                TextBlock {
                    Layout.fillWidth: true
                    text: qsTr("For the staff", "title of the page where staff sign in")
                    font.pixelSize: Theme.phone ? Theme.fontHeading : Theme.fontTitle
                    font.bold: true
                    lineHeight: 1.05
                    color: Theme.inkOnNight
                    Accessible.role: Accessible.Heading
                }
                TextBlock {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.stationName
                    lineHeight: 1.1
                    color: Theme.inkOnNight
                }
                TextBlock {
                    Layout.fillWidth: true
                    visible: Theme.wide
                    text: qsTr("It works without a network.", "staff: sign in")
                    lineHeight: 1.1
                    color: Theme.inkOnNight
                }
                ActionButton {
                    objectName: "staffAside"
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.spacingS
                    pictogram: "back"
                    text: qsTr("I do not work here", "staff: sign in; back to the start")
                    onClicked: root.asideTapped()
                }
                ActionButton {
                    objectName: "staffOpenAside"
                    Layout.fillWidth: true
                    visible: Theme.wide && !root.beside
                    kind: ActionButton.Primary
                    pictogram: "lock"
                    enabled: root.staff.complete
                    text: qsTr("Unlock", "staff: sign in")
                    onClicked: root.staff.open()
                }
            }
        }
        ScrollPane {
            id: pane
            objectName: "scrollPane"
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: column.height + 2 * column.y

            ColumnLayout {
                id: column
                x: Theme.gutter
                y: Theme.spacingM
                width: pane.width - 2 * Theme.gutter
                height: Math.max(implicitHeight, pane.height - 2 * y)
                spacing: Theme.spacingM

                TextBlock {
                    Layout.fillWidth: true
                    visible: !Theme.wide || Theme.textScale < 1.2
                    text: qsTr("Who are you?", "staff: sign in")
                    font.pixelSize: Theme.fontLead
                    font.bold: true
                    lineHeight: 1
                }
                GridLayout {
                    Layout.fillWidth: true
                    columns: Theme.phone || (!Theme.wide && Theme.textScale > 1.5) ? 1 : 3
                    columnSpacing: Theme.spacingS
                    rowSpacing: Theme.spacingS

                    Repeater {
                        model: root.staff.names.length

                        delegate: ChoiceRow {
                            required property int index
                            objectName: "staffName" + index
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            text: root.staff.names[index] ?? ""
                            wordSize: Theme.wide && Theme.textScale > 1.2 ? Theme.fontBody : Theme.fontLead
                            selected: index === root.staff.chosen
                            onClicked: root.staff.choose(index)
                        }
                    }
                }
                TextBlock {
                    objectName: "staffPinNote"
                    Layout.fillWidth: true
                    visible: !Theme.wide || root.beside || root.staff.state !== StaffSession.Open
                    text: StaffWords.pinNote(root.staff.state, root.staff.waitSeconds)
                    font.pixelSize: Theme.fontLead
                    lineHeight: 1.1
                    color: root.staff.state === StaffSession.Wrong || root.staff.state === StaffSession.Locked
                           || root.staff.state === StaffSession.Refused ? Theme.brick : Theme.ink
                    Accessible.role: Accessible.AlertMessage
                }
                RowLayout {
                    spacing: Theme.spacingM

                    PinDots {
                        Layout.fillWidth: true
                        digits: root.staff.digits
                    }
                    ActionButton {
                        objectName: "staffOpenBeside"
                        visible: root.beside
                        kind: ActionButton.Primary
                        pictogram: "lock"
                        enabled: root.staff.complete
                        font.pixelSize: Theme.fontLead
                        text: qsTr("Unlock", "staff: sign in")
                        onClicked: root.staff.open()
                    }
                }
                ActionButton {
                    objectName: "setupDoor"
                    Layout.fillWidth: true
                    visible: root.unknown
                    kind: ActionButton.Primary
                    pictogram: "lock"
                    text: qsTr("Make this machine known to the server", "staff: opens the page where a kiosk is enrolled")
                    onClicked: root.setupTapped()
                }
                DigitPad {
                    wordless: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: implicitHeight
                    enabled: root.staff.chosen >= 0 && root.staff.state !== StaffSession.Checking
                    onDigitTapped: digit => root.staff.typeDigit(digit)
                    onTakeBackTapped: root.staff.takeBackDigit()
                    onClearTapped: root.staff.clearDigits()
                }
                ActionButton {
                    objectName: "staffOpen"
                    visible: !Theme.wide
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.touchPrimary
                    kind: ActionButton.Primary
                    pictogram: "lock"
                    enabled: root.staff.complete
                    font.pixelSize: Theme.fontLead
                    text: qsTr("Unlock", "staff: sign in")
                    onClicked: root.staff.open()
                }
            }
        }
    }
}
