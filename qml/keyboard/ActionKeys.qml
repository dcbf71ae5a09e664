// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Controls
import Yizhan.Theme

// What goes with every page of the keyboard: in a row below the keys, or in columns beside them. Words, since the signs of
// keyboards are a language of their own.
Item {
    id: root

    required property list<string> actions // of "method", "digits", "clear", "back", "hide", "done"
    property bool digitsShown: false
    property bool inkOpen: false // strokes on the pad
    property bool upright: false
    readonly property real keyExtent: ((upright ? height : width) - (actions.length - 1) * Theme.keyGap) / Math.max(1, actions.length)

    signal tapped(action: string)
    signal held(action: string, down: bool) // a finger came down on a key, or left it

    function wordOf(action: string): string {
        return action === "method" ? qsTr("Method", "key: choose another way to write")
             : action === "digits" ? (digitsShown ? qsTr("Words", "key: back from digits to words") : "123")
             : action === "clear" ? (inkOpen ? qsTr("Anew", "key: clear the handwriting pad") : qsTr("Clear", "key: empty the field"))
             : action === "back" ? (inkOpen ? qsTr("Undo", "key: take back a stroke") : qsTr("Delete", "key: take back a character"))
             : action === "hide" ? qsTr("Close", "key: put the keyboard away")
             : qsTr("Done", "key: finish typing");
    }

    Repeater {
        model: root.actions

        delegate: ActionButton {
            required property int index
            required property string modelData
            objectName: "keyboard_" + modelData
            x: root.upright ? 0 : index * (root.keyExtent + Theme.keyGap)
            y: root.upright ? index * (root.keyExtent + Theme.keyGap) : 0
            width: root.upright ? root.width : root.keyExtent
            height: root.upright ? root.keyExtent : root.height
            radius: Theme.radiusS
            leftPadding: Theme.spacingXs / 2
            rightPadding: Theme.spacingXs / 2
            kind: modelData === "done" ? ActionButton.Primary : ActionButton.Quiet
            ground: modelData === "done" ? (down ? Theme.lakePressed : Theme.lake)
                                         : (down ? Theme.lakeTintPressed : Theme.lakeTint)
            background: Rectangle {
                radius: Theme.radiusS
                color: parent?.ground ?? "transparent"
                border.width: Theme.fillEdge
                border.color: Theme.line
            }
            font.pixelSize: Math.min(Theme.fontBody, height * 0.4, (width - 2 * Theme.spacingM) / (text.length > 4 ? text.length * 0.66 : 3.3))
            autoRepeat: modelData === "back"
            text: root.wordOf(modelData)
            onPressedChanged: root.held(modelData, pressed)
            onClicked: root.tapped(modelData)
        }
    }
}
