// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What somebody kept: to compare, and to take along by one code or one slip. It is gone when they leave.
ScreenPage {
    id: root

    required property Shortlist shortlist
    required property SlipPrinting printing
    readonly property bool two: Theme.wide && Theme.textScale < 1.5

    signal vacancyTapped(id: string)
    signal jobsTapped

    objectName: "shortlistScreen"
    title: qsTr("What you kept", "title of the list of this session")
    note: qsTr("It is gone when you leave", "below the title of the list of this session")

    ScrollPane {
        id: pane
        objectName: "scrollPane"
        anchors { fill: parent; topMargin: Theme.spacingM }
        visible: root.shortlist.count > 0
        contentHeight: content.height + Theme.spacingM

        Item {
            id: content
            x: Theme.gutter
            width: pane.width - 2 * Theme.gutter
            height: root.two ? Math.max(take.height, cards.height) : take.height + Theme.spacingL + cards.height

            Card {
                id: take
                width: root.two ? parent.width * 0.34 : parent.width
                height: code.above ? words.y + words.height + Theme.spacingL : Math.max(code.height, words.height) + 2 * Theme.spacingL

                QrCode {
                    id: code
                    readonly property bool above: root.two || Theme.phone
                    objectName: "shortlistQr"
                    x: above ? (parent.width - width) / 2 : Theme.spacingL
                    y: above ? Theme.spacingM : Theme.spacingL
                    width: above ? Math.min(parent.width - 2 * Theme.spacingL, Theme.touchTarget * 4.4) : Theme.touchTarget * 3.6
                    height: width
                    visible: valid
                    text: Facts.said(root.shortlist.takeAwayText)
                    Accessible.role: Accessible.Graphic
                    Accessible.name: note.text
                }
                Column {
                    id: words
                    x: code.above ? Theme.spacingL : code.x + code.width + Theme.spacingL
                    y: code.above ? code.y + code.height + Theme.spacingS : Theme.spacingL + Math.max(0, (code.height - height) / 2)
                    width: parent.width - x - Theme.spacingL
                    spacing: Theme.spacingM

                    TextBlock {
                        id: note
                        width: parent.width
                        text: qsTr("Take them along: scan the code with your phone, it shows all of them.", "beside a QR code")
                        font.pixelSize: Theme.fontLead
                        lineHeight: 1.02
                    }
                    PrintButton {
                        width: parent.width
                        height: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
                        printing: root.printing
                        instead: qsTr("Scan the code", "list of this session: instead of printing")
                        onClicked: root.printing.print(root.shortlist)
                    }
                }
            }
            VacancyCards {
                id: cards
                x: root.two ? take.width + Theme.spacingL : 0
                y: root.two ? 0 : take.height + Theme.spacingL
                width: parent.width - x
                vacancies: root.shortlist.vacancies
                shortlist: root.shortlist
                onVacancyTapped: id => root.vacancyTapped(id)
            }
        }
    }
    EmptyState {
        objectName: "nothingKept"
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.phone ? Theme.gutter : Theme.spacingXxl }
        visible: root.shortlist.count === 0
        pictogram: "heart"
        heading: qsTr("Nothing is kept", "list of this session")
        explanation: qsTr("Tap the heart on a vacancy, up to ten. You can compare them here and take them along.", "list of this session")
        actionText: qsTr("Look at the jobs", "list of this session, empty")
        onActionTapped: root.jobsTapped()
    }
}
