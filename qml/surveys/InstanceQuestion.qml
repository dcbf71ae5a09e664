// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// Whether there is one more of what is asked several times: a person, a post.
Column {
    id: root

    required property SurveyQuestion question
    property bool sure: false // the first of two taps that take the last one away

    spacing: Theme.spacingM
    onQuestionChanged: sure = false

    TextBlock {
        objectName: "instanceCount"
        width: parent.width
        text: qsTr("There are %n so far", "survey: persons, posts that were asked about", root.question !== null ? root.question.instances : 0)
        font.pixelSize: Theme.fontLead
        lineHeight: 1
    }
    ActionButton {
        objectName: "addInstance"
        width: parent.width
        height: Math.max(implicitHeight, Theme.touchPrimary)
        pictogram: "all"
        font.pixelSize: Theme.fontTitle
        font.bold: true
        text: qsTr("One more", "survey: asks about one more person, post")
        onClicked: root.question.add()
    }
    ActionButton {
        objectName: "removeInstance"
        width: parent.width
        visible: root.question !== null && root.question.instances > 0
        edge: root.sure ? Theme.brick : Theme.inkOnLakeTint
        ink: root.sure ? Theme.brick : Theme.inkOnLakeTint
        pictogram: "erase"
        text: root.sure ? qsTr("Tap once more: the answers about number %1 go", "survey").arg(root.question.instances)
                        : qsTr("Take the last one away", "survey: with the answers about it")
        onClicked: {
            if (root.sure)
                root.question.removeLast();
            root.sure = !root.sure;
        }
    }
}
