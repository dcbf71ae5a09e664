// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.Controls

// A vacancy in a list, so that one can choose without opening it: what, how much, who, and three lines that always stand in
// the same order: where, what they ask, when. What nobody wrote is said to be unwritten.
Tappable {
    id: root

    required property string title
    required property string payText
    required property string employerText
    required property string placeText
    required property string demandText
    required property string scheduleText
    property string postedText
    property bool postedToday: false
    property bool sample: false
    property list<string> tags
    property bool keepable: false // a heart stands on the card
    property bool kept: false
    property bool selected: false
    property bool dense: false // two panes: where it is, the rest stands beside the list

    readonly property real heartWidth: Theme.phone ? Theme.touchTarget : Math.max(Theme.touchSmall, Theme.fontCaption * 4.2)

    signal keepTapped

    text: title
    radius: Theme.radiusL
    leftPadding: Theme.spacingL
    rightPadding: dense && keepable ? heartWidth + 2 * Theme.spacingS : Theme.spacingL
    topPadding: dense ? Math.round(Theme.spacingXs * 0.75) : Theme.spacingS
    bottomPadding: topPadding
    Accessible.name: [title, payText, employerText, placeText, demandText, scheduleText].concat(tags).concat([postedText]).join(", ")

    background: Card {
        color: root.down ? Theme.cardPressed : root.selected ? Theme.lakeTint : Theme.card
        border.width: root.selected ? Theme.chosenEdge : Theme.rowEdge
        border.color: root.selected ? Theme.inkOnLakeTint : Theme.line
    }

    contentItem: JobCardWords {
        title: root.title
        payText: root.payText
        employerText: root.employerText
        placeText: root.placeText
        demandText: root.demandText
        scheduleText: root.scheduleText
        postedText: root.postedText
        postedToday: root.postedToday
        sample: root.sample
        tags: root.tags
        dense: root.dense
        heartRoom: heart.beside
    }

    KeepHeart {
        id: heart
        objectName: "keepHeart"
        readonly property real beside: visible && !root.dense ? width + Theme.spacingS : 0
        anchors {
            right: parent.right
            rightMargin: Theme.spacingM
            bottom: parent.bottom
            bottomMargin: root.dense ? (parent.height - height) / 2 : Theme.spacingM
        }
        width: root.heartWidth
        height: Math.min(root.height - 2 * Theme.spacingXs, Math.max(root.dense ? Theme.touchSmall : Theme.touchTarget, Theme.fontCaption * 3))
        visible: root.keepable
        kept: root.kept
        onClicked: root.keepTapped()
    }
}
