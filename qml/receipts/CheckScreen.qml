// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// All that will be handed in, once more and in large. Nothing has been sent yet.
FormPage {
    id: root

    readonly property bool failed: form.state === RequestForm.NotKept || form.state === RequestForm.Refused
    readonly property bool enrols: form.kind === Screens.Enrolment
    readonly property bool goes: form.kind === Screens.FairSignUp // to a job fair
    readonly property bool low: Theme.wide && Theme.textScale > 1.2 // height is short
    readonly property bool sending: form.state === RequestForm.Sending

    signal nameTapped
    signal phoneTapped
    signal idTapped

    component Line: Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.hairline
        color: Theme.line
    }

    objectName: "checkScreen"
    title: qsTr("Is this right?", "title of the last page of the form")
    page: Screens.FormCheck
    canGoOn: form.complete && !sending
    nextPictogram: failed ? "again" : "check"
    nextText: failed ? qsTr("Try again", "form: hand it in once more") : qsTr("Hand in", "form")
    onNextTapped: form.submit()

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: rows.implicitHeight + 2 * Theme.spacingM

        GridLayout {
            id: rows
            anchors { fill: parent; margins: Theme.spacingM; leftMargin: Theme.spacingL; rightMargin: Theme.spacingL }
            columns: root.low ? 2 : 1 // all of it must be in sight
            columnSpacing: Theme.spacingL
            rowSpacing: Theme.gap

            CheckRow {
                objectName: "checkVacancy"
                Layout.fillHeight: true
                Layout.columnSpan: root.low ? 2 : 1
                pictogram: root.goes ? "calendar" : root.enrols ? "learn" : "jobs"
                label: root.goes ? qsTr("You sign up for", "form, last page: a job fair") : root.enrols ? qsTr("You sign up for", "form, last page: a class") : qsTr("You want this job", "form, last page")
                value: root.form.aboutTitle
                note: root.low ? "" : FormWords.aboutNote(root.form.kind, root.form.aboutYear, root.form.aboutMonth, root.form.aboutDay, root.form.aboutNote)
                changeable: false
            }
            Line { visible: !root.low }
            CheckRow {
                objectName: "checkName"
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                pictogram: "people"
                label: qsTr("We call you", "form, last page")
                value: root.form.name
                onChangeTapped: root.nameTapped()
            }
            Line { visible: !root.low }
            CheckRow {
                objectName: "checkPhone"
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                pictogram: "phone"
                label: qsTr("We call this number", "form, last page")
                value: root.form.phone
                onChangeTapped: root.phoneTapped()
            }
            Line { visible: !root.low && identity.visible }
            CheckRow {
                id: identity
                objectName: "checkId"
                Layout.fillHeight: true
                Layout.columnSpan: root.low ? 2 : 1
                Layout.preferredWidth: 1
                visible: root.form.asksId
                pictogram: "idcard"
                label: qsTr("Your identity number", "form, last page")
                value: visible ? root.form.idShown[0] + root.form.idShown[1] + "••••" + root.form.idShown[17] : ""
                note: visible && root.form.idState === RequestForm.IdComplete
                      ? FormWords.idSays(root.form.idBirth[0], root.form.idBirth[1], root.form.idBirth[2], root.form.idMale, root.form.idAge) : ""
                onChangeTapped: root.idTapped()
            }
        }
    }
    TextBlock {
        objectName: "submitNote"
        Layout.fillWidth: true
        visible: text !== "" && !root.failed && (!root.low || root.sending)
        text: root.sending ? FormWords.submitNote(root.form.state)
                           : root.goes ? qsTr("It goes to the employment bureau. You get a receipt with a code: show it at the door.", "form, last page: a job fair")
                           : root.enrols ? qsTr("It goes to the employment bureau. You get a receipt with a code, and by it you see whether you have a place.", "form, last page")
                           : qsTr("It goes to the employment bureau and the employer. You get a receipt with a code.", "form, last page")
        font.pixelSize: Theme.fontLead
    }
    Rectangle {
        objectName: "submitFailure"
        Layout.fillWidth: true
        Layout.fillHeight: false
        visible: root.failed
        implicitHeight: failure.implicitHeight + 2 * Theme.spacingM
        radius: Theme.radiusM
        color: Theme.brickTint
        border.width: Theme.hairline * 2
        border.color: Theme.brick

        RowLayout {
            id: failure
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.spacingL }
            spacing: Theme.spacingM

            Pictogram {
                name: "caution"
                size: Theme.iconM
                color: Theme.brick
            }
            TextBlock {
                Layout.fillWidth: true
                text: FormWords.submitNote(root.form.state)
                font.pixelSize: Theme.fontLead
                lineHeight: 1.02
                color: Theme.brick
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
}
