// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// All answers once more: each can be changed, and nothing has been sent yet.
ScreenPage {
    id: root

    required property SurveyForm form
    readonly property bool failed: form.state === SurveyForm.NotKept || form.state === SurveyForm.Refused

    objectName: "surveyReviewScreen"
    title: qsTr("Is this right?", "survey: title of the last page")
    note: form.title

    ScrollPane {
        id: pane
        objectName: "scrollPane"
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: failure.visible ? failure.top : send.top }
        anchors { topMargin: Theme.spacingM; bottomMargin: Theme.spacingM }
        contentHeight: rows.height

        Column {
            id: rows
            x: Theme.gutter
            width: pane.width - 2 * Theme.gutter
            spacing: Theme.gap

            Repeater {
                model: root.form.answers.length

                delegate: Column {
                    id: entry
                    required property int index
                    readonly property var answer: index < root.form.answers.length ? root.form.answers[index] : null // while a delegate goes
                    width: rows.width
                    spacing: Theme.gap

                    TextBlock {
                        width: parent.width
                        visible: text !== ""
                        topPadding: Theme.spacingS
                        text: entry.answer !== null ? entry.answer.heading : ""
                        font.pixelSize: Theme.fontLead
                        font.bold: true
                        lineHeight: 1
                    }
                    SurveyRow {
                        objectName: "answer" + entry.index
                        width: parent.width
                        text: entry.answer !== null ? entry.answer.label : ""
                        value: entry.answer !== null ? SurveyWords.answer(entry.answer.answer) : ""
                        empty: entry.answer !== null && entry.answer.answer === ""
                        wrong: entry.answer !== null && entry.answer.wrong
                        onClicked: root.form.correct(entry.answer.page)
                    }
                }
            }
        }
    }
    ProblemNote {
        id: failure
        objectName: "surveyFailure"
        anchors { left: parent.left; right: parent.right; bottom: send.top; leftMargin: Theme.gutter; rightMargin: Theme.gutter; bottomMargin: Theme.spacingM }
        text: root.form.state === SurveyForm.NotKept ? qsTr("It could not be kept. Nothing was sent, and all answers are still here. Please try again.", "survey")
            : root.form.state === SurveyForm.Refused ? qsTr("This machine cannot send anything at the moment. Please ask the staff here.", "survey")
            : root.form.wrong > 0 ? qsTr("%n answers are still to be put right", "survey, last page", root.form.wrong) : ""
    }
    ActionButton {
        id: send
        objectName: "sendSurveyButton"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: Theme.gutter; rightMargin: Theme.gutter; bottomMargin: Theme.spacingM }
        height: Math.max(implicitHeight, Theme.wide || Theme.phone ? Theme.touchPrimary : Theme.touchPrimary * 1.2)
        kind: ActionButton.Primary
        enabled: root.form.state !== SurveyForm.Sending
        pictogram: root.failed ? "again" : "check"
        pictogramSize: Theme.iconM
        font.pixelSize: Theme.fontTitle
        text: root.failed ? qsTr("Try again", "survey: hand it in once more") : root.form.wrong > 0 ? qsTr("Show me", "survey, last page: leads to an answer that cannot stand") : qsTr("Hand in", "survey")
        onClicked: root.form.submit()
    }
}
