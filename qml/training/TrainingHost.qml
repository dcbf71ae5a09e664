// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Controls
import Yizhan.ViewModels

// From the shelves of courses to a class.
Item {
    id: root

    required property ScreenFrame frame
    required property TrainingShelf training
    required property CoursePage course
    required property ClassChoice classes
    required property UplinkState sending
    required property SlipPrinting printing
    required property Freshness freshness
    readonly property Navigator navigator: frame.navigator

    ScreenSlot {
        frame: root.frame
        screen: Screens.Training
        early: false
        sourceComponent: TrainingScreen {
            training: root.training
            places: root.freshness
            onCourseTapped: id => root.navigator.openItem(Screens.Course, id)
        }
    }

    ScreenSlot {
        frame: root.frame
        screen: Screens.Course
        early: false
        sourceComponent: CourseScreen {
            page: root.course
            classes: root.classes
            places: root.freshness
            canSend: root.sending.possible
            printing: root.printing
            onHelpTapped: root.navigator.sheet = Navigator.Help
            onJobsTapped: root.navigator.openItem(Screens.CourseJobs, root.course.course.id)
            onSignUpTapped: root.navigator.openKind(Screens.FormConsent, Screens.Enrolment, root.classes.chosenId)
        }
    }
}
