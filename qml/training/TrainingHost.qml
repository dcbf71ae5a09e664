// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Controls
import Yizhan.ViewModels

Item {
    id: root

    required property ScreenFrame frame
    required property CoursePage course

    ScreenSlot {
        frame: root.frame
        screen: Screens.Course
        early: false
        sourceComponent: CourseScreen {
            page: root.course
            onHelpTapped: root.frame.navigator.sheet = Navigator.Help
        }
    }
}
