// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Controls
import Yizhan.ViewModels

// The door of a job fair: kept by staff, or left to those who come.
Item {
    id: root

    required property ScreenFrame frame
    required property CheckInDoor door
    required property ScanPage scan
    required property ReceiptSearch search
    required property bool online
    readonly property Navigator navigator: frame.navigator

    ScreenSlot {
        frame: root.frame
        screen: Screens.CheckIn
        early: false
        sourceComponent: CheckInScreen {
            door: root.door
            scan: root.scan
            search: root.search
            online: root.online
            onSelfTapped: root.navigator.lock(Screens.SelfCheckIn, root.door.fairId)
        }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.SelfCheckIn
        early: false
        sourceComponent: SelfCheckInScreen {
            door: root.door
            scan: root.scan
            search: root.search
            onStaffTapped: root.navigator.open(Screens.StaffPin)
        }
    }
}
