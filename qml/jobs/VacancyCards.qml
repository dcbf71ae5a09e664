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
    property Shortlist shortlist: null // without one no heart stands on the cards

    signal vacancyTapped(id: string)

    spacing: Theme.wide ? Theme.spacingS : Theme.spacingM

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
            required property int kinds
            required property int shifts
            required property int benefits
            required property int tags
            required property bool isNew
            required property bool firstNotStated
            required property int index

            width: root.width
            spacing: Theme.spacingXs

            TextBlock {
                objectName: "notStatedDivider"
                Layout.fillWidth: true
                visible: entry.firstNotStated
                text: qsTr("These do not state what you chose. Ask the employer.", "line in the list of results")
                color: Theme.brick
            }
            JobCard {
                objectName: "jobCard" + entry.index
                Layout.fillWidth: true
                dense: Theme.wide
                selected: entry.vacancyId === root.openId
                title: entry.title
                payText: Facts.pay(entry.pay)
                placeText: Facts.list([Facts.distance(entry.distanceMeters),
                                       Facts.place(entry.areaName, entry.townName, entry.region) === ""
                                       ? qsTr("Place not stated", "card of a vacancy")
                                       : Facts.place(entry.areaName, entry.townName, entry.region)])
                timeText: Facts.list([Codebook.shifts(entry.shifts)[0] ?? "", Codebook.kinds(entry.kinds)[0] ?? ""])
                tags: Codebook.benefits(entry.benefits, 2).concat(Codebook.tags(entry.tags).slice(0, 1))
                isNew: entry.isNew
                kept: root.shortlist !== null && root.shortlist.ids.indexOf(entry.vacancyId) >= 0
                keepable: root.shortlist !== null && (kept || !root.shortlist.full)
                onKeepTapped: root.shortlist?.toggle(entry.vacancyId)
                onClicked: root.vacancyTapped(entry.vacancyId)
            }
        }
    }
}
