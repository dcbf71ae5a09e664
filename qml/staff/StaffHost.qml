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
    required property StaffClasses classes
    required property CheckInDoor door
    required property SurveyBoard surveys
    required property SetupPage setup
    readonly property Navigator navigator: frame.navigator

    ScreenSlot {
        frame: root.frame
        screen: Screens.StaffPin
        early: false
        sourceComponent: StaffPinScreen {
            staff: root.staff
            stationName: root.station.name
            unknown: root.setup.needed
            onAsideTapped: root.session.end()
            onSetupTapped: root.navigator.open(Screens.Setup)
        }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.StaffHome
        early: false
        sourceComponent: StaffHomeScreen {
            staff: root.staff
            board: root.board
            classes: root.classes
            door: root.door
            surveys: root.surveys
            stationName: root.station.name
            onCheckInTapped: fair => root.navigator.openItem(Screens.CheckIn, fair)
            onSurveysTapped: root.navigator.open(Screens.Surveys)
            onClassesTapped: root.navigator.open(Screens.StaffClasses)
        }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.StaffClasses
        early: false
        sourceComponent: StaffClassesScreen {
            classes: root.classes
            stationName: root.station.name
            onClassTapped: id => root.navigator.openItem(Screens.StaffClass, id)
        }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.StaffClass
        early: false
        sourceComponent: StaffClassScreen { classes: root.classes }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.Setup
        early: false
        sourceComponent: SetupScreen {
            setup: root.setup
            onDoneTapped: root.session.end()
        }
    }
}
