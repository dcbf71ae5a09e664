// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// One vacancy: its facts, which scroll when they must, and how to apply, which stays in sight where there is room. The one main
// action stands lowest, where the hand rests, and always stays.
Rectangle {
    id: root

    required property VacancyPage vacancy
    required property bool canSend // from this kiosk
    required property SlipPrinting printing
    required property Shortlist shortlist
    readonly property bool ready: vacancy.state === VacancyPage.Ready
    readonly property bool fixedActions: !Theme.phone && actions.implicitHeight < height * 0.45

    readonly property bool wantBelow: canSend && !actions.wantBeside

    signal wantTapped
    signal likeTapped
    signal courseTapped(id: string)

    color: Theme.card

    ColumnLayout {
        anchors.fill: parent
        visible: root.ready
        spacing: 0

        ScrollPane {
            id: pane
            objectName: "vacancyScroll"
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: facts.implicitHeight + (root.fixedActions ? 0 : actions.implicitHeight + Theme.spacingL) + 2 * Theme.spacingL

            VacancyFacts {
                id: facts
                x: Theme.gutter
                y: Theme.spacingL
                width: pane.width - 2 * Theme.gutter
                vacancy: root.vacancy
                shortlist: root.shortlist
                onCourseTapped: id => root.courseTapped(id)
            }
        }
        Rectangle {
            Layout.fillWidth: true
            visible: root.fixedActions
            implicitHeight: Theme.hairline
            color: Theme.line
        }
        Item {
            id: foot
            Layout.fillWidth: true
            visible: root.fixedActions
            implicitHeight: actions.implicitHeight + Theme.spacingS + (root.canSend && !actions.wantBeside ? Theme.spacingS : Theme.spacingM)
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gutter
            Layout.rightMargin: Theme.gutter
            Layout.topMargin: root.fixedActions ? 0 : Theme.spacingS
            Layout.bottomMargin: Theme.spacingM
            Layout.fillHeight: false // whatever the heart wants
            visible: !Theme.wide || root.wantBelow
            spacing: Theme.spacingM

            KeepHeart {
                objectName: "keepVacancy"
                Layout.fillWidth: !root.canSend
                Layout.fillHeight: true
                implicitWidth: Theme.touchTarget * 1.5
                implicitHeight: Math.max(Theme.touchPrimary, 3 * Theme.fontCaption) // with its word
                visible: !Theme.wide // there it stands beside the title
                kept: root.shortlist.ids.includes(root.vacancy.vacancyId)
                full: root.shortlist.full
                onClicked: root.shortlist.toggle(root.vacancy.vacancyId)
            }
            ActionButton {
                objectName: "wantButton"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.touchPrimary
                visible: root.wantBelow
                kind: ActionButton.Primary
                pictogram: "hand"
                pictogramSize: Theme.iconM
                font.pixelSize: Theme.fontTitle
                text: qsTr("I want this job", "vacancy page: leave a name and a telephone number")
                onClicked: root.wantTapped()
            }
        }
    }
    VacancyActions {
        id: actions
        parent: root.fixedActions ? foot : pane.scrolled
        x: Theme.gutter
        y: root.fixedActions ? Theme.spacingS : facts.y + facts.implicitHeight + Theme.spacingM
        width: root.width - 2 * Theme.gutter
        vacancy: root.vacancy
        canSend: root.canSend
        printing: root.printing
        onWantTapped: root.wantTapped()
        onLikeTapped: root.likeTapped()
    }
    EmptyState {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.spacingXxl }
        visible: root.vacancy.state === VacancyPage.Missing
        pictogram: "calendar"
        heading: qsTr("This vacancy has ended", "vacancy page")
        explanation: qsTr("The employer took it back, or its last day has passed.", "vacancy page")
    }
    Connections {
        target: root.vacancy
        function onChanged() { pane.contentY = 0; }
    }
}
