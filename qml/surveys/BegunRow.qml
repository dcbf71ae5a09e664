// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// A survey that was begun: whom it is about, how far it is, and the way to go on with it.
Card {
    id: root

    required property surveyBegun begun
    property bool first: false
    property bool sure: false // the first of two taps that throw it away

    signal goOnTapped
    signal discardTapped

    implicitHeight: content.implicitHeight + 2 * Theme.spacingM

    GridLayout {
        id: content
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.spacingM }
        columns: Theme.wide ? 3 : Theme.phone && Theme.textScale > 1.2 ? 1 : 2
        columnSpacing: Theme.spacingM
        rowSpacing: Theme.spacingS

        ColumnLayout {
            Layout.fillWidth: true
            Layout.columnSpan: content.columns === 2 ? 2 : 1
            spacing: Theme.spacingXs

            TextBlock {
                objectName: "begunLabel"
                Layout.fillWidth: true
                text: root.begun.label === "" ? root.begun.title : root.begun.label
                font.pixelSize: Theme.fontLead
                font.bold: true
                lineHeight: 1
            }
            TextBlock {
                Layout.fillWidth: true
                text: Facts.list([root.begun.label === "" ? "" : root.begun.title, SurveyWords.lastAnswer(root.begun), SurveyWords.step(root.begun.page)])
                lineHeight: 1
                color: Theme.inkSoft
            }
        }
        ActionButton {
            objectName: "discardButton"
            Layout.fillWidth: !Theme.wide
            edge: root.sure ? Theme.brick : Theme.inkOnLakeTint
            ink: root.sure ? Theme.brick : Theme.inkOnLakeTint
            text: root.sure ? qsTr("Tap once more: all its answers go", "list of surveys: throws one away") : qsTr("Throw away", "list of surveys")
            onClicked: {
                if (root.sure)
                    root.discardTapped();
                root.sure = !root.sure;
            }
        }
        ActionButton {
            objectName: "goOnButton"
            Layout.fillWidth: !Theme.wide
            kind: root.first ? ActionButton.Primary : ActionButton.Quiet
            pictogram: "next"
            pictogramLast: true
            font.pixelSize: Theme.fontLead
            text: qsTr("Go on", "list of surveys: with one that was begun")
            onClicked: root.goOnTapped()
        }
    }
}
