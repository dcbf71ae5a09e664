// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.Basic
import Yizhan.Theme

// A field for some sentences; what is longer than the field scrolls with the writing. Done on the keyboard ends no line.
Rectangle {
    id: root

    property alias text: area.text
    property alias placeholderText: area.placeholderText

    function write() { area.forceActiveFocus(); } // opens the keyboard
    function leave() { area.focus = false; }

    implicitHeight: Math.max(Theme.touchPrimary, Math.min(area.implicitHeight, Theme.fontBody * 12))
    radius: Theme.radiusM
    color: Theme.card
    border.width: area.activeFocus ? Theme.focusWidth : Theme.hairline
    border.color: area.activeFocus ? Theme.lamp : Theme.inkSoft

    Flickable {
        anchors { fill: parent; margins: Theme.focusWidth }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick

        TextArea.flickable: TextArea {
            id: area
            objectName: "noteArea"
            leftPadding: Theme.spacingM
            rightPadding: Theme.spacingM
            topPadding: Theme.spacingS
            bottomPadding: Theme.spacingS
            color: Theme.ink
            placeholderTextColor: Theme.inkSoft
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontLead
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            inputMethodHints: Qt.ImhNoAutoUppercase
            background: null
            Accessible.role: Accessible.EditableText
            Accessible.name: placeholderText
            Keys.onReturnPressed: focus = false
        }
    }
}
