// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme

// The same five places on every screen. What cannot be done here is pale, and stays where it is.
Rectangle {
    id: root

    property bool canGoBack: true
    property bool canGoHome: true
    property bool personal: false // what stands on the screen is somebody's own: the way home is the way out
    property bool manyLanguages: true
    property bool called: false // somebody was called, and is not here yet

    signal backTapped
    signal homeTapped
    signal leaveTapped
    signal displayTapped
    signal languageTapped
    signal helpTapped

    implicitHeight: row.implicitHeight + 2 * Theme.spacingS
    color: Theme.card

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.hairline
        color: Theme.line
    }

    RowLayout {
        id: row
        anchors { fill: parent; margins: Theme.spacingS; leftMargin: Theme.phone ? Theme.spacingS : Theme.gutter; rightMargin: anchors.leftMargin }
        spacing: Theme.phone ? Theme.spacingXs : Theme.spacingM

        BarButton {
            objectName: "backButton"
            Layout.fillWidth: true
            Layout.fillHeight: true
            pictogram: "back"
            text: qsTr("Back", "bottom bar, two characters")
            enabled: root.canGoBack
            onClicked: root.backTapped()
        }
        BarButton {
            objectName: "homeButton"
            Layout.fillWidth: true
            Layout.fillHeight: true
            pictogram: "home"
            visible: !root.personal
            text: qsTr("Home", "bottom bar, two characters")
            enabled: root.canGoHome
            onClicked: root.homeTapped()
        }
        BarButton {
            objectName: "leaveBarButton"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.personal
            warning: true
            pictogram: "leave"
            text: qsTr("Leave", "bottom bar, two characters: ends the session, clears all")
            onClicked: root.leaveTapped()
        }
        BarButton {
            objectName: "displayButton"
            Layout.fillWidth: true
            Layout.fillHeight: true
            pictogram: "textsize"
            text: qsTr("Text size", "bottom bar, two characters")
            onClicked: root.displayTapped()
        }
        BarButton {
            objectName: "languageButton"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.manyLanguages
            pictogram: "language"
            text: qsTr("Language", "bottom bar, two characters")
            onClicked: root.languageTapped()
        }
        BarButton {
            objectName: "helpButton"
            Layout.fillWidth: true
            Layout.fillHeight: true
            lamp: true
            pictogram: "help"
            text: root.called ? qsTr("Called", "bottom bar, three characters: staff were called") : qsTr("Call staff", "bottom bar, two characters")
            onClicked: root.helpTapped()
        }
    }
}
