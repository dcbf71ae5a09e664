// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The choices of one condition as tiles, each with its number.
// A positioner, not a layout: on Qt 6.4 a layout may touch tiles that its repeater has just removed.
Grid {
    id: root

    required property JobBrowser jobs
    required property int facet
    required property FacetModel choices // null: none
    property int most: 3 // side by side
    property real leastHeight: Theme.touchPrimary
    property string only // of the choices that of this code alone; empty: all
    property string nameStart: "choice_"
    readonly property real tileWidth: Math.floor((width - (columns - 1) * columnSpacing) / columns)

    columns: Math.max(1, Math.min(most, Math.floor(width / (Theme.fontLead * (Theme.shape === Theme.Tablet ? 7 : 9)))))
    columnSpacing: Theme.spacingM
    rowSpacing: Theme.spacingM

    Repeater {
        model: root.choices

        delegate: ChoiceTile {
            required property string code
            required property string name
            required property int count
            required selected
            objectName: visible ? root.nameStart + code : ""
            visible: root.only === "" || root.only === code
            width: root.tileWidth
            height: Math.max(implicitHeight, root.leastHeight)
            text: Words.choice(root.facet, code, name)
            countText: Words.vacancies(count)
            onClicked: root.jobs.toggle(root.facet, code)
        }
    }
}
