// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Controls
import Yizhan.ViewModels

// One page of results.
ScrollPane {
    id: root

    required property JobBrowser jobs
    required property string openId
    required property Shortlist shortlist

    signal vacancyTapped(id: string)

    contentHeight: cards.implicitHeight

    VacancyCards {
        id: cards
        width: parent.width
        vacancies: root.jobs.results
        openId: root.openId
        shortlist: root.shortlist
        onVacancyTapped: id => root.vacancyTapped(id)
    }
}
