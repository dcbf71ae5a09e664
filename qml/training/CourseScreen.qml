// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// One course: what it costs and gives, the work that it opens, and the classes that one can sign up for.
ScreenPage {
    id: root

    required property CoursePage page
    required property ClassChoice classes
    required property Freshness places // how old what is known of free places is
    required property bool canSend
    required property SlipPrinting printing
    readonly property courseValue course: page.course
    readonly property bool ready: page.state === ItemStates.Ready
    readonly property bool hasClasses: classes.classes.length > 0
    readonly property bool signsUp: hasClasses && canSend

    signal helpTapped
    signal jobsTapped
    signal signUpTapped

    objectName: "courseScreen"
    title: ready ? course.name : qsTr("About this course", "title of the page of a course")
    note: ready ? Facts.list([Codebook.word(course.category), course.provider]) : ""

    ScrollPane {
        id: pane
        objectName: "scrollPane"
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: actions.top }
        visible: root.ready
        contentHeight: columns.height + 2 * Theme.spacingM

        Item {
            id: columns
            readonly property bool two: Theme.wide && Theme.textScale < 1.5 && root.hasClasses
            x: Theme.gutter
            y: Theme.spacingM
            width: pane.width - 2 * Theme.gutter
            height: two ? Math.max(about.height, choice.height) : about.height + (root.hasClasses ? Theme.spacingL + choice.height : 0)

            Column {
                id: about
                width: columns.two ? (parent.width - Theme.spacingL) / 2 : parent.width
                spacing: Theme.spacingM

                CourseHead {
                    id: head
                    width: parent.width
                    course: root.course
                    opens: root.classes.opens
                    onJobsTapped: root.jobsTapped()
                }
                CourseFacts {
                    width: parent.width
                    room: Theme.shape === Theme.Portrait && !root.hasClasses
                          ? pane.height - 2 * Theme.spacingM - head.height - about.spacing - (slip.visible ? slip.height + about.spacing : 0) : 0
                    course: root.course
                    hasClasses: root.hasClasses
                }
                PrintButton {
                    id: slip
                    width: parent.width
                    height: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
                    printing: root.printing
                    instead: qsTr("Ask the staff here", "page of a course: instead of printing")
                    onClicked: root.printing.print(root.hasClasses ? root.classes : root.page)
                }
            }
            ClassList {
                id: choice
                x: columns.two ? about.width + Theme.spacingL : 0
                y: columns.two ? 0 : about.height + Theme.spacingL
                width: columns.two ? about.width : parent.width
                visible: root.hasClasses
                classes: root.classes
                freshness: root.places
            }
        }
    }
    CourseActions {
        id: actions
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.spacingM; leftMargin: Theme.gutter; rightMargin: Theme.gutter }
        visible: root.ready
        course: root.course
        signsUp: root.signsUp
        canSignUp: root.classes.canSignUp
        chosen: root.signsUp && root.classes.chosen >= 0 ? TrainingWords.firstDay(root.classes.classes[root.classes.chosen]) : ""
        full: root.signsUp && root.classes.chosen >= 0 && TrainingWords.full(root.classes.classes[root.classes.chosen], root.places)
        onHelpTapped: root.helpTapped()
        onSignUpTapped: root.signUpTapped()
    }
    EmptyState {
        objectName: "courseMissing"
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.phone ? Theme.gutter : Theme.spacingXxl }
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
