// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// Nobody is there: a quiet picture of the lake at night, and one thing to do. A language begins in that language.
Rectangle {
    id: root

    required property StationInfo station
    required property int available
    required property int language
    required property list<int> languages
    required property string freshness

    signal begun
    signal begunIn(language: int)

    objectName: "attractScreen"
    color: Theme.night
    Accessible.role: Accessible.Pane
    Accessible.name: greeting.text

    LakeScene {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: parent.height * (Theme.wide ? 0.56 : 0.5)
        waterDepth: parent.height * (Theme.wide ? 0.12 : 0.17)
    }

    MouseArea {
        objectName: "startArea"
        anchors.fill: parent
        onClicked: root.begun()
    }

    ColumnLayout {
        anchors { fill: parent; margins: Theme.gutter; topMargin: Theme.spacingXl; bottomMargin: Theme.spacingXl }
        spacing: Theme.spacingM

        RowLayout {
            spacing: Theme.spacingM

            TextBlock {
                objectName: "stationName"
                Layout.fillWidth: true
                text: Facts.list([root.station.areaName, root.station.name])
                font.pixelSize: Theme.fontLead
                color: Theme.softOnNight
            }
            TextBlock {
                Layout.maximumWidth: root.width * 0.45
                text: root.freshness
                font.pixelSize: Theme.fontCaption
                horizontalAlignment: Text.AlignRight
                color: Theme.softOnNight
            }
        }

        Item { Layout.fillHeight: true; Layout.preferredHeight: 2 }

        TextBlock {
            id: greeting
            Layout.fillWidth: true
            text: qsTr("Find work near home", "attract screen, the largest words")
            font.pixelSize: Math.min(Theme.fontDisplay * (Theme.phone ? 1 : 1.25), root.height * (Theme.wide ? 0.12 : 0.2))
            font.bold: true
            lineHeight: 1
            color: Theme.inkOnNight
            horizontalAlignment: Text.AlignHCenter
        }
        TextBlock {
            objectName: "attractCount"
            Layout.fillWidth: true
            visible: root.available > 0
            text: qsTr("%n vacancies are open now", "attract screen", root.available)
            font.pixelSize: Theme.fontTitle
            color: Theme.softOnNight
            horizontalAlignment: Text.AlignHCenter
        }

        ActionButton {
            objectName: "startButton"
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.wide ? Theme.spacingS : Theme.spacingXl
            Layout.minimumHeight: Theme.touchPrimary * 1.35
            Layout.minimumWidth: Math.min(root.width - 2 * Theme.gutter, Theme.fontHeading * 9)
            kind: ActionButton.Lamp
            radius: Theme.radiusL
            font.pixelSize: Theme.fontHeading
            pictogram: "tap"
            pictogramSize: Theme.iconL
            text: qsTr("Tap to start", "attract screen")
            onClicked: root.begun()
        }

        Item { Layout.fillHeight: true; Layout.preferredHeight: 5 }

        GridLayout {
            Layout.alignment: Qt.AlignHCenter
            columns: Theme.phone ? 1 : Math.max(1, root.languages.length - 1)
            columnSpacing: Theme.spacingM
            rowSpacing: Theme.spacingS

            Repeater {
                model: root.languages

                delegate: ActionButton {
                    required property int modelData
                    objectName: "startIn" + modelData
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.minimumWidth: implicitWidth
                    visible: modelData !== root.language
                    ground: down ? Theme.nightCragNear : Theme.night
                    ink: Theme.inkOnNight
                    edge: Theme.softOnNight
                    text: Words.startWord(modelData)
                    Accessible.name: Words.languageName(modelData) + ", " + text
                    onClicked: root.begunIn(modelData)
                }
            }
        }
    }
}
