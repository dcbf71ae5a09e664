// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Controls
import Yizhan.ViewModels

// Something that is said yes to, and nothing else.
ChoiceTile {
    id: root

    required property SurveyQuestion question

    objectName: "acknowledge"
    text: qsTr("Yes, that is so", "survey: what the question says is agreed to")
    selected: question !== null && question.answered
    onClicked: question.acknowledge()
}
