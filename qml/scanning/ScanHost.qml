// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Controls
import Yizhan.ViewModels

Item {
    id: root

    required property ScreenFrame frame
    required property ScanPage scan
    required property UplinkState sending
    readonly property Navigator navigator: frame.navigator

    ScreenSlot {
        frame: root.frame
        screen: Screens.Scan
        early: false
        sourceComponent: ScanScreen {
            scan: root.scan
            receipts: root.sending.possible
            onFairTapped: id => root.navigator.openItem(Screens.Fair, id)
            onCodeTapped: root.navigator.open(Screens.FindReceipt)
        }
    }
}
