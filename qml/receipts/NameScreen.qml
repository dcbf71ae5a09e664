// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What to call somebody: a surname and a title by two taps, or the name as one writes it.
FormPage {
    id: root

    property bool wantsToWrite: false
    readonly property bool writing: wantsToWrite || form.written // a field in place of the tiles

    function startWriting() {
        field.text = "";
        wantsToWrite = true;
        field.forceActiveFocus(); // opens the keyboard
    }
    function stopWriting() {
        field.focus = false;
        field.text = "";
        form.writeName("");
        wantsToWrite = false;
    }

    objectName: "nameScreen"
    title: qsTr("What shall we call you?", "title of a page of the form")
    page: Screens.FormName
    canGoOn: form.nameComplete
    onVisibleChanged: {
        field.text = visible && form.written ? form.name : ""; // a page that nobody sees holds no name
        wantsToWrite = false;
        if (!visible)
            field.focus = false; // else the keyboard stays
    }
    Component.onCompleted: field.text = visible && form.written ? form.name : "" // it may be built a second time

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Theme.wide && !root.writing ? 2 : 1
        columnSpacing: Theme.spacingL
        rowSpacing: Theme.spacingM

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: Theme.wide
            Layout.preferredWidth: 1
            spacing: Theme.spacingM

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: Theme.wide && !root.writing
                Layout.minimumHeight: answer.implicitHeight + 2 * Theme.spacingM
                visible: !root.writing
                border.width: root.form.nameComplete ? Theme.hairline * 3 : Theme.hairline
                border.color: root.form.nameComplete ? Theme.inkOnLakeTint : Theme.line

                ColumnLayout {
                    id: answer
                    anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.spacingL }
                    spacing: 0

                    TextBlock {
                        Layout.fillWidth: true
                        text: root.form.name === "" ? qsTr("Tap your surname, then Mr or Ms.", "form: the name")
                            : root.form.title === RequestForm.None ? qsTr("Now Mr or Ms, if you like", "form: the name, a surname is chosen")
                                                    : qsTr("Whoever calls you will say", "form: above the name that was chosen")
                        lineHeight: 1
                        color: Theme.inkSoft
                    }
                    TextBlock {
                        objectName: "nameShown"
                        Layout.fillWidth: true
                        Layout.minimumHeight: Math.ceil(font.pixelSize * 1.45)
                        text: root.form.name
                        font.pixelSize: Theme.fontHero
                        font.bold: true
                        lineHeight: 1
                    }
                }
            }
            TextEntry {
                id: field
                objectName: "nameField"
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.touchPrimary
                visible: root.writing
                font.pixelSize: Theme.fontTitle
                placeholderText: qsTr("Your name", "form: field")
                inputMethodHints: Qt.ImhPreferUppercase // a name: see KeyboardInput
                onTextChanged: {
                    if (root.visible && root.writing)
                        root.form.writeName(text);
                }
                onAccepted: {
                    if (root.form.nameComplete)
                        root.nextTapped();
                }
            }
            ActionButton {
                objectName: "chooseAgainButton"
                Layout.fillWidth: true
                visible: root.writing && !root.typing
                pictogram: "back"
                text: qsTr("Back to the surnames", "form: tap the name instead of writing it")
                onClicked: root.stopWriting()
            }
            Item { Layout.fillHeight: true; visible: root.writing }
        }
        NamePicker {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.rowSpan: Theme.wide ? 2 : 1
            Layout.minimumHeight: implicitHeight
            visible: !root.writing
            form: root.form
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredWidth: 1
            visible: !root.writing
            columns: 2
            columnSpacing: Theme.spacingM
            rowSpacing: Theme.spacingM

            Repeater {
                model: 2 // a number: a list of words is another one in each language

                delegate: ChoiceTile {
                    required property int index
                    readonly property int title: index === 0 ? RequestForm.Mister : RequestForm.Madam
                    objectName: "title" + title
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.wide || Theme.phone ? Theme.touchTarget : Theme.touchPrimary * 1.15
                    Layout.preferredWidth: 1
                    wordSize: Theme.fontTitle
                    text: FormWords.titleWord(title)
                    selected: root.form.title === title
                    onClicked: root.form.chooseTitle(title)
                }
            }
            ActionButton {
                objectName: "writeNameButton"
                Layout.columnSpan: 2
                Layout.fillWidth: true
                pictogram: "keyboard"
                font.pixelSize: Theme.fontLead
                text: qsTr("My name is not here, I write it", "form: opens the keyboard")
                onClicked: root.startWriting()
            }
        }
    }
}
