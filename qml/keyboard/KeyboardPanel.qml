// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import Yizhan.Theme
import Yizhan.ViewModels

// The keyboard at the foot of the window, as high on every page; or, where what is found needs the height, beside it. It is open while a field has the focus and asks for it.
Rectangle {
    id: root

    required property KeyboardInput input
    property bool beside: false
    readonly property bool sideKeys: Theme.wide && !beside
    readonly property bool opened: input.wanted && InputContext.inputItem !== null
    readonly property real sideWidth: sideKeys ? Math.max(Theme.keyHeight * 1.5, width * 0.1) : 0
    readonly property bool choosing: input.page === KeyboardInput.Choice
    readonly property list<int> leading: (input.canChangeMethod ? [ActionKeys.Method] : []).concat(input.canToggleDigits ? [ActionKeys.Digits] : [])
    readonly property list<int> trailing: choosing ? [ActionKeys.Hide] : [ActionKeys.Back, ActionKeys.Clear, ActionKeys.Done]

    function write(text: string) {
        InputContext.inputEngine.virtualKeyClick(Qt.Key_unknown, text, Qt.NoModifier);
    }
    function act(action: int) {
        if (action === ActionKeys.Method)
            input.changeMethod();
        else if (action === ActionKeys.Digits)
            input.toggleDigits();
        else if (action === ActionKeys.Clear)
            input.clearAll();
        else if (action === ActionKeys.Hide)
            input.putAway();
        else if (action === ActionKeys.Back)
            input.takeBack();
        else
            input.done();
    }
    function hold(action: int, down: bool) {
        if (action === ActionKeys.Back)
            input.holdTakingBack(down);
    }

    objectName: "keyboardPanel"
    implicitHeight: 4 * Theme.keyHeight + 3 * Theme.keyGap + 2 * Theme.spacingS
                    + (sideKeys ? 0 : Theme.keyHeight + Theme.keyGap)
    visible: opened
    onOpenedChanged: {
        if (opened)
            input.prepare();
        else
            input.leave();
    }
    color: Theme.keyboardGround
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Keyboard", "screen reader")

    Binding { target: InputContext.inputEngine; property: "inputMethod"; value: root.input }
    Connections {
        target: InputContext
        function onInputMethodHintsChanged() { root.input.hints = InputContext.inputMethodHints; }
    }

    MouseArea { anchors.fill: parent } // between the keys nothing is hit below
    Rectangle {
        anchors { left: parent.left; top: parent.top }
        width: root.beside ? Theme.hairline : parent.width
        height: root.beside ? parent.height : Theme.hairline
        color: Theme.line
    }

    ActionKeys {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom; margins: Theme.spacingS }
        width: root.sideWidth
        visible: root.sideKeys
        upright: true
        actions: root.sideKeys ? root.leading : []
        digitsShown: root.input.page === KeyboardInput.Digits
        onTapped: action => root.act(action)
    }
    ActionKeys {
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.spacingS }
        width: root.sideWidth
        visible: root.sideKeys
        upright: true
        actions: root.sideKeys ? root.trailing : []
        inkOpen: root.input.strokeCount > 0
        onTapped: action => root.act(action)
        onHeld: (action, down) => root.hold(action, down)
    }
    ActionKeys {
        id: below
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.spacingS }
        height: Theme.keyHeight
        visible: !root.sideKeys
        actions: root.sideKeys ? [] : root.leading.concat(root.trailing)
        digitsShown: root.input.page === KeyboardInput.Digits
        inkOpen: root.input.strokeCount > 0
        onTapped: action => root.act(action)
        onHeld: (action, down) => root.hold(action, down)
    }

    Item {
        id: page
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.spacingS }
        anchors.leftMargin: root.leading.length > 0 && root.sideKeys ? root.sideWidth + 2 * Theme.spacingS : Theme.spacingS
        anchors.rightMargin: root.sideKeys ? root.sideWidth + 2 * Theme.spacingS : Theme.spacingS
        height: root.beside ? below.y - y - Theme.keyGap : 4 * Theme.keyHeight + 3 * Theme.keyGap

        MethodChoice {
            objectName: "methodChoice"
            anchors.fill: parent
            visible: root.input.page === KeyboardInput.Choice
            methods: root.input.methods
            onChosen: method => root.input.choose(method)
        }
        PreparingNote {
            anchors.fill: parent
            visible: root.input.preparing
            progress: root.input.progress
        }
        HandwritingPane {
            objectName: "handwritingPane"
            anchors.fill: parent
            visible: root.input.page === KeyboardInput.Writing && root.input.method === KeyboardInput.Handwriting
                     && !root.input.preparing
            input: root.input
            upright: root.beside
        }
        WritingPane {
            objectName: "writingPane"
            anchors.fill: parent
            visible: root.input.page === KeyboardInput.Writing && root.input.method !== KeyboardInput.Handwriting
                     && !root.input.preparing
            method: root.input.method
            upright: root.beside
            candidates: visible ? root.input.candidates : []
            composing: root.input.composing
            onTapped: text => root.write(text)
            onChosen: candidate => root.input.chooseCandidate(candidate)
        }
        LetterKeys {
            objectName: "plainKeys"
            anchors.fill: parent
            visible: root.input.page === KeyboardInput.PlainKeys
            plain: true
            onTapped: text => root.write(text)
        }
        DigitKeys {
            objectName: "digitKeys"
            anchors.fill: parent
            visible: root.input.page === KeyboardInput.Digits || root.input.page === KeyboardInput.Identity
            withX: root.input.page === KeyboardInput.Identity
            onTapped: text => root.write(text)
        }
    }
}
