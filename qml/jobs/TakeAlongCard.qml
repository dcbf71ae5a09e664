// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// At the foot of an upright page: take the vacancy along on a telephone. The code takes what room there is.
Card {
    id: root

    required property VacancyPage vacancy
    readonly property real leastSide: Theme.touchTarget * 1.8
    readonly property real mostSide: Theme.touchTarget * 4

    implicitHeight: Math.max(leastSide, words.implicitHeight) + 2 * Theme.spacingL

    Column {
        id: words
        anchors { left: parent.left; leftMargin: Theme.spacingL; verticalCenter: parent.verticalCenter }
        width: parent.width - root.mostSide - 3 * Theme.spacingL // whatever the code takes: it follows from the height of these words
        spacing: Theme.spacingXs

        TextBlock {
            width: parent.width
            text: qsTr("Take it along", "vacancy page: beside the code")
            font.pixelSize: Theme.fontLead
            font.bold: true
            lineHeight: 1
        }
        TextBlock {
            width: parent.width
            text: root.vacancy.takeAwayIsLink ? qsTr("Scan the code with your phone: it opens this job.", "vacancy page: beside the code")
                                              : qsTr("Scan the code with your phone: it shows what stands here.", "vacancy page: beside the code")
            lineHeight: 1
            color: Theme.inkSoft
        }
    }
    TakeAlongCode {
        id: code
        anchors { right: parent.right; rightMargin: Theme.spacingL; verticalCenter: parent.verticalCenter }
        side: Math.min(root.height - 2 * Theme.spacingL, root.mostSide)
        captioned: false
        vacancy: root.vacancy
    }
}
