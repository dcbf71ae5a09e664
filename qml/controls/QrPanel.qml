// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme
import Yizhan.ViewModels

// Takes a vacancy along on a phone: the code, and what it holds.
RowLayout {
    id: root

    required property string code
    required property bool isLink
    property int codeSize: Theme.touchTarget * (Theme.wide ? 1.9 : 2.8)

    spacing: Theme.spacingM

    QrCode {
        objectName: "qrCode"
        implicitWidth: root.codeSize
        implicitHeight: root.codeSize
        text: root.code
        color: "black"
        Accessible.role: Accessible.Graphic
        Accessible.name: heading.text
    }
    ColumnLayout {
        spacing: Theme.spacingXs

        TextBlock {
            id: heading
            Layout.fillWidth: true
            text: qsTr("Take it along on your phone", "above a QR code")
            font.bold: true
        }
        TextBlock {
            Layout.fillWidth: true
            text: root.isLink ? qsTr("Scan the code with your phone: it opens this vacancy.", "beside a QR code")
                              : qsTr("Scan the code with your phone: it shows these facts as text.", "beside a QR code")
            color: Theme.inkSoft
        }
    }
}
