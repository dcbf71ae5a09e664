// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// What the work is, what it pays, and at its side a drawing of it and the code by which it goes along on a telephone.
Item {
    id: root

    required property VacancyPage vacancy
    readonly property real side: Theme.touchTarget * (Theme.shape === Theme.Portrait ? 2.2 : Theme.stationary ? 1.8 : 2) // of the code
    readonly property bool pictured: !Theme.phone && Theme.textScale < 1.2 && Theme.stationary
    readonly property real words: width - (Theme.phone ? 0 : side + Theme.spacingM) - (pictured ? picture.width + Theme.spacingM : 0)

    implicitHeight: Math.max(pay.y + pay.height + about.height, Theme.phone ? 0 : caption.y + caption.height)

    WorkPicture {
        id: picture
        visible: root.pictured
        width: root.side * 1.1
        height: width * 0.75
        name: root.vacancy.group
    }
    TextBlock {
        id: title
        objectName: "vacancyTitle"
        x: root.pictured ? picture.width + Theme.spacingM : 0
        width: root.words
        text: root.vacancy.title
        font.pixelSize: Theme.fontHeading
        font.bold: true
        lineHeight: 1
        Accessible.role: Accessible.Heading
    }
    TextBlock {
        id: pay
        objectName: "vacancyPay"
        anchors { left: title.left; top: title.bottom }
        width: root.words
        text: Facts.pay(root.vacancy.pay)
        font.pixelSize: Theme.fontHeading
        font.bold: true
        lineHeight: 1
        color: Theme.inkOnLakeTint
    }
    TextBlock {
        id: about
        anchors { left: title.left; top: pay.bottom }
        width: root.words
        text: Facts.list([Facts.employer(root.vacancy.facts), Facts.posted(root.vacancy.facts)].concat(Codebook.tags(root.vacancy.tags)))
        color: Theme.inkSoft
    }
    QrCode {
        id: code
        objectName: "qrCode"
        anchors.right: parent.right
        visible: !Theme.phone // which is the telephone
        width: root.side
        height: root.side
        text: Facts.said(root.vacancy.takeAwayText)
        Accessible.role: Accessible.Graphic
        Accessible.name: root.vacancy.takeAwayIsLink
            ? qsTr("Take it along: scan the code with your phone, it opens this vacancy.", "beside a QR code")
            : qsTr("Take it along: scan the code with your phone, it shows these facts.", "beside a QR code")
    }
    TextBlock {
        id: caption
        anchors { top: code.bottom; horizontalCenter: code.horizontalCenter }
        visible: !Theme.phone
        width: Math.min(implicitWidth, root.side + Theme.spacingM)
        text: qsTr("Scan to keep it", "vacancy page, short: below the code")
        font.pixelSize: Theme.fontCaption
        lineHeight: 1
        horizontalAlignment: Text.AlignHCenter
        color: Theme.inkSoft
        Accessible.ignored: true
    }
}
