// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The code of a receipt, typed on a pad that has just its characters.
ScreenPage {
    id: root

    required property ReceiptSearch search

    readonly property bool roomForPictures: Theme.wide || Theme.textScale < 1.2

    signal findTapped(code: string)

    objectName: "findReceiptScreen"
    title: qsTr("Find my receipt", "title of the page where the code is typed")
    note: ""

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.gutter; rightMargin: Theme.gutter }
        anchors { topMargin: Theme.wide ? Theme.spacingM : Theme.spacingXl; bottomMargin: Theme.spacingM }
        spacing: Theme.wide ? Theme.spacingM : Theme.spacingL

        TextBlock {
            Layout.fillWidth: true
            visible: Theme.textScale < 1.2 || !(Theme.wide || (Theme.phone && Theme.textScale > 1.5))
            text: qsTr("Tap the eight characters of your receipt. There is no I, L, O or U in it.", "find a receipt")
            font.pixelSize: Theme.phone ? Theme.fontBody : Theme.fontLead
            lineHeight: 1
        }
        CodeBoxes {
            objectName: "codeBoxes"
            Layout.fillWidth: true
            typed: root.search.typed
            length: root.search.length
        }
        CodePad {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: leastHeight
            enabled: !root.search.complete
            keys: root.search.keys
            onKeyTapped: key => root.search.type(key)
        }
        GridLayout {
            Layout.fillHeight: false
            columns: Theme.phone ? 2 : 3
            columnSpacing: Theme.spacingM
            rowSpacing: Theme.gap

            ActionButton {
                objectName: "clearCode"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2
                leftPadding: Theme.spacingS
                rightPadding: Theme.spacingS
                pictogram: root.roomForPictures ? "again" : ""
                font.pixelSize: Theme.fontLead
                text: qsTr("Clear", "find a receipt: all characters")
                onClicked: root.search.clear()
            }
            ActionButton {
                objectName: "takeBackCode"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2
                leftPadding: Theme.spacingS
                rightPadding: Theme.spacingS
                pictogram: root.roomForPictures ? "erase" : ""
                font.pixelSize: Theme.fontLead
                text: qsTr("Delete", "find a receipt: one character")
                autoRepeat: true
                onClicked: root.search.takeBack()
            }
            ActionButton {
                objectName: "findButton"
                Layout.fillWidth: true
                Layout.columnSpan: Theme.phone ? 2 : 1
                Layout.preferredWidth: 4
                Layout.minimumHeight: Theme.wide || Theme.phone ? Theme.touchPrimary : Theme.touchPrimary * 1.35
                kind: ActionButton.Primary
                pictogram: "search"
                pictogramSize: Theme.iconM
                enabled: root.search.complete
                font.pixelSize: Theme.fontTitle
                text: qsTr("Look it up", "find a receipt")
                onClicked: root.findTapped(root.search.typed)
            }
        }
    }
}
