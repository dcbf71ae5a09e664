// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// A place: that of the station. The machine has no other way to know where something is.
Column {
    id: root

    required property SurveyQuestion question
    readonly property bool possible: question !== null && question.canTakeStation

    spacing: Theme.spacingM

    ChoiceTile {
        objectName: "takeStation"
        width: parent.width
        visible: root.possible
        pictogram: "place"
        text: qsTr("Here at this station", "survey: the place that is asked for")
        selected: root.question !== null && root.question.answered
        onClicked: {
            if (selected)
                root.question.clear();
            else
                root.question.takeStation();
        }
    }
    TextBlock {
        width: parent.width
        visible: !root.possible
        text: qsTr("Nobody has told this machine where it stands. Please skip this question.", "survey: a place is asked for")
        font.pixelSize: Theme.fontLead
    }
}
