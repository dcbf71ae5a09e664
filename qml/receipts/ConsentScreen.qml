// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// Before anything is asked: what is wanted, what for, who reads it, and for how long. One page, and a free choice.
FormPage {
    id: root

    readonly property bool enrols: form.kind === Screens.Enrolment
    readonly property bool goes: form.kind === Screens.FairSignUp // to a job fair
    readonly property list<string> pictograms: ["ask", "phone", "eye", "time", "lock"]
    readonly property list<string> questions: [
        qsTr("What you are asked for", "consent"), qsTr("What it is used for", "consent"), qsTr("Who can see it", "consent"),
        qsTr("For how long", "consent"), qsTr("On this machine", "consent")]
    readonly property list<string> answers: [
        enrols ? qsTr("What to call you, your telephone number and your identity number", "consent to a sign-up")
               : qsTr("What to call you, and your telephone number", "consent"),
        goes ? qsTr("To sign you up for this job fair, and call you when it changes; for nothing else", "consent to a sign-up for a job fair")
               : enrols ? qsTr("To sign you up for this class and call you about it, and for nothing else", "consent to a sign-up")
               : qsTr("To call you about this job, and for nothing else", "consent"),
        goes ? qsTr("The employment bureau. The employers at the fair do not get it.", "consent to a sign-up for a job fair")
               : enrols ? qsTr("The employment bureau, and the school of this class", "consent to a sign-up")
               : qsTr("The employment bureau, and the employer of this job", "consent"),
        qsTr("%n days at most, then it is deleted. You can take it back at any time.", "consent", root.form.keepDays),
        qsTr("Locked as soon as you hand it in: this machine cannot open it", "consent")]

    objectName: "consentScreen"
    title: goes ? qsTr("Sign up for the job fair", "title of the page of consent") : enrols ? qsTr("Sign up for the class", "title of the page of consent") : qsTr("I want this job", "title of the page of consent")
    page: Screens.FormConsent
    nextText: qsTr("Agree and go on", "consent")
    nextPictogram: "check"
    asideText: qsTr("No, thank you", "consent: back to the vacancy or the class")

    RowLayout {
        Layout.fillHeight: false
        Layout.topMargin: Theme.spacingXs
        spacing: Theme.spacingL

        Rectangle {
            visible: !Theme.phone && Theme.textScale < 1.5
            implicitWidth: Theme.iconL * (Theme.wide ? 1.2 : 1.9)
            implicitHeight: implicitWidth
            radius: Theme.radiusL
            color: Theme.lakeTint
            border.width: Theme.highContrast ? Theme.hairline : 0
            border.color: Theme.line

            Pictogram {
                anchors.centerIn: parent
                visible: !root.enrols
                name: root.goes ? "calendar" : "hand"
                size: parent.width * 0.62
                color: Theme.inkOnLakeTint
            }
            Pictogram {
                anchors.centerIn: parent
                visible: root.enrols
                name: "learn"
                size: parent.width * 0.62
                twoTone: true
                color: Theme.inkOnLakeTint
            }
        }
        ColumnLayout {
            spacing: 0

            TextBlock {
                objectName: "consentVacancy"
                Layout.fillWidth: true
                text: root.form.aboutTitle
                font.pixelSize: Theme.fontHeading
                font.bold: true
                lineHeight: 1
                Accessible.role: Accessible.Heading
            }
            TextBlock {
                Layout.fillWidth: true
                visible: text !== ""
                text: FormWords.aboutNote(root.form.kind, root.form.aboutYear, root.form.aboutMonth, root.form.aboutDay, root.form.aboutNote)
                lineHeight: 1
                color: Theme.inkSoft
            }
        }
    }
    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: rows.implicitHeight + 2 * Theme.spacingM

        GridLayout {
            id: rows
            anchors { fill: parent; margins: Theme.spacingM; leftMargin: Theme.spacingL; rightMargin: Theme.spacingL }
            columns: Theme.wide && Theme.textScale < 1.5 ? 2 : 1
            columnSpacing: Theme.spacingXl
            rowSpacing: Theme.gap

            Repeater {
                model: root.questions.length

                delegate: ConsentRow {
                    required property int index
                    objectName: "consentRow" + index
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    ruled: rows.columns === 1 && index > 0
                    pictogram: root.pictograms[index]
                    question: root.questions[index]
                    answer: root.answers[index]
                }
            }
        }
    }
}
