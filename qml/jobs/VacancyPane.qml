// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// One vacancy: its facts, which scroll when they must, and what can be done, which stays in sight where the hand rests.
Rectangle {
    id: root

    required property VacancyPage vacancy
    required property bool canSend // from this kiosk
    required property SlipPrinting printing
    required property Shortlist shortlist
    readonly property bool ready: vacancy.state === VacancyPage.Ready
    readonly property int margin: Theme.wide ? Theme.spacingM : Theme.spacingL

    signal wantTapped
    signal likeTapped
    signal courseTapped(id: string)

    color: Theme.wide ? Theme.card : Theme.paper

    ColumnLayout {
        anchors.fill: parent
        visible: root.ready
        spacing: 0

        ScrollPane {
            id: pane
            objectName: "vacancyScroll"
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: facts.implicitHeight + 2 * root.margin

            VacancyFacts {
                id: facts
                x: Theme.gutter
                y: root.margin
                width: pane.width - 2 * Theme.gutter
                room: pane.height - 2 * root.margin
                vacancy: root.vacancy
                onCourseTapped: id => root.courseTapped(id)
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.hairline
            color: Theme.line
        }
        VacancyActions {
            Layout.fillWidth: true
            Layout.fillHeight: false // whatever a heart wants
            Layout.margins: Theme.shape === Theme.Tablet ? Theme.spacingS : Theme.spacingM
            Layout.leftMargin: Theme.gutter
            Layout.rightMargin: Theme.gutter
            vacancy: root.vacancy
            canSend: root.canSend
            printing: root.printing
            shortlist: root.shortlist
            onWantTapped: root.wantTapped()
            onLikeTapped: root.likeTapped()
        }
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
