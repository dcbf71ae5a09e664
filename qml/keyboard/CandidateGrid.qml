// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Controls
import Yizhan.Theme
import Yizhan.ViewModels

// Candidates to tap, page by page. The first, which is mostly meant, stands in the colour of the lamp.
Item {
    id: root

    required property list<string> candidates
    property string note // shown while there are none
    property int rows: 1
    readonly property real turnWidth: Theme.touchTarget * (Theme.phone ? 0.66 : 0.8)
    readonly property real candidateHeight: (height - (rows - 1) * Theme.keyGap) / rows
    readonly property real leastWidth: Math.max(candidateHeight * (Theme.phone ? 0.8 : 1), Theme.phone ? 0 : Theme.touchSmall)
    // A grid fills its width with single characters, at least two side by side.
    readonly property int columns: Math.max(2, Math.floor((grid.width + Theme.keyGap) / (leastWidth + Theme.keyGap)))
    readonly property int glyphSize: Math.min(Theme.fontTitle, candidateHeight * 0.55)

    signal chosen(candidate: int)

    CandidatePages {
        id: pages
        candidates: root.candidates
        rows: root.rows
        width: grid.width
        characterWidth: root.glyphSize
        padding: Theme.spacingM * (Theme.phone ? 1.5 : 2)
        leastWidth: root.rows > 1 ? (grid.width - (root.columns - 1) * Theme.keyGap) / root.columns - 0.01 : root.leastWidth
        spacing: Theme.keyGap
    }

    TextBlock {
        anchors { fill: parent; leftMargin: Theme.spacingM; rightMargin: Theme.spacingM }
        visible: root.candidates.length === 0
        verticalAlignment: Text.AlignVCenter
        text: root.note
        font.pixelSize: Math.min(Theme.fontBody, root.height * (root.rows > 1 ? 0.2 : 0.32))
        lineHeight: 1
        color: Theme.inkSoft
    }
    Flow {
        id: grid
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; right: turns.left; rightMargin: Theme.keyGap }
        spacing: Theme.keyGap
        clip: true

        Repeater {
            model: pages.shown

            delegate: Key {
                id: candidate
                required property int index
                required property string modelData
                objectName: "candidate" + (pages.first + index)
                width: pages.widthOf(modelData)
                height: root.candidateHeight
                text: modelData
                glyphSize: root.glyphSize
                background: Rectangle {
                    radius: candidate.radius
                    color: candidate.down ? Theme.lampPressed
                         : pages.first + candidate.index === 0 ? Theme.lamp : Theme.card
                    border.width: Theme.fillEdge
                    border.color: Theme.line
                }
                ink: pages.first + index === 0 || down ? Theme.inkOnLamp : Theme.ink
                onClicked: root.chosen(pages.first + index)
            }
        }
    }
    GridLayout {
        id: turns
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        visible: root.candidates.length > 0
        columns: root.rows > 1 ? 1 : 2
        columnSpacing: Theme.keyGap
        rowSpacing: Theme.keyGap

        TurnKey {
            objectName: "candidatesPrevious"
            Layout.fillHeight: true
            Layout.preferredWidth: root.turnWidth
            pictogram: root.rows > 1 ? "up" : "previous"
            text: qsTr("Previous candidates", "screen reader, keyboard")
            enabled: pages.hasPrevious
            onClicked: pages.previous()
        }
        TurnKey {
            objectName: "candidatesNext"
            Layout.fillHeight: true
            Layout.preferredWidth: root.turnWidth
            pictogram: root.rows > 1 ? "down" : "next"
            text: qsTr("More candidates", "screen reader, keyboard")
            enabled: pages.hasNext
            onClicked: pages.next()
        }
    }
}
