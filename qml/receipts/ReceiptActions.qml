// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The ways on from a receipt; out is the large one. Places by hand, not a layout: on Qt 6.4 a layout may keep the place of a
// button that has gone.
Item {
    id: root

    required property bool cancellable
    required property bool cancelling
    required property SlipPrinting printing
    required property string instead // of printing
    required property int subject // a ReceiptPage.Subject
    required property bool about // what it is about can be seen: the way on is there, not to all of its kind
    readonly property string backWords: subject === ReceiptPage.FairSignUp ? qsTr("Back to the job fairs", "receipt")
                                      : subject === ReceiptPage.Enrolment ? qsTr("Back to the courses", "receipt") : qsTr("Back to the jobs", "receipt")
    readonly property string aboutWords: subject === ReceiptPage.FairSignUp ? qsTr("See the job fair", "receipt")
                                       : subject === ReceiptPage.Enrolment ? qsTr("See the course", "receipt") : qsTr("See the job", "receipt")
    readonly property bool printable: printing.printer !== SlipPrinting.None
    readonly property bool inOneRow: Theme.wide && Theme.textScale < 1.5
    readonly property real gap: Theme.phone ? Theme.spacingS : Theme.spacingM
    readonly property int count: 1 + (cancellable ? 1 : 0) + (printable ? 1 : 0) // of the others
    readonly property int inRow: !Theme.phone ? count : Theme.textScale > 1.2 ? 1 : Math.min(count, 2)
    readonly property real otherWidth: inOneRow ? (width - count * gap) * [0.38, 0.28, 0.22][count - 1]
                                                : (width - (inRow - 1) * gap) / inRow
    readonly property real otherHeight: Math.max(Theme.touchTarget, jobs.implicitHeight, cancellable ? cancel.implicitHeight : 0,
                                                 printable ? printButton.implicitHeight : 0)
    readonly property real others: placeY(count - 1) + otherHeight // height of them

    function placeX(place: int): real { return inOneRow ? place * (otherWidth + gap) : place % inRow * (otherWidth + gap); }
    function placeY(place: int): real { return inOneRow ? 0 : Math.floor(place / inRow) * (otherHeight + gap); }

    signal cancelTapped
    signal printTapped
    signal jobsTapped
    signal aboutTapped
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
    PrintButton {
        id: printButton
        x: root.placeX(root.cancellable ? 1 : 0)
        y: root.placeY(root.cancellable ? 1 : 0)
        width: root.otherWidth
        height: root.inOneRow ? root.height : root.otherHeight
        leftPadding: Theme.spacingS
        rightPadding: Theme.spacingS
        font.pixelSize: ready ? Theme.fontLead : Theme.fontBody
        printing: root.printing
        instead: root.instead
        onClicked: root.printTapped()
    }
    ActionButton {
        id: jobs
        objectName: "backToJobsButton"
        x: root.placeX(root.count - 1)
        y: root.placeY(root.count - 1)
        width: (root.count - 1) % root.inRow === 0 && !root.inOneRow ? root.width : root.otherWidth // alone in its row
        height: root.inOneRow ? root.height : root.otherHeight
        font.pixelSize: Theme.fontLead
        text: root.about ? root.aboutWords : root.backWords
        onClicked: root.about ? root.aboutTapped() : root.jobsTapped()
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
