// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What an identity number says of its owner, to be held against the card; or what it still needs.
Rectangle {
    id: root

    required property SurveyQuestion question // null where none is asked for
    readonly property int found: question !== null ? question.identity : SurveyQuestion.Empty
    readonly property var birth: question !== null ? question.identityBirth : []
    readonly property bool holds: found === SurveyQuestion.Holds && birth.length === 3
    readonly property bool wrong: found >= SurveyQuestion.WrongStart && !holds

    implicitHeight: words.height + 2 * Theme.spacingS
    radius: Theme.radiusM
    color: holds ? Theme.leafTint : wrong ? Theme.brickTint : Theme.well
    border.width: holds || wrong ? Theme.hairline * 2 : Theme.highContrast ? Theme.hairline : 0
    border.color: holds ? Theme.leaf : wrong ? Theme.brick : Theme.line

    Pictogram {
        id: sign
        anchors { left: parent.left; verticalCenter: parent.verticalCenter; leftMargin: Theme.spacingM }
        visible: root.holds || root.wrong
        name: root.wrong ? "caution" : "check"
        size: Theme.iconS
        color: root.wrong ? Theme.brick : Theme.leaf
    }
    TextBlock {
        id: words
        objectName: "identityNote"
        anchors { left: sign.visible ? sign.right : parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.spacingM; rightMargin: Theme.spacingM }
        text: root.holds ? SurveyWords.identity(root.question.identityMale, root.birth[0], root.birth[1], root.birth[2], root.question.identityAge)
                         : SurveyWords.identityNote(root.found, root.question !== null ? root.question.text.length : 0)
        font.pixelSize: root.holds ? Theme.fontTitle : Theme.fontBody
        font.bold: root.holds
        lineHeight: 1.02
        color: root.wrong ? Theme.brick : root.holds ? Theme.ink : Theme.inkSoft
        Accessible.role: root.wrong ? Accessible.AlertMessage : Accessible.StaticText
    }
}
