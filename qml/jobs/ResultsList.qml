// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
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
        // On a phone the page scrolls; elsewhere the cards of a page fill it.
        cardHeight: Theme.phone ? 0 : Math.floor((root.height - (root.jobs.pageSize - 1) * spacing) / root.jobs.pageSize)
        vacancies: root.jobs.results
        openId: root.openId
        shortlist: root.shortlist
        onVacancyTapped: id => root.vacancyTapped(id)
    }
}
