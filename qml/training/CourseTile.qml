// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// A course on the shelf: what it makes of one, when, what it costs, and the work that it opens.
Tappable {
    id: root

    required property shelfCourse shown
    required property Freshness freshness
    readonly property string places: hasClass ? TrainingWords.places(shown.next, freshness) : ""
    readonly property courseValue course: shown.course
    readonly property bool hasClass: shown.classes > 0

    text: [course.name, TrainingWords.fee(course), places, TrainingWords.jobs(shown.opens)].filter(part => part !== "").join(", ")
    padding: 0
    radius: Theme.radiusL
    implicitHeight: facts.y + facts.height + Theme.spacingM

    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.cardPressed : Theme.card
        border.width: Theme.rowEdge
        border.color: Theme.line
    }
    Item {
        anchors.fill: parent

        Rectangle {
            id: head
            width: parent.width
            height: Math.max(words.height + 2 * Theme.spacingM, Theme.iconXl * (Theme.phone ? 1.25 : 1.6))
            radius: root.radius
            color: root.down ? Qt.darker(Theme.leafTint, 1.08) : Theme.leafTint
            border.width: Theme.highContrast ? Theme.hairline : 0
            border.color: Theme.line

            WorkPicture {
                id: picture
                anchors { right: parent.right; bottom: parent.bottom; rightMargin: Theme.spacingM }
                width: Theme.textScale > 1.5 ? parent.width * 0.3 : parent.width * 0.46
                height: parent.height - Theme.spacingS
                side: Qt.AlignRight
                name: TrainingWords.picture(root.course.category)
            }
            Column {
                id: words
                anchors { left: parent.left; right: picture.left; top: parent.top; margins: Theme.spacingM; rightMargin: 0 }

                TextBlock {
                    width: parent.width
                    text: root.course.name
                    font.pixelSize: Theme.fontTitle
                    font.bold: true
                    lineHeight: 1
                    color: Theme.leaf
                    Accessible.ignored: true
                }
                TextBlock {
                    width: parent.width
                    visible: text !== ""
                    text: Codebook.word(root.course.category)
                    lineHeight: 1
                    color: Theme.inkSoft
                    Accessible.ignored: true
                }
            }
        }
        Column {
            id: facts
            anchors { left: parent.left; right: parent.right; top: head.bottom; margins: Theme.spacingM }
            spacing: Theme.spacingXs

            FactLine {
                width: parent.width
                pictogram: "calendar"
                text: root.hasClass ? TrainingWords.begins(root.shown.next)
                                    : qsTr("No class to sign up for at the moment", "card of a course")
            }
            FactLine {
                width: parent.width
                pictogram: "pay"
                strong: true
                text: TrainingWords.fee(root.course)
            }
            FactLine {
                width: parent.width
                pictogram: "seat"
                text: root.places
                ink: root.hasClass && TrainingWords.full(root.shown.next, root.freshness) ? Theme.brick : Theme.ink
            }
            FactLine {
                width: parent.width
                pictogram: "jobs"
                text: root.shown.opens > 0 ? TrainingWords.jobs(root.shown.opens) : ""
            }
        }
    }
}
