// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Yizhan.Theme

// What one does with a code: types that of a receipt, or shows any to the camera.
GridLayout {
    id: root

    required property bool receipts
    required property bool scans
    required property bool brief // without sub-lines

    signal receiptTapped
    signal scanTapped

    visible: receipts || scans
    columns: Theme.phone && Theme.textScale > 1.2 ? 1 : 2
    columnSpacing: Theme.spacingM
    rowSpacing: Theme.spacingM

    ReceiptTile {
        objectName: "receiptTile"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 13
        Layout.minimumHeight: implicitHeight
        brief: root.brief
        visible: root.receipts
        onClicked: root.receiptTapped()
    }
    ScanTile {
        objectName: "scanTile"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 7
        Layout.minimumHeight: implicitHeight
        visible: root.scans
        onClicked: root.scanTapped()
    }
}
