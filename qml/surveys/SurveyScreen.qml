// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// A page of a survey: a question, or those of a group. Beside or below it the pad, where something is typed on one.
ScreenPage {
    id: root

    required property SurveyForm form
    required property bool typing // the keyboard is open, room is short
    readonly property SurveyQuestion padded: form.active >= 0 && form.active < form.questions.length ? form.questions[form.active] : null
    readonly property bool asking: form.state !== SurveyForm.Loading && form.state !== SurveyForm.Missing && form.state !== SurveyForm.Closed
    readonly property bool beside: Theme.wide && padded !== null
    readonly property bool below: !Theme.wide && padded !== null
    readonly property real column: beside ? (width - 3 * Theme.gutter) * 0.58 : width - 2 * Theme.gutter
    readonly property bool only: form.questions.length === 1

    objectName: "surveyScreen"
    title: form.title
    note: form.askedBy === "" ? "" : qsTr("%1 asks", "survey: name of who asks").arg(form.askedBy)

    Connections {
        target: root.form
        function onQuestionsChanged() {
            pane.contentY = 0;
            root.forceActiveFocus(); // else the keyboard stays for a field that is gone
        }
    }

    SurveyProgress {
        id: progress
        anchors { top: parent.top; left: parent.left; topMargin: Theme.spacingM; leftMargin: Theme.gutter }
        width: root.column
        visible: root.asking && !(root.typing && Theme.wide)
        form: root.form
    }
    ScrollPane {
        id: pane
        objectName: "scrollPane"
        anchors { left: parent.left; top: progress.visible ? progress.bottom : parent.top; topMargin: Theme.spacingM }
        anchors { bottom: root.below ? pad.top : buttons.top; bottomMargin: Theme.spacingM }
        width: root.column + 2 * Theme.gutter
        visible: root.asking
        contentHeight: blocks.height

        Column {
            id: blocks
            x: Theme.gutter
            width: root.column
            spacing: Theme.spacingL

            TextBlock {
                objectName: "surveyHeading"
                width: parent.width
                visible: text !== "" && !(root.only && root.padded !== null && Theme.textScale > 1.2)
                text: root.form.heading
                font.pixelSize: root.only ? Theme.fontBody : Theme.fontTitle
                font.bold: !root.only
                lineHeight: 1
                color: root.only ? Theme.inkSoft : Theme.ink
            }
            ProblemNote {
                objectName: "surveyFailure"
                width: parent.width
                text: root.form.state === SurveyForm.NotKept ? qsTr("The answers could not be kept on the disk. They are still here: please call the staff, or try again.", "survey") : ""
            }
            Repeater {
                model: root.form.questions.length

                delegate: QuestionBlock {
                    required property int index
                    objectName: "question" + index
                    width: blocks.width
                    question: index < root.form.questions.length ? root.form.questions[index] : null
                    alone: root.only
                    active: root.form.active === index
                    room: pane.height - y
                    onPadWanted: root.form.activate(index)
                }
            }
        }
    }
    DigitPad {
        id: pad
        objectName: "surveyPad"
        x: root.beside ? root.column + 2 * Theme.gutter : Theme.gutter
        y: root.beside ? Theme.spacingM : buttons.y - height - Theme.spacingM
        width: root.beside ? parent.width - x - Theme.gutter : root.column
        height: root.beside ? buttons.y - 2 * Theme.spacingM : Theme.phone ? Math.min(implicitHeight, parent.height * 0.42) : parent.height * 0.42
        visible: root.asking && root.padded !== null
        wordless: root.beside
        withX: root.padded !== null && root.padded.withX
        withPoint: root.padded !== null && root.padded.withPoint
        onDigitTapped: digit => root.padded.typeDigit(digit)
        onTakeBackTapped: root.padded.takeBack()
        onClearTapped: root.padded.clear()
        onXTapped: root.padded.typeX()
        onPointTapped: root.padded.typePoint()
    }
    Item {
        id: buttons
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: Theme.gutter; rightMargin: Theme.gutter; bottomMargin: Theme.spacingM }
        height: Math.max(nextButton.implicitHeight, Theme.wide || Theme.phone || root.typing ? Theme.touchPrimary : Theme.touchPrimary * 1.2)
        visible: root.asking

        ActionButton {
            id: skipButton
            objectName: "skipButton"
            width: visible ? (parent.width - Theme.spacingM) * 0.34 : 0
            height: parent.height
            leftPadding: Theme.spacingS
            rightPadding: Theme.spacingS
            visible: root.form.skippable
            font.pixelSize: Theme.fontLead
            text: qsTr("Skip", "survey: goes on without an answer")
            onClicked: root.form.skip()
        }
        ActionButton {
            id: nextButton
            objectName: "nextButton"
            x: skipButton.visible ? skipButton.width + Theme.spacingM : 0
            width: parent.width - x
            height: parent.height
            kind: ActionButton.Primary
            enabled: !root.form.moving
            pictogram: "next"
            pictogramSize: Theme.iconM
            pictogramLast: true
            font.pixelSize: Theme.fontTitle
            text: root.form.correcting ? qsTr("To the answers", "survey: back to the page of all answers") : qsTr("Next", "survey: to the next question")
            onClicked: root.form.next()
        }
    }
    EmptyState {
        objectName: "surveyMissing"
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.gutter
        visible: root.form.state === SurveyForm.Missing
        heading: qsTr("This survey cannot be opened here yet", "survey: its form has not arrived")
        explanation: qsTr("Please try later.", "survey: its form has not arrived")
    }
}
