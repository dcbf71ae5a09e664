// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What somebody thinks, in their own words: written, handed in, no name and no number.
ScreenPage {
    id: root

    required property FeedbackForm form
    required property bool typing // the keyboard is open, room is short
    readonly property bool failed: form.state === FeedbackForm.NotKept || form.state === FeedbackForm.Refused
    readonly property bool low: typing && Theme.wide

    objectName: "feedbackScreen"
    title: qsTr("Tell us what you think", "title of the page of feedback")
    note: ""
    onVisibleChanged: {
        field.text = visible ? form.text() : ""; // a page that nobody sees holds no words
        if (!visible)
            field.leave(); // else the keyboard stays
    }
    Component.onCompleted: field.text = visible ? form.text() : "" // it may be built a second time

    ColumnLayout {
        anchors { fill: parent; topMargin: Theme.spacingM; bottomMargin: Theme.spacingM }
        anchors { leftMargin: Theme.gutter; rightMargin: Theme.gutter }
        spacing: Theme.spacingM

        TextBlock {
            Layout.fillWidth: true
            Layout.fillHeight: false
            visible: !root.typing
            text: qsTr("What is good here, what is missing? You need not say who you are.", "feedback")
            font.pixelSize: Theme.fontLead
            lineHeight: 1.02
        }
        NoteEntry {
            id: field
            objectName: "feedbackField"
            Layout.fillWidth: true
            Layout.fillHeight: true
            placeholderText: qsTr("Tap here and write", "feedback: field")
            onTextChanged: {
                if (root.visible)
                    root.form.write(text);
            }
        }
        TextBlock {
            objectName: "feedbackNote"
            Layout.fillWidth: true
            Layout.fillHeight: false
            visible: !root.low || root.failed || root.form.excess > 0
            text: root.form.state === FeedbackForm.NotKept ? qsTr("It could not be kept. Nothing was sent, and what you wrote is still here. Please try again.", "feedback")
                : root.form.state === FeedbackForm.Refused ? qsTr("This machine cannot send anything at the moment. Please ask the staff here.", "feedback")
                : root.form.excess > 0 ? qsTr("%n characters too many: please say it shorter", "feedback", root.form.excess)
                : qsTr("It goes to the employment bureau. You get a receipt with a code.", "feedback")
            font.pixelSize: Theme.phone ? Theme.fontBody : Theme.fontLead
            lineHeight: 1.02
            color: root.failed || root.form.excess > 0 ? Theme.brick : Theme.inkSoft
        }
        ActionButton {
            objectName: "sendFeedbackButton"
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.minimumHeight: Theme.wide || Theme.phone || root.typing ? Theme.touchPrimary : Theme.touchPrimary * 1.35
            kind: ActionButton.Primary
            enabled: root.form.complete && root.form.state !== FeedbackForm.Sending
            pictogram: root.failed ? "again" : "check"
            pictogramSize: Theme.iconM
            font.pixelSize: Theme.fontTitle
            text: root.failed ? qsTr("Try again", "feedback: hand it in once more") : qsTr("Hand in", "feedback")
            onClicked: root.form.submit()
        }
    }
}
