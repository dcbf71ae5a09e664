// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What was chosen, each to be taken off by a tap, and the way to more conditions.
Flow {
    id: root

    required property JobBrowser jobs
    property bool withMore: true

    signal moreTapped

    spacing: Theme.spacingXs

    Repeater {
        model: root.jobs.chosen

        delegate: Chip {
            required property int facet
            required property string code
            required property string name
            objectName: "chip_" + code
            width: Math.min(implicitWidth, root.width)
            text: Words.choice(facet, code, name)
            onClicked: root.jobs.remove(facet, code)
        }
    }
    Chip {
        objectName: "chip_search"
        width: Math.min(implicitWidth, root.width)
        visible: root.jobs.searchText !== ""
        text: qsTr("“%1”", "chip: searched words").arg(root.jobs.searchText)
        onClicked: root.jobs.search("")
    }
    Chip {
        objectName: "chip_statedOnly"
        width: Math.min(implicitWidth, root.width)
        visible: root.jobs.statedOnly
        text: qsTr("Only where stated", "chip and switch: hide vacancies that do not state a chosen fact")
        onClicked: root.jobs.statedOnly = false
    }
    ActionButton {
        objectName: "moreConditionsButton"
        implicitHeight: Math.max(Theme.touchSmall, implicitContentHeight + topInset + bottomInset)
        visible: root.withMore
        topInset: Theme.spacingXs
        bottomInset: Theme.spacingXs
        radius: height / 2
        pictogram: "filter"
        text: qsTr("Add conditions", "opens the screen of filters")
        onClicked: root.moreTapped()
    }
}
