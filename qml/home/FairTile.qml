// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The door to the job fairs, in the colour of events; says when the next one is.
DoorTile {
    id: root

    required property fairValue next
    property bool brief: false // without a sub-line

    picture: "fair"
    text: qsTr("Job fairs", "home screen")
    note: brief || next.month === 0 ? ""
        : next.when === FairTimes.Today ? qsTr("There is one today", "home screen, below Job fairs") : Facts.today(next.month, next.day, next.weekday)
    ink: Theme.inkstone
    ground: Theme.inkstoneTint
    groundPressed: Qt.darker(ground, 1.08)
}
