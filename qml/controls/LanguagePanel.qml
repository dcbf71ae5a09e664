// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme

// Each language in its own words, so that it can be found by one who reads no other.
Panel {
    id: root

    required property list<int> languages
    required property int language

    signal languageChosen(language: int)

    objectName: "languagePanel"
    title: qsTr("Language", "title of the language panel")
    pictogram: "language"

    Repeater {
        model: root.languages

        delegate: ChoiceRow {
            required property int modelData
            objectName: "languageChoice" + modelData
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.touchPrimary
            text: Words.languageName(modelData)
            selected: modelData === root.language
            onClicked: root.languageChosen(modelData)
        }
    }
}
