// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The page of one vacancy where it has the screen for itself.
ScreenPage {
    id: root

    required property VacancyPage vacancy
    required property bool canSend
    required property SlipPrinting printing
    required property Shortlist shortlist

    signal shortlistTapped
    signal wantTapped
    signal likeTapped
    signal courseTapped(id: string)

    objectName: "vacancyScreen"
    title: qsTr("About this job", "title of the vacancy page")
    note: shortlist.count > 0 ? "" : freshness // the tray stands there

    ShortlistTray {
        parent: root
        anchors { right: parent.right; rightMargin: Theme.gutter }
        headHeight: root.headHeight
        count: root.shortlist.count
        onClicked: root.shortlistTapped()
    }
    VacancyPane {
        anchors.fill: parent
        vacancy: root.vacancy
        canSend: root.canSend
        printing: root.printing
        shortlist: root.shortlist
        onWantTapped: root.wantTapped()
        onLikeTapped: root.likeTapped()
        onCourseTapped: id => root.courseTapped(id)
    }
}
