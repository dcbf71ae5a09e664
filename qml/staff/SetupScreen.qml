// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// Whoever puts the machine up types the code by which the server comes to know it.
ScreenPage {
    id: root

    required property SetupPage setup

    readonly property bool typing: setup.state !== SetupPage.Done && setup.state !== SetupPage.NoServer
    readonly property bool refused: setup.state !== SetupPage.Open && setup.state !== SetupPage.Asking
    readonly property bool roomForWords: Theme.textScale < 1.2 || !(Theme.wide || Theme.phone)

    signal doneTapped

    objectName: "setupScreen"
    title: qsTr("Make this machine known", "title of the page where a kiosk is enrolled by a code")
    note: ""

    EmptyState {
        objectName: "setupEnd"
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.gutter }
        visible: !root.typing
        pictogram: root.setup.state === SetupPage.Done ? "check" : "people"
        heading: StaffWords.setupNote(root.setup.state)
        explanation: root.setup.state === SetupPage.Done ? qsTr("Station %1. In a minute it can send, and knows who works here.", "setup: id of the station").arg(root.setup.station)
                                                         : qsTr("Write its address into yizhan.toml, at [server] url, and start the program anew.", "setup: no server")
        actionText: root.setup.state === SetupPage.Done ? qsTr("Done, to the start", "setup") : ""
        onActionTapped: root.doneTapped()
    }
    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.gutter; rightMargin: Theme.gutter }
        anchors { topMargin: Theme.wide ? Theme.spacingM : Theme.spacingXl; bottomMargin: Theme.spacingM }
        visible: root.typing
        spacing: Theme.wide ? Theme.spacingM : Theme.spacingL

        TextBlock {
            objectName: "setupNote"
            Layout.fillWidth: true
            visible: root.roomForWords || root.refused
            text: StaffWords.setupNote(root.setup.state)
            color: root.refused ? Theme.brick : Theme.ink
            font.pixelSize: Theme.phone ? Theme.fontBody : Theme.fontLead
            lineHeight: 1.1
            Accessible.role: Accessible.AlertMessage
        }
        CodeBoxes {
            objectName: "setupBoxes"
            Layout.fillWidth: true
            typed: root.setup.typed
            length: root.setup.length
        }
        CodePad { // where there is no room beside it, what was wrong stands in its place: nothing can be added to a whole code
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: leastHeight
            visible: root.roomForWords || !root.refused
            enabled: !root.setup.complete
            keys: root.setup.keys
            onKeyTapped: key => root.setup.type(key)
        }
        Item {
            Layout.fillHeight: true
            visible: !root.roomForWords && root.refused
        }
        GridLayout {
            Layout.fillHeight: false
            columns: Theme.phone ? 2 : 3
            columnSpacing: Theme.spacingM
            rowSpacing: Theme.gap

            ActionButton {
                objectName: "setupClear"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2
                leftPadding: Theme.spacingS
                rightPadding: Theme.spacingS
                font.pixelSize: Theme.fontLead
                text: qsTr("Clear", "setup: all characters")
                onClicked: root.setup.clear()
            }
            ActionButton {
                objectName: "setupTakeBack"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2
                leftPadding: Theme.spacingS
                rightPadding: Theme.spacingS
                font.pixelSize: Theme.fontLead
                text: qsTr("Delete", "setup: one character")
                autoRepeat: true
                onClicked: root.setup.takeBack()
            }
            ActionButton {
                objectName: "setupEnrol"
                Layout.fillWidth: true
                Layout.columnSpan: Theme.phone ? 2 : 1
                Layout.preferredWidth: 4
                Layout.minimumHeight: Theme.touchPrimary
                kind: ActionButton.Primary
                enabled: root.setup.complete && root.setup.state !== SetupPage.Asking
                font.pixelSize: Theme.phone ? Theme.fontLead : Theme.fontTitle
                text: qsTr("Ask the server", "setup: hands the code in")
                onClicked: root.setup.enrol()
            }
        }
    }
}
