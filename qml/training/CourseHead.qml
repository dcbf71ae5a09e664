// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What the course costs, beside somebody who does what it teaches, and the way to the work that it opens.
Rectangle {
    id: root

    required property courseValue course
    required property int opens

    signal jobsTapped

    implicitHeight: Math.max(words.height + 2 * Theme.spacingL, Theme.iconXl * (Theme.phone ? 1.6 : 2.2))
    radius: Theme.radiusL
    color: Theme.leafTint
    border.width: Theme.highContrast ? Theme.hairline : 0
    border.color: Theme.line

    WorkPicture {
        id: picture
        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; topMargin: Theme.spacingS; rightMargin: Theme.spacingM }
        width: Theme.textScale > 1.2 && (Theme.phone || Theme.wide) ? root.width * 0.22 : Math.min(root.width * 0.42, root.height * 1.4)
        side: Qt.AlignRight
        name: TrainingWords.picture(root.course.category)
    }
    Column {
        id: words
        anchors { left: parent.left; right: picture.left; verticalCenter: parent.verticalCenter; leftMargin: Theme.spacingL; rightMargin: Theme.spacingS }
        spacing: Theme.spacingXs

        TextBlock {
            objectName: "courseFee"
            width: parent.width
            text: TrainingWords.fee(root.course)
            font.pixelSize: root.course.feeStated ? Theme.fontHero : Theme.fontTitle
            font.bold: true
            lineHeight: 1
            color: Theme.leaf
        }
        TextBlock {
            width: parent.width
            visible: text !== ""
            text: root.course.subsidy
            lineHeight: 1
        }
        Tappable {
            id: jobs
            objectName: "courseJobsButton"
            width: Math.min(parent.width, label.implicitWidth + 2 * Theme.spacingL + Theme.iconS + Theme.spacingS)
            height: Math.max(Theme.touchSmall, label.height + 2 * Theme.spacingXs)
            visible: root.opens > 0
            text: TrainingWords.jobs(root.opens)
            radius: height / 2
            background: Rectangle {
                radius: jobs.radius
                color: jobs.down ? Theme.cardPressed : Theme.card
                border.width: Theme.hairline
                border.color: Theme.leaf
            }
            Item {
                anchors.fill: parent

                TextBlock {
                    id: label
                    anchors { left: parent.left; right: arrow.left; verticalCenter: parent.verticalCenter; leftMargin: Theme.spacingM; rightMargin: Theme.spacingXs }
                    text: jobs.text
                    font.bold: true
                    lineHeight: 1
                    color: Theme.leaf
                    Accessible.ignored: true
                }
                Pictogram {
                    id: arrow
                    anchors { right: parent.right; verticalCenter: parent.verticalCenter; rightMargin: Theme.spacingM }
                    name: "forward"
                    size: Theme.iconS
                    color: Theme.leaf
                }
            }
            onClicked: root.jobsTapped()
        }
    }
}
