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
            x: Theme.gutter
            y: Theme.spacingM
            width: pane.width - 2 * Theme.gutter
            height: two ? Math.max(about.height, hall.height) : about.height + (root.booths.total > 0 ? Theme.spacingL + hall.height : 0)

            Column {
                id: about
                width: columns.two ? Math.floor((parent.width - Theme.spacingL) * 0.46) : parent.width
                spacing: Theme.spacingM

                Card {
                    width: parent.width
                    height: facts.implicitHeight + 2 * Theme.spacingM

                    FairFacts {
                        id: facts
                        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.spacingM; leftMargin: Theme.spacingL }
                        fair: root.fair
                    }
                }
                Card {
                    width: parent.width
                    height: Math.max(code.height, codeWords.height) + 2 * Theme.spacingS
                    visible: code.valid && !Theme.phone

                    QrCode {
                        id: code
                        objectName: "fairQr"
                        x: Theme.spacingS
                        y: Theme.spacingS
                        width: Theme.iconXl * 1.5
                        height: width
                        text: root.page.takeAwayText
                        color: "black"
                        background: "white"
                    }
                    TextBlock {
                        id: codeWords
                        anchors { left: code.right; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.spacingM }
                        text: root.page.takeAwayIsLink ? qsTr("Scan it with your phone: day, place and all stands", "page of a job fair: below the code")
                                                       : qsTr("Scan it with your phone to take day and place along", "page of a job fair: below the code")
                        lineHeight: 1
                    }
                }
                PrintButton {
                    width: parent.width
                    height: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
                    edge: Theme.inkstone
                    ink: Theme.inkstone
                    printing: root.printing
                    instead: qsTr("Scan the code", "page of a job fair: instead of printing")
                    onClicked: root.printing.print(root.page)
                }
            }
            Column {
                id: hall
                x: columns.two ? about.width + Theme.spacingL : 0
                y: columns.two ? 0 : about.height + Theme.spacingL
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
