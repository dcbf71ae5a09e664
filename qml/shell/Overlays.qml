// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Controls
import Yizhan.ViewModels

// The sheets that any screen can call up, and the warning before an idle session ends.
Item {
    id: root

    required property KioskSession session
    required property StationInfo station
    required property Navigator navigator
    required property HelpCall help

    HelpPanel {
        anchors.fill: parent
        opened: root.navigator.sheet === Navigator.Help
        help: root.help
        desk: root.station.desk
        phone: root.station.phone
        hours: root.station.hours
        onFeedbackWanted: root.navigator.open(Screens.Feedback)
        onStaffWanted: root.navigator.open(Screens.StaffPin)
        onCloseTapped: root.navigator.sheet = Navigator.NoSheet
    }
    LanguagePanel {
        anchors.fill: parent
        opened: root.navigator.sheet === Navigator.Language
        languages: root.session.languages
        language: root.session.language
        onLanguageChosen: language => root.session.language = language
        onCloseTapped: root.navigator.sheet = Navigator.NoSheet
    }
    DisplayPanel {
        anchors.fill: parent
        opened: root.navigator.sheet === Navigator.Display
        textSize: root.session.textSize
        highContrast: root.session.highContrast
        onTextSizeChosen: size => root.session.textSize = size
        onContrastToggled: root.session.highContrast = !root.session.highContrast
        onCloseTapped: root.navigator.sheet = Navigator.NoSheet
    }
    IdleWarning {
        anchors.fill: parent
        visible: root.session.state === KioskSession.Warning
        secondsLeft: root.session.secondsLeft
        onStayTapped: root.session.stay()
    }
}
