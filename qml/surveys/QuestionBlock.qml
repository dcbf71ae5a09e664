// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// A question with what it is answered by, and what is wrong with the answer.
Column {
    id: root

    required property SurveyQuestion question // null while a page goes
    required property bool alone // the only one of its page
    required property bool active // the pad is for it
    required property real room // for the choices of one that is alone
    readonly property bool tight: active && Theme.textScale > 1.2 // the pad takes the room
    readonly property int kind: question !== null ? question.kind : SurveyQuestion.Note
    readonly property bool pictured: question !== null && question.pictured
    readonly property bool choosing: kind === SurveyQuestion.SelectOne || kind === SurveyQuestion.SelectMany || kind === SurveyQuestion.Rank

    signal padWanted

    function leave() { written.leave(); }

    spacing: Theme.spacingM

    TextBlock {
        objectName: "questionLabel"
        width: parent.width
        text: root.question !== null ? root.question.label : ""
        font.pixelSize: root.tight ? Theme.fontBody : root.alone ? Theme.fontHeading : Theme.fontLead
        font.bold: root.kind !== SurveyQuestion.Note
        lineHeight: 1.02
        Accessible.role: root.alone ? Accessible.Heading : Accessible.StaticText
    }
    TextBlock {
        objectName: "questionHint"
        width: parent.width
        visible: text !== "" && !root.tight
        text: root.question !== null ? root.question.hint : ""
        font.pixelSize: root.alone && !Theme.wide && !Theme.phone ? Theme.fontLead : Theme.fontBody
        lineHeight: 1.02
        color: Theme.inkSoft
    }
    QuestionPicture {
        width: parent.width
        mostHeight: root.room * 0.4
        source: root.question !== null && !root.tight ? root.question.picture : ""
    }
    ProblemNote {
        objectName: "questionProblem"
        width: parent.width
        text: root.question !== null && root.question.problem !== SurveyQuestion.Fine ? SurveyWords.problem(root.question.problem, root.question.message) : ""
    }
    TextBlock {
        objectName: "noteText"
        width: parent.width
        visible: root.kind === SurveyQuestion.Note && text !== ""
        text: root.question !== null ? root.question.text : ""
        font.pixelSize: Theme.fontTitle
    }
    PartBoxes {
        width: parent.width
        visible: root.kind === SurveyQuestion.Pad
        question: root.question
        active: root.active
        onTapped: root.padWanted()
    }
    IdentityNote {
        width: parent.width
        visible: root.question !== null && root.question.withX
        question: visible ? root.question : null
    }
    TextEntry {
        id: search
        readonly property SurveyQuestion asked: root.question
        objectName: "choiceSearch"
        width: parent.width
        height: Math.max(implicitHeight, Math.ceil(Theme.fontLead * 1.9))
        visible: root.choosing && root.question.searchable
        font.pixelSize: Theme.fontLead
        placeholderText: qsTr("Look for a word", "survey: in a long list of choices")
        onAskedChanged: text = ""
        onTextChanged: {
            if (asked !== null)
                asked.narrow(text);
        }
    }
    TextBlock {
        objectName: "unshown"
        width: parent.width
        visible: root.choosing && root.question.unshown > 0
        text: qsTr("%n more: write a word of the one that you look for", "survey: in a long list of choices", root.choosing ? root.question.unshown : 0)
        font.pixelSize: Theme.fontBody
        lineHeight: 1.02
        color: Theme.inkSoft
    }
    ChoiceQuestion {
        width: parent.width
        height: root.alone ? Math.max(implicitHeight, Math.min(root.room - y, implicitHeight * (few ? 3 : 2.2))) : implicitHeight
        visible: root.choosing && !root.pictured
        question: root.pictured ? null : root.question
    }
    PictureChoices {
        width: parent.width
        height: implicitHeight
        visible: root.choosing && root.pictured
        question: root.pictured ? root.question : null
    }
    WrittenQuestion {
        id: written
        width: parent.width
        height: implicitHeight
        visible: root.kind === SurveyQuestion.Text || root.kind === SurveyQuestion.LongText
        many: root.kind === SurveyQuestion.LongText
        question: visible ? root.question : null
    }
    TextBlock {
        objectName: "scanExplained"
        width: parent.width
        visible: root.question !== null && root.question.scannable
        text: qsTr("Hold the code before the scanner, or write what stands below it.", "survey: a code is asked for")
        font.pixelSize: Theme.fontBody
        lineHeight: 1.02
        color: Theme.inkSoft
    }
    PlaceQuestion {
        width: parent.width
        visible: root.kind === SurveyQuestion.Place
        question: root.question
    }
    AcknowledgeQuestion {
        width: parent.width
        height: Math.max(implicitHeight, Theme.touchPrimary)
        visible: root.kind === SurveyQuestion.Acknowledge
        question: root.question
    }
    DrawingQuestion {
        width: parent.width
        visible: root.kind === SurveyQuestion.Drawing
        question: visible ? root.question : null
    }
    InstanceQuestion {
        width: parent.width
        visible: root.kind === SurveyQuestion.Instance
        question: root.question
    }
    TextBlock {
        objectName: "unsupported"
        width: parent.width
        visible: root.kind === SurveyQuestion.Unsupported
        text: qsTr("This machine cannot ask that: photographs and recordings need a phone. You can go on.", "survey")
        font.pixelSize: Theme.fontLead
        color: Theme.inkSoft
    }
}
