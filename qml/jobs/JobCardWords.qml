// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// The words of a vacancy's card, always in the same order: the head above, the lines below. No layouts where text wraps: their
// rows may keep the height that they had in another width.
Item {
    id: root

    required property string title
    required property string payText
    required property string employerText
    required property string placeText
    required property string demandText
    required property string scheduleText
    required property string postedText
    required property bool postedToday
    required property bool sample
    required property list<string> tags
    required property bool dense // see JobCard
    required property real heartRoom // beside the lower lines
    readonly property bool stacked: Theme.phone || Theme.textScale > 1.5 // one under another
    readonly property int lineSize: dense ? Theme.fontCaption : Theme.fontBody

    component Line: FactLine {
        width: lines.width - root.heartRoom
        size: root.lineSize
        tone: Theme.inkOnLakeTint
    }

    implicitHeight: head.height + lines.height

    JobCardHead {
        id: head
        width: parent.width
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
    Column {
        id: lines
        anchors.bottom: parent.bottom
        width: parent.width

        Item {
            width: parent.width - root.heartRoom
            height: Math.max(place.height, since.visible ? since.height : 0)

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
            visible: !root.dense
            pictogram: "ask"
            text: root.demandText
        }
        JobCardTimes {
            objectName: "scheduleLine"
            width: parent.width - root.heartRoom
            visible: !root.dense
            scheduleText: root.scheduleText
            postedText: root.stacked ? root.postedText : ""
            postedToday: root.postedToday
            tags: root.tags
            stacked: root.stacked
            size: root.lineSize
        }
    }
}
