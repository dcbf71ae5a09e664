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

    readonly property bool stacked: Theme.phone || Theme.textScale > 1.5 // one under another
    readonly property real heartWidth: Theme.phone ? Theme.touchTarget : Math.max(Theme.touchSmall, Theme.fontCaption * 4.2)
    readonly property int lineSize: dense ? Theme.fontCaption : Theme.fontBody

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
        border.width: root.selected ? Theme.hairline * 3 : Theme.hairline
        border.color: root.selected ? Theme.inkOnLakeTint : Theme.line
    }

    component Line: FactLine {
        Layout.fillWidth: true
        size: root.lineSize
        tone: Theme.inkOnLakeTint
    }

    contentItem: ColumnLayout {
        spacing: 0

        JobCardHead {
            id: head
            Layout.fillWidth: true
            title: root.title
            payText: root.payText
            employerText: root.employerText
            postedText: root.stacked ? "" : root.postedText
            postedToday: root.postedToday
            sample: root.sample
            titleSize: root.dense ? Theme.fontLead : Theme.fontTitle
            employerSize: root.lineSize
            stacked: root.stacked && !root.dense
            yielding: root.dense
        }
        Item { Layout.fillHeight: true }
        Item {
            Layout.fillWidth: true
            Layout.rightMargin: heart.beside
            implicitHeight: Math.max(place.implicitHeight, since.visible ? since.height : 0)

            FactLine {
                id: place
                objectName: "placeLine"
                width: parent.width - (since.visible ? since.width + Theme.spacingS : 0)
                pictogram: "place"
                text: root.placeText
                size: root.lineSize
                tone: Theme.inkOnLakeTint
            }
            Tag {
                id: since
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                visible: root.dense && root.postedText !== "" && !head.dayShown
                text: root.postedText
                color: root.postedToday ? Theme.lampTint : "transparent"
                ink: root.postedToday ? Theme.inkOnLampTint : Theme.inkSoft
            }
        }
        Line {
            objectName: "demandLine"
            Layout.rightMargin: heart.beside
            visible: !root.dense
            pictogram: "ask"
            text: root.demandText
        }
        JobCardTimes {
            objectName: "scheduleLine"
            Layout.fillWidth: true
            Layout.rightMargin: heart.beside
            visible: !root.dense
            scheduleText: root.scheduleText
            postedText: root.stacked ? root.postedText : ""
            postedToday: root.postedToday
            tags: root.tags
            stacked: root.stacked
            size: root.lineSize
        }
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
