// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// The last line of a vacancy's card: when, and what they give, beside it where there is room.
Item {
    id: root

    required property string scheduleText
    required property string postedText // empty: it stands in the head
    required property bool postedToday
    required property list<string> tags
    required property bool stacked
    required property int size
    readonly property bool below: stacked || schedule.naturalWidth + Theme.spacingS + tagRow.implicitWidth > width

    implicitHeight: !tagRow.visible ? schedule.height
                  : below ? schedule.height + Theme.spacingXs + tagRow.height : Math.max(schedule.height, tagRow.height)

    FactLine {
        id: schedule
        width: root.below || !tagRow.visible ? parent.width : naturalWidth
        size: root.size
        tone: Theme.inkOnLakeTint
        pictogram: "time"
        text: root.scheduleText
    }
    Flow { // in one line, except on a phone with large text
        id: tagRow
        width: root.stacked ? root.width : 1e6
        x: root.below ? 0 : schedule.width + Theme.spacingS
        y: root.below ? schedule.height + Theme.spacingXs : 0
        visible: root.tags.length > 0 || lateTag.visible
        spacing: Theme.spacingXs

        Tag {
            id: lateTag
            visible: root.postedText !== ""
            text: root.postedText
            color: root.postedToday ? Theme.lampTint : Theme.cardPressed
            ink: root.postedToday ? Theme.inkOnLampTint : Theme.inkSoft
        }
        Repeater {
            model: root.tags.slice(0, !root.stacked ? 3 : root.postedText !== "" ? 1 : 2)

            delegate: Tag {
                required property string modelData
                text: modelData
            }
        }
    }
}
