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
    required property Shortlist shortlist // null: no heart stands on the cards

    signal vacancyTapped(id: string)

    // The line before those that do not state what was chosen stands on this page.
    readonly property bool divided: jobs.stated < jobs.total && Math.floor(jobs.stated / jobs.pageSize) === jobs.page
    readonly property real dividerRoom: divided ? Math.ceil(Theme.fontBody * 1.5) + Theme.spacingXs : 0

    contentHeight: cards.implicitHeight

    VacancyCards {
        id: cards
        width: parent.width
        // On a phone the page scrolls; elsewhere the cards of a page fill it.
        cardHeight: Theme.phone ? 0 : Math.floor((root.height - root.dividerRoom - (root.jobs.pageSize - 1) * spacing) / root.jobs.pageSize)
        vacancies: root.jobs.results
        openId: root.openId
        shortlist: root.shortlist
        onVacancyTapped: id => root.vacancyTapped(id)
    }
}
