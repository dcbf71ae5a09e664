// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls

// The ways on from a receipt; out is the large one. Places by hand, not a layout: on Qt 6.4 a layout may keep the place of a
// button that has gone.
Item {
    id: root

    required property bool cancellable
    required property bool cancelling
    required property bool enrolment
    readonly property bool inOneRow: Theme.wide && Theme.textScale < 1.5
    readonly property bool stacked: Theme.phone && Theme.textScale > 1.2
    readonly property real gap: Theme.phone ? Theme.spacingS : Theme.spacingM
    readonly property real otherWidth: inOneRow ? (width - (cancellable ? 2 : 1) * gap) * (cancellable ? 0.28 : 0.38)
                                     : stacked || !cancellable ? width : (width - gap) / 2
    readonly property real otherHeight: Math.max(Theme.touchTarget, jobs.implicitHeight, cancellable ? cancel.implicitHeight : 0)
    readonly property real others: cancellable && stacked ? 2 * otherHeight + gap : otherHeight // height of them

    signal cancelTapped
    signal jobsTapped
    signal leaveTapped

    implicitHeight: inOneRow ? Math.max(others, leave.leastHeight) : others + gap + leave.leastHeight

    ActionButton {
        id: cancel
        objectName: "cancelReceiptButton"
        width: root.otherWidth
        height: root.inOneRow ? root.height : root.otherHeight
        visible: root.cancellable
        enabled: !root.cancelling
        ink: Theme.brick
        edge: Theme.brick
        font.pixelSize: Theme.fontLead
        text: qsTr("Take it back", "receipt: cancel what was handed in")
        onClicked: root.cancelTapped()
    }
    ActionButton {
        id: jobs
        objectName: "backToJobsButton"
        x: root.cancellable && !root.stacked ? root.otherWidth + root.gap : 0
        y: root.cancellable && root.stacked ? root.otherHeight + root.gap : 0
        width: root.otherWidth
        height: root.inOneRow ? root.height : root.otherHeight
        font.pixelSize: Theme.fontLead
        text: root.enrolment ? qsTr("Back to the courses", "receipt") : qsTr("Back to the jobs", "receipt")
        onClicked: root.jobsTapped()
    }
    ActionButton {
        id: leave
        readonly property real leastHeight: Math.max(implicitHeight, Theme.wide || Theme.phone ? Theme.touchPrimary : Theme.touchPrimary * 1.35)
        objectName: "leaveButton"
        x: root.inOneRow ? jobs.x + jobs.width + root.gap : 0
        y: root.inOneRow ? 0 : root.others + root.gap
        width: root.width - x
        height: root.inOneRow ? root.height : leastHeight
        kind: ActionButton.Primary
        font.pixelSize: Theme.fontTitle
        text: qsTr("Done, leave", "receipt: ends the session")
        onClicked: root.leaveTapped()
    }
}
