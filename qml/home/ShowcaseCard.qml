// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// One vacancy in the window. Another one comes in like a boat from the right and stands whole.
Tappable {
    id: root

    required property showcaseVacancy vacancy
    required property bool motion
    required property real least // that its place is high
    readonly property string vacancyId: vacancy.id
    readonly property string place: Facts.place(vacancy.areaName, vacancy.townName, Speech.city(vacancy.region))
    readonly property string where: vacancy.distanceMeters < 0 ? place : Facts.distance(vacancy.distanceMeters)
    readonly property bool roomy: Theme.textScale < 1.2 || Theme.shape === Theme.Portrait // else words alone
    property bool hung: false // one was here before

    text: vacancy.title
    padding: Theme.spacingS
    rightPadding: Theme.spacingM
    radius: Theme.radiusL
    Accessible.name: [vacancy.title, Facts.pay(vacancy.pay), where].filter(word => word !== "").join(", ")
    onVacancyIdChanged: {
        if (motion && hung)
            drift.restart();
        hung = true;
    }

    transform: Translate { id: shift }
    NumberAnimation {
        id: drift
        target: shift
        property: "x"
        from: root.width + Theme.gutter
        to: 0
        duration: Theme.durationDrift
        easing.type: Easing.OutCubic
        onStopped: shift.x = 0
    }

    background: Rectangle {
        radius: root.radius
        color: root.down ? Theme.cardPressed : Theme.card
        border.width: Theme.fillEdge
        border.color: Theme.line
    }
    contentItem: RowLayout {
        spacing: Theme.spacingM

        Rectangle {
            Layout.fillHeight: true
            Layout.preferredWidth: Math.round(root.least * 1.1)
            visible: root.roomy
            radius: Theme.radiusM
            color: Theme.lakeTint

            WorkPicture {
                anchors { fill: parent; margins: Theme.spacingXs; bottomMargin: 0 }
                name: root.vacancy.group
            }
        }
        ColumnLayout {
            spacing: 0

            TextBlock {
                Layout.fillWidth: true
                text: root.vacancy.title
                font.pixelSize: Theme.fontLead
                font.bold: true
                lineHeight: 1
                Accessible.ignored: true
            }
            GridLayout {
                columns: root.width > Theme.fontBody * 22 ? 2 : 1
                columnSpacing: Theme.spacingM
                rowSpacing: 0

                TextBlock {
                    Layout.fillWidth: true
                    text: Facts.pay(root.vacancy.pay)
                    font.pixelSize: Theme.fontLead
                    font.bold: true
                    lineHeight: 1
                    color: Theme.lake
                    Accessible.ignored: true
                }
                TextBlock {
                    Layout.fillWidth: parent.columns === 1
                    visible: text !== ""
                    text: root.where
                    lineHeight: 1
                    color: Theme.inkSoft
                    Accessible.ignored: true
                }
            }
        }
        Tag {
            objectName: "newTag"
            Layout.alignment: Qt.AlignTop
            visible: root.vacancy.isNew && root.roomy && !Theme.phone
            text: qsTr("New today", "card in the window of the house")
            color: Theme.lampTint
            ink: Theme.inkOnLampTint
        }
    }
}
