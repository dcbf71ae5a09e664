// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// How many vacancies state a condition and how many do not, and whether the latter are shown.
Column {
    id: root

    required property JobBrowser jobs
    required property int notStated // of what is listed

    visible: notStated > 0 || jobs.statedOnly
    spacing: Theme.spacingS

    TextBlock {
        objectName: visible ? "notStatedNote" : ""
        width: parent.width
        visible: root.notStated > 0
        text: qsTr("%1 state it · %2 do not say", "facet screen: vacancies that state the condition, and that do not")
              .arg(root.jobs.total - root.notStated).arg(root.notStated)
        color: Theme.inkSoft
    }
    SwitchRow {
        objectName: visible ? "statedOnlySwitch" : ""
        width: parent.width
        text: qsTr("Show only those that state it", "facet screen, switch")
        on: root.jobs.statedOnly
        onClicked: root.jobs.statedOnly = !root.jobs.statedOnly
    }
}
