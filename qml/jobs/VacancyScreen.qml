// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Controls
import Yizhan.ViewModels

// The page of one vacancy where it has the screen for itself.
ScreenPage {
    id: root

    required property VacancyPage vacancy
    required property bool canSend
    required property SlipPrinting printing

    signal wantTapped
    signal likeTapped
    signal courseTapped(id: string)

    objectName: "vacancyScreen"
    title: qsTr("About this job", "title of the vacancy page")

    VacancyPane {
        anchors.fill: parent
        vacancy: root.vacancy
        canSend: root.canSend
        printing: root.printing
        onWantTapped: root.wantTapped()
        onLikeTapped: root.likeTapped()
        onCourseTapped: id => root.courseTapped(id)
    }
}
