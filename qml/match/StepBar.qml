// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls

// How far one is: "Step 2 of 5", and a stroke for each step.
RowLayout {
    id: root

    required property int step // from 0
    readonly property int steps: MatchWords.steps

    spacing: Theme.spacingS
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    TextBlock {
        id: words
        objectName: "stepWords"
        Layout.rightMargin: Theme.spacingXs
        text: MatchWords.progress(root.step)
        font.bold: true
        lineHeight: 1
        wrapMode: Text.NoWrap
    }
    Repeater {
        model: root.steps

        delegate: Rectangle {
            required property int index
            Layout.fillWidth: true
            implicitHeight: Math.round(Theme.grid * 1.25)
            radius: height / 2
            color: index <= root.step ? Theme.lake : Theme.cardPressed
            border.width: Theme.highContrast ? Theme.hairline : 0
            border.color: Theme.line
        }
    }
}
