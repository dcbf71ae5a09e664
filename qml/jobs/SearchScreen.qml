// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// For those who know a word: with every key the words that lead somewhere, and where none does, other ways.
JobsScaffold {
    id: root

    required property JobSearch search
    required property bool typing // the keyboard is open, room is short
    required property bool spelling // what waits for a candidate is pinyin, which is searched as well
    readonly property bool nothingFound: search.text !== "" && search.settled && search.total === 0

    signal wordChosen(word: string)
    signal vacancyTapped(id: string)
    signal helpTapped

    function look() {
        search.text = field.text + (spelling ? field.preeditText : "");
    }
    function write() {
        field.forceActiveFocus();
        Qt.inputMethod.show();
    }
    function choose(word: string) {
        field.text = word; // ends what waits for a candidate
        wordChosen(word);
    }

    objectName: "searchScreen"
    title: search.total > 0 ? qsTr("%n found", "number of results, title of the list", search.total)
                            : qsTr("What do you look for?", "title of the search screen")
    footText: search.total > 0 && !typing ? qsTr("Show %n vacancies", "button to the results", search.total) : ""
    onFootTapped: choose(search.text)
    onVisibleChanged: {
        if (visible)
            write();
    }
    Component.onCompleted: {
        if (visible)
            write();
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.wide ? 2 : 1
        columnSpacing: Theme.spacingM
        rowSpacing: Theme.spacingM

        SearchField {
            id: field
            objectName: "searchField"
            Layout.fillWidth: true
            placeholderText: qsTr("Trade or place", "search field")
            onTextChanged: root.look()
            onPreeditTextChanged: root.look()
            onAccepted: {
                if (root.search.total > 0)
                    root.choose(root.search.text);
            }

            Connections {
                target: root.search
                function onTextChanged() {
                    if (root.search.text === "")
                        field.clear();
                }
            }
        }
        ActionButton {
            objectName: "showFoundButton"
            Layout.fillWidth: !Theme.wide
            Layout.minimumHeight: Theme.touchTarget
            visible: root.typing && root.search.total > 0
            kind: ActionButton.Primary
            text: qsTr("Show %n vacancies", "button to the results", root.search.total)
            onClicked: root.choose(root.search.text)
        }
    }
    SearchNotes {
        Layout.fillWidth: true
        search: root.search
    }
    GridLayout {
        Layout.fillWidth: true
        visible: root.search.total > 0
        columns: Theme.wide && !Theme.phone ? 2 : 1
        columnSpacing: Theme.spacingM
        rowSpacing: Theme.spacingM

        SearchWords {
            objectName: "suggestionList"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            words: root.search.suggestions
            onChosen: word => root.choose(word)
        }
        VacancyCards {
            objectName: "firstFound"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            vacancies: root.search.first
            onVacancyTapped: id => root.vacancyTapped(id)
        }
    }
    TextBlock {
        objectName: "nothingFoundNote"
        Layout.fillWidth: true
        visible: root.nothingFound
        text: root.search.offers.count > 0
              ? qsTr("No vacancy for this today. Perhaps one of these:", "search screen, nothing found")
              : qsTr("No vacancy for this today. Try another word, or ask the staff.", "search screen, nothing found")
        font.pixelSize: Theme.fontLead
    }
    SearchWords {
        objectName: "offerList"
        Layout.fillWidth: true
        words: root.search.offers
        onChosen: word => root.choose(word)
    }
    ActionButton {
        objectName: "askStaffButton"
        Layout.fillWidth: true
        visible: root.nothingFound
        pictogram: "help"
        text: qsTr("Ask the staff", "search screen, nothing found")
        onClicked: root.helpTapped()
    }
    Item { Layout.fillHeight: true }
}
