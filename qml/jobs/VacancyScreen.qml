// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The page of one vacancy where it has the screen for itself.
Rectangle {
    id: root

    required property VacancyPage vacancy
    required property string freshness

    signal likeTapped
    signal courseTapped(index: int)

    objectName: "vacancyScreen"
    color: Theme.paper

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            title: qsTr("About this job", "title of the vacancy page")
            note: root.freshness
        }
        VacancyPane {
            Layout.fillWidth: true
            Layout.fillHeight: true
            vacancy: root.vacancy
            onLikeTapped: root.likeTapped()
            onCourseTapped: index => root.courseTapped(index)
        }
    }
}
