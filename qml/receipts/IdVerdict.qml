// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What the identity number says, for its owner to see that it is theirs; or what it still needs, or where to look.
Rectangle {
    id: root

    required property RequestForm form
    readonly property bool complete: form.idState === RequestForm.IdComplete
    readonly property bool wrong: form.idState >= RequestForm.IdWrongStart && !complete
    readonly property bool small: Theme.wide && Theme.textScale > 1.2

    readonly property real margin: Theme.phone ? Theme.spacingM : Theme.spacingL

    implicitHeight: words.height + 2 * (small ? Theme.spacingS : Theme.spacingM)
    radius: Theme.radiusM
    color: complete ? Theme.leafTint : wrong ? Theme.brickTint : Theme.well
    border.width: complete || wrong ? Theme.hairline * 2 : Theme.highContrast ? Theme.hairline : 0
    border.color: complete ? Theme.leaf : wrong ? Theme.brick : Theme.line

    Pictogram {
        id: sign
        anchors { left: parent.left; verticalCenter: parent.verticalCenter; leftMargin: root.margin }
        visible: root.complete || root.wrong
        name: root.wrong ? "caution" : "check"
        size: Theme.phone || root.small ? Theme.iconS : Theme.iconM
        color: root.wrong ? Theme.brick : Theme.leaf
    }
    // No layout: its rows may keep the height that they had in another width.
    Column {
        id: words
        anchors { left: sign.visible ? sign.right : parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: sign.visible ? Theme.spacingM : root.margin; rightMargin: root.margin }

        TextBlock {
            objectName: "idNote"
            width: parent.width
            text: root.complete ? qsTr("The number is right. Is this you?", "form: the identity number")
                                : FormWords.idNote(root.form.idState, root.form.idTyped)
            font.pixelSize: Theme.fontLead
            font.bold: root.complete
            lineHeight: 1.02
            color: root.wrong ? Theme.brick : root.complete ? Theme.leaf : Theme.inkSoft
            Accessible.role: root.wrong ? Accessible.AlertMessage : Accessible.StaticText
        }
        TextBlock {
            objectName: "idSays"
            width: parent.width
            visible: root.complete
            text: root.complete ? FormWords.idSays(root.form.idBirth[0], root.form.idBirth[1], root.form.idBirth[2], root.form.idMale, root.form.idAge) : ""
            font.pixelSize: root.small ? Theme.fontLead : Theme.fontTitle
            font.bold: true
            lineHeight: 1.02
        }
    }
}
