// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Controls
import Yizhan.ViewModels

// The screens of those who work here.
Item {
    id: root

    required property ScreenFrame frame
    required property KioskSession session
    required property StationInfo station
    required property StaffSession staff
    required property StaffBoard board

    ScreenSlot {
        frame: root.frame
        screen: Screens.StaffPin
        early: false
        sourceComponent: StaffPinScreen {
            staff: root.staff
            stationName: root.station.name
            onAsideTapped: root.session.end()
        }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.StaffHome
        early: false
        sourceComponent: StaffHomeScreen {
            staff: root.staff
            board: root.board
            stationName: root.station.name
        }
    }
}
