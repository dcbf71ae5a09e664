// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// For those who know a word: with every key the words that lead somewhere, and where none does, other ways.
ScreenPage {
    id: root

    required property JobSearch search
    required property bool typing // the keyboard is open, room is short
    required property bool spelling // what waits for a candidate is pinyin, which is searched as well
    property bool composing: false // letters or ink wait for a candidate
    // While a character is being made, its keys are no word yet that could find nothing.
    readonly property bool nothingFound: search.text !== "" && search.settled && search.total === 0
                                         && field.preeditText === "" && !composing

    readonly property bool showBeside: typing && Theme.shape === Theme.Tablet // where height is short

    signal wordChosen(word: string)
    signal vacancyTapped(id: string)
    signal helpTapped

    function look() {
        search.text = field.text + (spelling ? field.preeditText : "");
    }
    function choose(word: string) {
        field.text = word; // ends what waits for a candidate
        wordChosen(word);
    }

    objectName: "searchScreen"
    title: typing && Theme.wide ? "" // the room goes to what is found
         : search.total > 0 ? qsTr("%n found", "number of results, title of the list", search.total)
         : qsTr("What do you look for?", "title of the search screen")
    onVisibleChanged: {
        if (visible)
            field.forceActiveFocus(); // opens the keyboard
        else
            field.focus = false; // else the keyboard stays
    }
    Component.onCompleted: {
        field.text = search.text; // it may be built a second time
        if (visible)
            field.forceActiveFocus();
    }

    ColumnLayout {
        anchors { fill: parent; topMargin: Theme.spacingM }
        spacing: Theme.spacingM

        // Anchors, not a row: on Qt 6.4 a row may keep the place of a button that has gone.
        Item {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gutter
            Layout.rightMargin: Theme.gutter
            implicitHeight: field.implicitHeight

            SearchField {
                id: field
                objectName: "searchField"
                anchors { left: parent.left; right: showFound.visible ? showFound.left : parent.right }
                anchors.rightMargin: showFound.visible ? Theme.spacingM : 0
                height: parent.height
                placeholderText: qsTr("Trade or place", "search field")
                onTextChanged: root.look()
                onPreeditTextChanged: root.look()
                onAccepted: {
                    if (root.search.total > 0)
                        root.choose(root.search.text);
                }

                Connections {
                    target: root.search
                    function onReplaced() { field.text = root.search.text; }
                }
            }
            ActionButton {
                id: showFound
                objectName: "showFoundButton"
                anchors.right: parent.right
                height: parent.height
                visible: root.showBeside && root.search.total > 0
                kind: ActionButton.Primary
                text: qsTr("Show %n vacancies", "button to the results", root.search.total)
                onClicked: root.choose(root.search.text)
            }
        }
        ScrollPane {
            objectName: "scrollPane"
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: found.height

            SearchFindings {
                id: found
                x: Theme.gutter
                width: parent.width - 2 * Theme.gutter
                search: root.search
                nothingFound: root.nothingFound
                onWordChosen: word => root.choose(word)
                onVacancyTapped: id => root.vacancyTapped(id)
                onHelpTapped: root.helpTapped()
            }
        }
        ActionButton {
            objectName: "showResultsButton"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gutter
            Layout.rightMargin: Theme.gutter
            Layout.bottomMargin: Theme.spacingM
            Layout.minimumHeight: root.typing ? Theme.touchTarget : Theme.touchPrimary
            visible: !root.showBeside && root.search.total > 0
            kind: ActionButton.Primary
            pictogram: "next"
            pictogramLast: true
            font.pixelSize: Theme.fontLead
            text: qsTr("Show %n vacancies", "button to the results", root.search.total)
            onClicked: root.choose(root.search.text)
        }
    }
}
