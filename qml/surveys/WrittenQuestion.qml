// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// An answer in words, on the keyboard.
Item {
    id: root

    required property SurveyQuestion question
    required property bool many // several lines
    readonly property Item field: many ? lines : line

    function leave() {
        lines.leave();
        line.focus = false;
    }

    implicitHeight: many ? Math.max(lines.implicitHeight, Theme.touchTarget * 2) : line.implicitHeight
    onQuestionChanged: fill()
    Component.onCompleted: fill()

    function fill() {
        const text = question !== null ? question.text : "";
        if (line.text !== text)
            line.text = text;
        if (lines.text !== text)
            lines.text = text;
    }

    TextEntry {
        id: line
        objectName: "surveyLine"
        anchors.fill: parent
        visible: !root.many
        maximumLength: 200
        font.pixelSize: Theme.fontLead
        placeholderText: qsTr("Tap here and write", "survey: field")
        onTextEdited: root.question.write(text)
    }
    NoteEntry {
        id: lines
        objectName: "surveyLines"
        anchors.fill: parent
        visible: root.many
        placeholderText: qsTr("Tap here and write", "survey: field")
        onTextChanged: {
            if (root.many && root.question !== null)
                root.question.write(text);
        }
    }
}
