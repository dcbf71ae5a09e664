// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// One fair: when, where, how one gets there, what it costs; the hall by its zones, and the stands that one has kept.
ScreenPage {
    id: root

    required property FairPage page
    required property FairBooths booths
    required property bool canSend
    required property SlipPrinting printing
    required property Freshness freshness
    readonly property fairValue fair: page.fair
    readonly property bool ready: page.state === ItemStates.Ready

    signal listTapped
    signal shelfTapped(order: int, code: string)
    signal boothTapped(id: string)
    signal signUpTapped
    signal helpTapped

    objectName: "fairScreen"
    title: ready ? fair.name : qsTr("About this job fair", "title of the page of a job fair")
    note: ready ? FairWords.moment(fair) : ""

    ScrollPane {
        id: pane
        objectName: "scrollPane"
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: actions.top }
        visible: root.ready
        contentHeight: columns.height + 2 * Theme.spacingM

        Item {
            id: columns
            readonly property bool two: Theme.wide && Theme.textScale < 1.5 && root.booths.total > 0
            readonly property bool alone: Theme.shape === Theme.Portrait && root.booths.total === 0 // the facts fill the page
            readonly property bool pairs: !Theme.phone && Theme.textScale < 1.2 && !alone // of facts
            readonly property real side: two ? Math.floor((width - Theme.spacingL) * (pairs ? 0.54 : 0.46)) : width
            x: Theme.gutter
            y: Theme.spacingM
            width: pane.width - 2 * Theme.gutter
            height: Math.max(take.y + take.height, hall.y + hall.height)

            FairFacts {
                id: about
                width: columns.side
                room: columns.alone ? pane.height - 2 * Theme.spacingM - take.implicitHeight - Theme.spacingM : 0
                columns: columns.pairs ? 2 : 1
                fair: root.fair
                freshness: root.freshness
            }
            FairTakeAway {
                id: take
                y: (columns.two || root.booths.total === 0 ? about.height : hall.y + hall.height) + Theme.spacingM
                width: columns.side
                page: root.page
                printing: root.printing
            }
            Column {
                id: hall
                x: columns.two ? columns.side + Theme.spacingL : 0
                y: columns.two ? 0 : about.height + Theme.spacingM
                width: parent.width - x
                visible: root.booths.total > 0
                spacing: Theme.spacingM

                TextBlock {
                    width: parent.width
                    text: FairWords.offer(root.fair.booths, root.fair.headcount)
                    font.pixelSize: Theme.fontTitle
                    font.bold: true
                    lineHeight: 1
                    color: Theme.inkstone
                    Accessible.role: Accessible.Heading
                }
                TextBlock {
                    width: parent.width
                    visible: root.booths.kept.length > 0
                    text: qsTr("Your stands", "page of a job fair: those that were kept")
                    font.pixelSize: Theme.fontLead
                    font.bold: true
                    lineHeight: 1
                    Accessible.role: Accessible.Heading
                }
                BoothFlow {
                    width: parent.width
                    visible: root.booths.kept.length > 0
                    booths: root.booths
                    shown: root.booths.kept
                    prefix: "keptBooth"
                    onBoothTapped: id => root.boothTapped(id)
                }
                HallPicture {
                    width: parent.width
                    plan: root.page.plan
                }
                FairPlan {
                    width: parent.width
                    booths: root.booths
                    onShelfTapped: (order, code) => root.shelfTapped(order, code)
                }
            }
        }
    }
    FairActions {
        id: actions
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.spacingM; leftMargin: Theme.gutter; rightMargin: Theme.gutter }
        visible: root.ready
        fair: root.fair
        stands: root.booths.total
        canSend: root.canSend
        full: FairWords.full(root.fair, root.freshness)
        onListTapped: root.listTapped()
        onSignUpTapped: root.signUpTapped()
        onHelpTapped: root.helpTapped()
    }
    EmptyState {
        objectName: "fairMissing"
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.phone ? Theme.gutter : Theme.spacingXxl }
        visible: root.page.state === ItemStates.Missing
        pictogram: "calendar"
        heading: qsTr("This job fair is over", "page of a job fair")
        explanation: qsTr("It has taken place, or was called off. The others stand in the calendar.", "page of a job fair")
    }
}
