// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Controls
import Yizhan.Theme

// What goes with every page of the keyboard: in a row below the keys, or in columns beside them. Words, since the signs of
// keyboards are a language of their own.
Item {
    id: root

    enum Action { Method, Digits, Clear, Back, Hide, Done }

    required property list<int> actions
    property bool digitsShown: false
    property bool inkOpen: false // strokes on the pad
    property bool upright: false
    readonly property real keyExtent: ((upright ? height : width) - (actions.length - 1) * Theme.keyGap) / Math.max(1, actions.length)

    signal tapped(action: int)
    signal held(action: int, down: bool) // a finger came down on a key, or left it

    function wordOf(action: int): string {
        return action === ActionKeys.Method ? qsTr("Method", "key: choose another way to write")
             : action === ActionKeys.Digits ? (digitsShown ? qsTr("Words", "key: back from digits to words") : "123")
             : action === ActionKeys.Clear ? (inkOpen ? qsTr("Anew", "key: clear the handwriting pad") : qsTr("Clear", "key: empty the field"))
             : action === ActionKeys.Back ? (inkOpen ? qsTr("Undo", "key: take back a stroke") : qsTr("Delete", "key: take back a character"))
             : action === ActionKeys.Hide ? qsTr("Close", "key: put the keyboard away")
             : qsTr("Done", "key: finish typing");
    }

    Repeater {
        model: root.actions

        delegate: ActionButton {
            required property int index
            required property int modelData
            objectName: "keyboard_" + ["method", "digits", "clear", "back", "hide", "done"][modelData]
            x: root.upright ? 0 : index * (root.keyExtent + Theme.keyGap)
            y: root.upright ? index * (root.keyExtent + Theme.keyGap) : 0
            width: root.upright ? root.width : root.keyExtent
            height: root.upright ? root.keyExtent : root.height
            radius: Theme.radiusS
            leftPadding: Theme.spacingXs / 2
            rightPadding: Theme.spacingXs / 2
            kind: modelData === ActionKeys.Done ? ActionButton.Primary : ActionButton.Quiet
            ground: modelData === ActionKeys.Done ? (down ? Theme.lakePressed : Theme.lake)
                                         : (down ? Theme.lakeTintPressed : Theme.lakeTint)
            background: Rectangle {
                radius: Theme.radiusS
                color: parent?.ground ?? "transparent"
                border.width: Theme.fillEdge
                border.color: Theme.line
            }
            font.pixelSize: Math.min(Theme.fontBody, height * 0.4, (width - 2 * Theme.spacingM) / (text.length > 4 ? text.length * 0.66 : 3.3))
            autoRepeat: modelData === ActionKeys.Back
            text: root.wordOf(modelData)
            onPressedChanged: root.held(modelData, pressed)
            onClicked: root.tapped(modelData)
        }
    }
}
