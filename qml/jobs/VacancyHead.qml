// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What the work is and what it pays, and a drawing of it; where the page is wide, the code to take it along stands here too.
Card {
    id: root

    required property VacancyPage vacancy
    readonly property bool framed: !Theme.wide // else the pane is the card
    readonly property real inset: framed ? Theme.spacingL : 0
    readonly property real side: Theme.touchTarget * (Theme.stationary ? 1.8 : 2) // of the code
    readonly property bool pictured: Theme.stationary && Theme.textScale < 1.2
    readonly property real words: width - 2 * inset - (code.visible ? side + Theme.spacingM : 0) - (pictured ? picture.width + Theme.spacingM : 0)

    implicitHeight: 2 * inset + Math.max(column.height, pictured ? picture.height : 0, code.visible ? code.height : 0)
    color: framed ? Theme.card : "transparent"
    border.width: framed ? Theme.hairline : 0

    Rectangle {
        id: picture
        anchors { right: code.visible ? code.left : parent.right; rightMargin: code.visible ? Theme.spacingM : root.inset }
        y: root.inset
        visible: root.pictured
        width: Theme.touchTarget * (Theme.wide ? 2 : 2.6)
        height: Math.round(width * 0.78)
        radius: Theme.radiusM
        color: Theme.lakeTint

        WorkPicture {
            anchors { fill: parent; leftMargin: Theme.spacingXs; rightMargin: Theme.spacingXs; topMargin: Theme.spacingXs }
            name: root.vacancy.group
        }
    }
    Column {
        id: column
        x: root.inset
        y: root.inset
        width: root.words
        spacing: root.framed ? Theme.spacingXs : 0

        TextBlock {
            objectName: "vacancyTitle"
            width: parent.width
            text: root.vacancy.title
            font.pixelSize: Theme.fontHeading
            font.bold: true
            lineHeight: 1
            Accessible.role: Accessible.Heading
        }
        TextBlock {
            objectName: "vacancyPay"
            width: parent.width
            text: Facts.pay(root.vacancy.pay)
            font.pixelSize: Theme.shape === Theme.Portrait && Theme.textScale < 1.5 && Facts.tileLines === 1 ? Theme.fontHero : Theme.fontHeading
            font.bold: true
            lineHeight: 1
            color: Theme.inkOnLakeTint
        }
        TextBlock {
            width: parent.width
            text: Facts.list([Facts.employer(root.vacancy.facts), root.framed ? "" : Facts.posted(root.vacancy.facts)])
            lineHeight: 1
            color: root.framed ? Theme.ink : Theme.inkSoft
        }
        TextBlock {
            objectName: "daysLeft"
            width: parent.width
            visible: text !== ""
            text: Facts.list([root.framed ? Facts.posted(root.vacancy.facts) : "", Facts.daysLeft(root.vacancy.daysLeft),
                              root.framed || root.vacancy.contact === "" ? "" : qsTr("Ask for: %1", "vacancy page: contact person").arg(root.vacancy.contact)]
                             .concat(Codebook.tags(root.vacancy.tags)))
            font.pixelSize: Theme.fontCaption
            lineHeight: 1
            color: Theme.inkSoft
        }
    }
    TakeAlongCode {
        id: code
        anchors { right: parent.right; top: parent.top }
        visible: Theme.wide
        side: root.side
        vacancy: root.vacancy
    }
}
