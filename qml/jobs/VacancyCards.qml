// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The cards of some vacancies; a line says where those begin that do not state what was chosen.
// A positioner, not a layout: on Qt 6.4 a layout may touch cards that its repeater has just removed.
Column {
    id: root

    required property VacancyListModel vacancies
    property string openId
    property real cardHeight: 0 // what a card takes at least: its share of the page
    property Shortlist shortlist: null // without one no heart stands on the cards

    signal vacancyTapped(id: string)

    spacing: Theme.wide ? Theme.gap : Theme.spacingM

    Repeater {
        model: root.vacancies

        delegate: ColumnLayout {
            id: entry
            required property string vacancyId
            required property string title
            required property payValue pay
            required property string areaName
            required property string townName
            required property string region
            required property int distanceMeters
            required property vacancyFacts facts
            required property int benefits
            required property bool firstNotStated
            required property int index

            width: root.width
            spacing: Theme.spacingXs

            TextBlock {
                objectName: "notStatedDivider"
                Layout.fillWidth: true
                visible: entry.firstNotStated
                lineHeight: 1
                text: qsTr("These do not state what you chose. Ask the employer.", "line in the list of results")
                color: Theme.brick
            }
            JobCard {
                objectName: "jobCard" + entry.index
                Layout.fillWidth: true
                Layout.preferredHeight: Math.max(implicitHeight, root.cardHeight)
                dense: Theme.wide
                selected: entry.vacancyId === root.openId
                title: entry.title
                payText: Facts.pay(entry.pay)
                employerText: Theme.wide && entry.facts.employer !== "" ? entry.facts.employer : Facts.employer(entry.facts)
                placeText: Theme.wide ? Facts.nearAndDemands(entry.distanceMeters, entry.areaName, entry.townName, entry.region, entry.facts)
                                      : Facts.placeLine(entry.distanceMeters, entry.areaName, entry.townName, entry.region)
                demandText: Facts.demands(entry.facts)
                scheduleText: Facts.schedule(entry.facts)
                postedText: Facts.posted(entry.facts)
                postedToday: entry.facts.postedToday
                sample: entry.facts.sample
                tags: Codebook.benefits(entry.benefits, 3)
                kept: root.shortlist !== null && root.shortlist.ids.indexOf(entry.vacancyId) >= 0
                keepable: root.shortlist !== null && (kept || !root.shortlist.full)
                onKeepTapped: root.shortlist?.toggle(entry.vacancyId)
                onClicked: root.vacancyTapped(entry.vacancyId)
            }
        }
    }
}
