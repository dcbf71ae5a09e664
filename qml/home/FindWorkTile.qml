// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// What most people came for: the one largest thing on the home screen. Who looks for work stands in the lit gable of the house.
Tappable {
    id: root

    required property int available
    required property int newToday
    readonly property bool tall: height > width * 1.02
    readonly property real gableRatio: 282 / 266

    text: qsTr("Find work", "home screen, the largest tile")
    padding: Theme.phone ? Theme.spacingL : Theme.spacingXl
    radius: Theme.radiusL
    implicitHeight: word.implicitHeight + Math.ceil(Theme.fontBody * (Theme.phone && Theme.textScale > 1.2 ? 6.6 : 5.2)) + 2 * padding // the count in two lines, and the badge
    Accessible.name: text + ", " + Words.vacancies(available)

    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.lakePressed : Theme.lake
    }

    Item {
        anchors { fill: parent; margins: root.padding }

        Image {
            id: gable
            readonly property real room: root.height - (root.tall ? words.height : word.height * 0.9) - root.padding - (root.tall ? Theme.spacingM : 0)
            width: Math.floor(Math.min(root.width * (root.tall ? 0.84 : Theme.phone && Theme.textScale > 1.2 ? 0.36 : 0.56), room * root.gableRatio))
            height: Math.floor(width / root.gableRatio)
            x: root.tall ? (root.width - width) / 2 - root.padding : root.width - width - 1.5 * root.padding
            y: root.height - height - root.padding
            visible: width > Theme.iconL
            source: visible ? "qrc:/pictures/" + (Theme.highContrast ? "contrast/" : "") + "gable.svg" : ""
            sourceSize: Qt.size(width, height)
            asynchronous: true

            WorkPicture {
                anchors { fill: parent; topMargin: parent.height * 0.2; leftMargin: parent.width * 0.06; rightMargin: parent.width * 0.06 }
                name: "jobs"
            }
        }
        Column {
            id: words
            width: parent.width
            spacing: Theme.spacingS

            TextBlock {
                id: word
                width: parent.width
                text: root.text
                font.pixelSize: Math.min(Theme.fontDisplay, Theme.fontHero * 1.3)
                font.bold: true
                lineHeight: 1
                color: Theme.inkOnLake
                Accessible.ignored: true
            }
            TextBlock {
                objectName: "availableCount"
                // Above the gable, or left of it.
                width: root.tall || word.height + 2 * Theme.fontBody < gable.y ? parent.width : parent.width - gable.width - root.padding
                text: qsTr("%n vacancies, no typing needed", "home screen, below Find work", root.available)
                lineHeight: 1
                color: Theme.softOnLake
                Accessible.ignored: true
            }
            Tag {
                objectName: "newToday"
                visible: root.newToday > 0
                large: true
                text: qsTr("%n new today", "home screen, badge", root.newToday)
                color: Theme.lamp
                ink: Theme.inkOnLamp
            }
        }
    }
}
