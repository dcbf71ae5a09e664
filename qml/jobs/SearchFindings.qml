// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What the typed words find: words to go on with and the first vacancies; or, at a dead end, other ways. Before a word is typed, some
// to begin with.
// Positioners, not layouts: their heights follow from the width alone.
Column {
    id: root

    required property JobSearch search
    required property bool nothingFound
    readonly property bool sideBySide: width > Theme.shortSide && search.total > 0 && search.suggestions.count + search.offers.count > 0
    readonly property real halfWidth: sideBySide ? (width - Theme.spacingM) / 2 : width

    signal wordChosen(word: string)
    signal vacancyTapped(id: string)
    signal helpTapped

    spacing: Theme.spacingM

    SearchNotes {
        width: parent.width
        search: root.search
        onTakenBack: part => root.search.takeBack(part)
    }
    TextBlock {
        objectName: "commonNote"
        width: parent.width
        visible: commonList.visible
        text: qsTr("There is most of this work now. Tap one, or write.", "search screen, above words to begin with")
        font.bold: true
        lineHeight: 1
    }
    SearchWords {
        id: commonList
        objectName: "commonList"
        width: parent.width
        visible: root.search.text === "" && words.count > 0
        words: root.search.common
        leastHeight: Theme.stationary ? Theme.touchPrimary * 1.3 : Theme.touchTarget
        onChosen: word => root.wordChosen(word)
    }
    Flow {
        width: parent.width
        spacing: Theme.spacingM

        Column {
            width: root.halfWidth
            spacing: Theme.spacingM

            SearchWords {
                objectName: "suggestionList"
                width: parent.width
                words: root.search.suggestions
                onChosen: word => root.wordChosen(word)
            }
            TextBlock {
                objectName: "nothingFoundNote"
                width: parent.width
                visible: root.nothingFound
                text: root.search.offers.count > 0
                      ? qsTr("No vacancy for this today. Perhaps one of these:", "search screen, nothing found")
                      : qsTr("No vacancy for this today. Try another word, or ask the staff.", "search screen, nothing found")
                font.pixelSize: Theme.fontLead
            }
            SearchWords {
                objectName: "offerList"
                width: parent.width
                words: root.search.offers
                onChosen: word => root.wordChosen(word)
            }
            ActionButton {
                objectName: "askStaffButton"
                width: parent.width
                visible: root.nothingFound
                pictogram: "help"
                text: qsTr("Ask the staff", "search screen, nothing found")
                onClicked: root.helpTapped()
            }
        }
        Column {
            width: root.halfWidth
            visible: root.search.total > 0 || root.search.formerText !== ""
            spacing: Theme.spacingM

            TextBlock {
                objectName: "formerNote"
                width: parent.width
                visible: root.search.formerText !== ""
                text: qsTr("Found before, with “%1”:", "search screen: what an earlier text found is still shown").arg(root.search.formerText)
                color: Theme.inkSoft
                lineHeight: 1
            }
            VacancyCards {
                objectName: "firstFound"
                width: parent.width
                vacancies: root.search.first
                onVacancyTapped: id => root.vacancyTapped(id)
            }
        }
    }
}
