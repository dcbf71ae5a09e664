// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// Courses on shelves; what one can do afterwards stands on each card.
ScreenPage {
    id: root

    required property TrainingShelf training
    required property Freshness places // how old what is known of free places is
    readonly property int columns: Theme.phone ? 1 : Theme.wide ? (Theme.textScale > 1.2 ? 2 : 3) : Theme.textScale > 1.2 ? 1 : 2

    signal courseTapped(id: string)

    objectName: "trainingScreen"
    title: qsTr("Learn a trade", "title of the shelves of courses")
    note: qsTr("What you can do afterwards stands on each card", "below the title of the shelves of courses")

    ScrollPane {
        id: pane
        anchors { fill: parent; topMargin: Theme.spacingM }
        visible: root.training.count > 0
        contentHeight: column.height + Theme.spacingM

        Column {
            id: column
            x: Theme.gutter
            width: pane.width - 2 * Theme.gutter
            spacing: Theme.spacingM

            WishChips {
                width: parent.width
                visible: root.training.wishes.length > 0
                training: root.training
            }
            CategoryChips {
                width: parent.width
                visible: root.training.categories.length > 1
                training: root.training
            }
            // A positioner, not a layout: on Qt 6.4 a layout may touch cards that its repeater has just removed.
            Flow {
                width: parent.width
                spacing: Theme.spacingM

                Repeater {
                    model: root.training.courses

                    delegate: CourseTile {
                        required property shelfCourse modelData
                        required property int index
                        objectName: "courseTile" + index
                        width: Math.floor((column.width - (root.columns - 1) * Theme.spacingM) / root.columns)
                        shown: modelData
                        freshness: root.places
                        onClicked: root.courseTapped(modelData.course.id)
                    }
                }
            }
            EmptyState {
                objectName: "noCourseFits"
                width: parent.width
                visible: root.training.courses.length === 0
                pictogram: "learn"
                heading: qsTr("No course fits all of this at the moment", "shelves of courses")
                explanation: qsTr("Take off one of the conditions above, or look at all courses.", "shelves of courses")
                actionText: qsTr("Show all courses", "shelves of courses: nothing fits the conditions")
                onActionTapped: root.training.chooseAll()
            }
        }
    }
    EmptyState {
        objectName: "noCourses"
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.phone ? Theme.gutter : Theme.spacingXxl }
        visible: root.training.count === 0
        pictogram: "learn"
        heading: qsTr("There is no course at the moment", "shelves of courses")
        explanation: qsTr("As soon as a school offers one, it stands here.", "shelves of courses")
    }
}
