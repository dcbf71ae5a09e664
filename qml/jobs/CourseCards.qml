// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// Courses that open a vacancy, the best first: what one need not have, but can learn.
Rectangle {
    id: root

    required property list<courseValue> courses
    property int most: 3

    signal courseTapped(id: string)

    implicitHeight: column.implicitHeight + 2 * Theme.spacingM
    radius: Theme.radiusL
    color: Theme.lakeTint

    // A positioner, not a layout: on Qt 6.4 a layout may touch rows that its repeater has just removed.
    Column {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.spacingM }
        spacing: Theme.spacingS

        TextBlock {
            width: column.width
            text: qsTr("Not learned yet? Join a course first", "vacancy page: above courses that open the vacancy")
            font.bold: true
            lineHeight: 1
            color: Theme.inkOnLakeTint
        }
        Repeater {
            model: root.courses.slice(0, root.most)

            delegate: Tappable {
                id: card
                required property courseValue modelData
                required property int index
                readonly property string terms: Facts.list([
                    modelData.awardsWanted ? qsTr("gives %1", "course: certificates").arg(modelData.awards.join("、"))
                                           : qsTr("teaches this trade", "course"),
                    Facts.fee(modelData), Facts.courseStart(modelData.startYear, modelData.startMonth, modelData.startDay)])
                objectName: "courseCard" + index
                width: column.width
                radius: Theme.radiusM
                leftPadding: Theme.spacingM
                rightPadding: Theme.spacingM
                topPadding: Theme.spacingXs
                bottomPadding: Theme.spacingXs
                text: [modelData.name, terms].join(", ")
                background: Card {
                    radius: card.radius
                    color: card.down ? Theme.cardPressed : Theme.card
                }
                contentItem: RowLayout {
                    spacing: Theme.spacingM

                    Pictogram {
                        name: "learn"
                        size: Theme.iconM
                        twoTone: true
                        color: Theme.inkOnLakeTint
                    }
                    ColumnLayout {
                        spacing: 0

                        TextBlock {
                            Layout.fillWidth: true
                            text: card.modelData.name
                            font.pixelSize: Theme.fontLead
                            font.bold: true
                            lineHeight: 1.02
                            Accessible.ignored: true
                        }
                        TextBlock {
                            Layout.fillWidth: true
                            text: card.terms
                            lineHeight: 1
                            color: Theme.inkSoft
                            Accessible.ignored: true
                        }
                    }
                    Pictogram {
                        name: "forward"
                        size: Theme.iconS
                        color: Theme.inkOnLakeTint
                    }
                }
                onClicked: root.courseTapped(modelData.id)
            }
        }
    }
}
