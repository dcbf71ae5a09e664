// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.ViewModels

// Candidates over letters or strokes: one row of them, more where there is height.
Item {
    id: root

    required property int method
    required property list<string> candidates
    required property bool composing
    property bool upright: false
    readonly property int candidateRows: upright ? 4 : 1

    signal tapped(text: string)
    signal chosen(candidate: int)

    CandidateGrid {
        id: bar
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: root.candidateRows * (Theme.keyHeight + Theme.keyGap) - Theme.keyGap
        rows: root.candidateRows
        candidates: root.candidates
        note: root.composing ? qsTr("No such character. Delete one key and try again.", "keyboard, no candidates")
            : root.method === KeyboardInput.Stroke ? qsTr("Stroke by stroke, as you write: 一 丨 is 十", "keyboard, hint")
            : root.method === KeyboardInput.Jyutping ? qsTr("Sounds of Cantonese: neihou is 你好", "keyboard, hint")
            : qsTr("Sounds or first letters: chushi or cs is 厨师", "keyboard, hint")
        onChosen: candidate => root.chosen(candidate)
    }
    LetterKeys {
        anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: parent.bottom; topMargin: Theme.keyGap }
        visible: root.method !== KeyboardInput.Stroke
        onTapped: text => root.tapped(text)
    }
    StrokeKeys {
        anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: parent.bottom; topMargin: Theme.keyGap }
        visible: root.method === KeyboardInput.Stroke
        onTapped: text => root.tapped(text)
    }
}
