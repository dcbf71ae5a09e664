// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Theme
import Yizhan.Controls
import Yizhan.ViewModels

// The code by which a vacancy goes along on a telephone, with the words for it below.
Column {
    id: root

    required property VacancyPage vacancy
    required property real side
    property bool captioned: true

    width: side

    QrCode {
        objectName: "qrCode"
        width: root.side
        height: root.side
        text: Facts.said(root.vacancy.takeAwayText)
        Accessible.role: Accessible.Graphic
        Accessible.name: root.vacancy.takeAwayIsLink
            ? qsTr("Take it along: scan the code with your phone, it opens this vacancy.", "beside a QR code")
            : qsTr("Take it along: scan the code with your phone, it shows these facts.", "beside a QR code")
    }
    TextBlock {
        width: parent.width
        visible: root.captioned
        text: qsTr("Scan to keep it", "vacancy page, short: below the code")
        font.pixelSize: Theme.fontCaption
        lineHeight: 1
        horizontalAlignment: Text.AlignHCenter
        color: Theme.inkSoft
        Accessible.ignored: true
    }
}
