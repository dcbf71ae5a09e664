// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The age, for whoever likes to tell it, as a span of years; another tap takes it back.
Column {
    id: root

    required property MatchWishes wishes
    property real tallest: 0

    spacing: Theme.spacingS

    TextBlock {
        width: root.width
        text: qsTr("Your age, if you like to tell", "matching: age, beside the schooling")
        font.pixelSize: Theme.fontLead
        font.bold: true
        lineHeight: 1
        Accessible.role: Accessible.Heading
    }
    TextBlock {
        objectName: "ageNote"
        width: root.width
        text: qsTr("It only warns you of ages that a job states. It changes no order and is forgotten when you leave.", "matching: what the age is for")
        color: Theme.inkSoft
        lineHeight: 1
    }
    Grid {
        id: ages
        readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)
        width: root.width
        readonly property int fitting: Math.floor((width + spacing) / (Theme.fontBody * 7.6 + spacing))
        columns: fitting >= 6 ? 6 : fitting >= 3 ? 3 : Math.max(1, fitting) // full rows
        spacing: Theme.gap

        Repeater {
            model: root.wishes.choices(MatchWishes.Age)

            delegate: ActionButton {
                required property string code
                required property bool selected
                objectName: "age_" + code
                width: ages.cell
                height: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding, root.tallest)
                leftPadding: Theme.spacingXs
                rightPadding: Theme.spacingXs
                kind: selected ? ActionButton.Primary : ActionButton.Quiet
                pictogram: selected ? "check" : ""
                text: MatchWords.age(code)
                Accessible.checkable: true
                Accessible.checked: selected
                onClicked: root.wishes.toggle(MatchWishes.Age, code)
            }
        }
    }
}
