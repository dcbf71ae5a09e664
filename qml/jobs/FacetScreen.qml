// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The choices of one condition, each with the number of vacancies that state it.
JobsScaffold {
    id: root

    required property JobBrowser jobs
    required property int facet
    readonly property FacetModel choices: jobs.facet(facet)

    signal townsTapped

    objectName: "facetScreen"
    title: Words.facetQuestion(facet)
    footText: qsTr("Show %n vacancies", "button to the results", jobs.total)

    PlaceChoices {
        id: place
        Layout.fillWidth: true
        visible: root.facet === JobBrowser.County
        jobs: root.jobs
        roomHeight: root.roomHeight - Theme.spacingM - (stated.visible ? stated.height + Theme.spacingM : 0)
        onTownsTapped: root.townsTapped()
    }
    TextBlock {
        objectName: "straightLineNote"
        Layout.fillWidth: true
        visible: root.facet === JobBrowser.Reach
        text: qsTr("In a straight line from this station; the way there is longer.", "facet screen, above the distances")
    }
    ChoiceTiles {
        Layout.fillWidth: true
        visible: root.facet !== JobBrowser.County
        jobs: root.jobs
        facet: root.facet
        choices: root.facet === JobBrowser.County ? null : root.choices
        most: few && Theme.shape === Theme.Portrait ? 1 : 3
        leastHeight: Theme.phone ? Theme.touchPrimary // it scrolls; elsewhere the choices fill the page
                   : Math.max(Theme.touchPrimary, Math.min(Theme.touchPrimary * 2.3, (root.roomHeight - 3 * Theme.touchTarget) / lines - rowSpacing))

        readonly property bool few: root.choices.count <= 4
        readonly property int lines: Math.max(1, Math.ceil(root.choices.count / columns))
    }
    TextBlock {
        objectName: "noChoicesNote"
        Layout.fillWidth: true
        visible: root.choices.count === 0 && root.facet !== JobBrowser.County
        text: root.facet === JobBrowser.Reach ? qsTr("None of these is known to lie within %1 of here.", "facet screen, in the place of the distances").arg(Facts.widestReach())
                                              : qsTr("None of these says anything about it.", "facet screen, in the place of the choices")
        font.pixelSize: Theme.fontLead
    }
    Item { Layout.fillHeight: true }
    StatedNote {
        id: stated
        Layout.fillWidth: true
        visible: !(place.visible && place.split) && (notStated > 0 || root.jobs.statedOnly)
        jobs: root.jobs
        notStated: root.choices.notStated
    }
}
