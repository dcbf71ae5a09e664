// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// One course: what it gives, what it costs, where and when, and how to join.
ScreenPage {
    id: root

    required property CoursePage page
    readonly property courseValue course: page.course

    signal helpTapped

    objectName: "courseScreen"
    title: qsTr("About this course", "title of the page of a course")
    color: Theme.card

    ColumnLayout {
        anchors.fill: parent
        visible: root.page.state === ItemStates.Ready
        spacing: 0

        ScrollPane {
            id: pane
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: facts.implicitHeight + 2 * Theme.spacingL

            CourseFacts {
                id: facts
                x: Theme.gutter
                y: Theme.spacingL
                width: pane.width - 2 * Theme.gutter
                course: root.course
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.hairline
            color: Theme.line
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.spacingM
            Layout.leftMargin: Theme.gutter
            Layout.rightMargin: Theme.gutter
            columns: Theme.wide || (!Theme.phone && Theme.textScale < 1.2) ? 2 : 1
            columnSpacing: Theme.spacingL
            rowSpacing: Theme.spacingS

            RowLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: root.course.phone !== ""
                spacing: Theme.spacingM

                Pictogram {
                    name: "phone"
                    size: Theme.iconM
                    color: Theme.inkOnLakeTint
                }
                ColumnLayout {
                    spacing: 0

                    TextBlock {
                        Layout.fillWidth: true
                        visible: root.course.contact !== ""
                        text: qsTr("Ask for: %1", "course: contact person").arg(root.course.contact)
                        lineHeight: 1
                        color: Theme.inkSoft
                    }
                    TextBlock {
                        objectName: "coursePhone"
                        Layout.fillWidth: true
                        text: root.course.phone
                        font.pixelSize: Theme.fontTitle
                        font.bold: true
                        lineHeight: 1
                    }
                }
            }
            ActionButton {
                objectName: "courseHelpButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.minimumHeight: Theme.touchTarget
                kind: ActionButton.Primary
                pictogram: "help"
                text: qsTr("I want to join: call the staff", "page of a course")
                onClicked: root.helpTapped()
            }
        }
    }
    EmptyState {
        objectName: "courseMissing"
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.spacingXxl }
        visible: root.page.state === ItemStates.Missing
        pictogram: "calendar"
        heading: qsTr("This course has ended", "page of a course")
        explanation: qsTr("The school took it back, or its last day to sign up has passed.", "page of a course")
    }

    Connections {
        target: root.page
        function onChanged() { pane.contentY = 0; }
    }
}
