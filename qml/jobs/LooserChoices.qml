// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// Where nothing fits: which one condition to give up, and how many vacancies that brings.
Column {
    id: root

    required property JobBrowser jobs

    spacing: Theme.gap

    Repeater {
        model: root.jobs.chosen

        delegate: ActionButton {
            required property int facet
            required property string code
            required property string name
            required property int listedWithout
            objectName: "without_" + code
            anchors.horizontalCenter: parent?.horizontalCenter
            width: Math.min(root.width, implicitWidth)
            visible: listedWithout > 0
            text: qsTr("Without “%1”: %2", "no results: a condition to give up, how many vacancies that brings")
                  .arg(Words.choice(facet, code, name)).arg(Words.vacancies(listedWithout))
            onClicked: root.jobs.remove(facet, code)
        }
    }
}
