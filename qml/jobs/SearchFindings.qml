// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What the typed words find: words to go on with and the first vacancies; or, at a dead end, other ways.
// Positioners, not layouts: their heights follow from the width alone.
Column {
    id: root

    required property JobSearch search
    required property bool nothingFound
    readonly property bool sideBySide: Theme.wide && search.total > 0 && search.suggestions.count + search.offers.count > 0
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
        VacancyCards {
            objectName: "firstFound"
            width: root.halfWidth
            visible: root.search.total > 0
            vacancies: root.search.first
            onVacancyTapped: id => root.vacancyTapped(id)
        }
    }
}
