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
    readonly property string kept: question !== null ? question.text : ""

    function leave() {
        lines.leave();
        line.focus = false;
    }

    implicitHeight: many ? Math.max(lines.implicitHeight, Theme.touchTarget * 2) : Math.max(line.implicitHeight, Math.ceil(Theme.fontLead * 1.9))
    onKeptChanged: fill()
    Component.onCompleted: fill()

    function fill() {
        if (line.text !== kept)
            line.text = kept;
        if (lines.text !== kept)
            lines.text = kept;
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
