// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The surveys that can be begun; for the staff, what they have begun stands before them, and what they
// have handed in after them.
ScreenPage {
    id: root

    required property SurveyBoard board
    property surveyBegun noneBegun // while a delegate goes

    signal surveyTapped(id: string)
    signal draftTapped(id: string)
    signal sentTapped(id: string)

    objectName: "surveysScreen"
    title: board.staffed ? qsTr("Surveys", "title of the list, for staff") : qsTr("Tell us what you need", "title of the list of surveys, for residents")
    note: board.handedIn > 0 ? qsTr("%n handed in: they are kept, and sent as soon as there is a network", "list of surveys, for staff", board.handedIn) : ""

    ScrollPane {
        id: pane
        objectName: "scrollPane"
        anchors { fill: parent; topMargin: Theme.spacingM; bottomMargin: Theme.spacingM }
        contentHeight: rows.height

        Column {
            id: rows
            x: Theme.gutter
            width: pane.width - 2 * Theme.gutter
            spacing: Theme.spacingM

            ProblemNote {
                width: parent.width
                text: root.board.unreadable ? qsTr("What was begun cannot be read on this disk. Please tell the employment bureau.", "list of surveys") : ""
            }
            TextBlock {
                width: parent.width
                visible: root.board.begun.length > 0
                text: qsTr("Not finished", "list of surveys: heading")
                font.pixelSize: Theme.fontLead
                font.bold: true
                lineHeight: 1
            }
            Repeater {
                model: root.board.begun.length

                delegate: BegunRow {
                    required property int index
                    objectName: "begun" + index
                    width: rows.width
                    first: index === 0
                    begun: index < root.board.begun.length ? root.board.begun[index] : root.noneBegun
                    onGoOnTapped: root.draftTapped(begun.id)
                    onDiscardTapped: root.board.discard(begun.id)
                }
            }
            TextBlock {
                width: parent.width
                visible: root.board.staffed && root.board.surveys.length > 0
                text: qsTr("Begin a new one", "list of surveys: heading")
                font.pixelSize: Theme.fontLead
                font.bold: true
                lineHeight: 1
            }
            TextBlock {
                objectName: "surveysExplained"
                width: parent.width
                visible: !root.board.staffed && root.board.surveys.length > 0
                text: qsTr("A few questions, answered by tapping. You may skip any, and leave at any time: then nothing is kept.", "list of surveys, for residents")
                font.pixelSize: Theme.fontLead
                lineHeight: 1.02
            }
            Repeater {
                model: root.board.surveys.length

                delegate: SurveyRow {
                    required property int index
                    readonly property var survey: index < root.board.surveys.length ? root.board.surveys[index] : null // while a delegate goes
                    objectName: "survey" + index
                    width: rows.width
                    height: Math.max(implicitHeight, Theme.touchPrimary * (Theme.wide || Theme.phone ? 1 : 1.5))
                    leading: true
                    text: survey !== null ? survey.title : ""
                    value: survey !== null ? SurveyWords.minutes(survey.minutes) : ""
                    onClicked: root.surveyTapped(survey.id)
                }
            }
            TextBlock {
                objectName: "sentHeading"
                width: parent.width
                visible: root.board.sent.length > 0
                topPadding: Theme.spacingS
                text: qsTr("Handed in. Tap one to put something right.", "list of surveys, for staff: heading")
                font.pixelSize: Theme.fontLead
                font.bold: true
                lineHeight: 1
            }
            Repeater {
                model: root.board.sent.length

                delegate: SurveyRow {
                    required property int index
                    readonly property surveyBegun sent: index < root.board.sent.length ? root.board.sent[index] : root.noneBegun
                    objectName: "sent" + index
                    width: rows.width
                    leading: true
                    text: sent.label === "" ? sent.title : sent.label
                    value: Facts.list([sent.label === "" ? "" : sent.title, SurveyWords.lastAnswer(sent)])
                    onClicked: root.sentTapped(sent.id)
                }
            }
            TextBlock {
                objectName: "noSurveys"
                width: parent.width
                visible: root.board.surveys.length === 0
                text: qsTr("The bureau asks nothing just now", "list of surveys")
                font.pixelSize: Theme.fontLead
            }
        }
    }
}
