// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme

// The same five places on every screen: below it, and in wide shapes, where height is short, beside it at the left. What cannot be
// done here is pale, and stays where it is.
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

    implicitWidth: Math.round(Theme.touchTarget * (1 + Theme.headingScale / 2)) + 2 * Theme.spacingS
    implicitHeight: places.implicitHeight + 2 * Theme.spacingS
    color: Theme.card

    Rectangle {
        x: Theme.wide ? parent.width - width : 0
        width: Theme.wide ? Theme.hairline : parent.width
        height: Theme.wide ? parent.height : Theme.hairline
        color: Theme.line
    }

    GridLayout {
        id: places
        anchors { fill: parent; margins: Theme.spacingS; leftMargin: Theme.wide || Theme.phone ? Theme.spacingS : Theme.gutter; rightMargin: anchors.leftMargin }
        columns: Theme.wide ? 1 : 5
        columnSpacing: Theme.phone ? Theme.spacingXs : Theme.spacingM
        rowSpacing: Theme.spacingM

        BarButton {
            objectName: "backButton"
            Layout.fillWidth: true
            Layout.fillHeight: true
            pictogram: "back"
            text: qsTr("Back", "navigation bar, two characters")
            enabled: root.canGoBack
            onClicked: root.backTapped()
        }
        BarButton {
            objectName: "homeButton"
            Layout.fillWidth: true
            Layout.fillHeight: true
            pictogram: "home"
            visible: !root.personal
            text: qsTr("Home", "navigation bar, two characters")
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
            text: qsTr("Leave", "navigation bar, two characters: ends the session, clears all")
            onClicked: root.leaveTapped()
        }
        BarButton {
            objectName: "displayButton"
            Layout.fillWidth: true
            Layout.fillHeight: true
            pictogram: "textsize"
            text: qsTr("Text size", "navigation bar, two characters")
            onClicked: root.displayTapped()
        }
        BarButton {
            objectName: "languageButton"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.manyLanguages
            pictogram: "language"
            text: qsTr("Language", "navigation bar, two characters")
            onClicked: root.languageTapped()
        }
        BarButton {
            objectName: "helpButton"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.wide ? implicitHeight * 1.5 : -1
            lamp: true
            pictogram: "help"
            text: root.called ? qsTr("Called", "navigation bar, three characters: staff were called") : qsTr("Call staff", "navigation bar, two characters")
            onClicked: root.helpTapped()
        }
    }
}
