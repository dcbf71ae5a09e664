// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What every page of the form is: how far one is, the question, and below it, where the hand rests, the one way on.
ScreenPage {
    id: root

    required property RequestForm form
    required property int page // of Screens
    property bool typing: false // the keyboard is open, room is short
    property string nextText: qsTr("Next", "form: to the next question")
    property string nextPictogram: "next"
    property bool canGoOn: true
    property string asideText // empty: there is no other way
    default property alias body: column.data
    readonly property real contentHeight: pane.height

    signal nextTapped
    signal asideTapped

    note: ""

    ColumnLayout {
        anchors { fill: parent; topMargin: Theme.spacingM }
        spacing: Theme.spacingM

        StepWords {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.leftMargin: Theme.gutter
            Layout.rightMargin: Theme.gutter
            visible: !(root.typing && Theme.wide)
            pages: root.form.pages
            step: root.form.pages.indexOf(root.page)
        }
        ScrollPane {
            id: pane
            objectName: "scrollPane"
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: column.height

            ColumnLayout {
                id: column
                x: Theme.gutter
                width: pane.width - 2 * Theme.gutter
                height: Math.max(implicitHeight, pane.height)
                spacing: Theme.wide ? Theme.spacingS : Theme.spacingM
            }
        }
        GridLayout {
            Layout.fillHeight: false
            Layout.leftMargin: Theme.gutter
            Layout.rightMargin: Theme.gutter
            Layout.bottomMargin: Theme.spacingM
            columns: Theme.phone && Theme.textScale > 1.2 ? 1 : 2
            columnSpacing: Theme.spacingM
            rowSpacing: Theme.gap

            ActionButton {
                objectName: "asideButton"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Theme.phone ? 3 : 2
                leftPadding: Theme.spacingS
                rightPadding: Theme.spacingS
                visible: root.asideText !== ""
                font.pixelSize: Theme.fontLead
                text: root.asideText
                onClicked: root.asideTapped()
            }
            ActionButton {
                objectName: "nextButton"
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.wide || Theme.phone || root.typing ? Theme.touchPrimary : Theme.touchPrimary * 1.35
                Layout.preferredWidth: 5
                kind: ActionButton.Primary
                enabled: root.canGoOn
                pictogram: root.nextPictogram
                pictogramSize: Theme.iconM
                pictogramLast: root.nextPictogram === "next"
                font.pixelSize: Theme.fontTitle
                text: root.nextText
                onClicked: root.nextTapped()
            }
        }
    }
}
