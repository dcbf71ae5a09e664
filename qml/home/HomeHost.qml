// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Controls
import Yizhan.ViewModels

Item {
    id: root

    required property ScreenFrame frame
    required property StationInfo station
    required property JobBrowser jobs
    required property NoticeBoard notices
    required property Showcase showcase
    required property UplinkState sending
    required property TrainingShelf training
    required property FairCalendar fairs
    required property ScanPage scan
    required property SurveyBoard surveys

    ScreenSlot {
        frame: root.frame
        screen: Screens.Home
        sourceComponent: HomeScreen {
            station: root.station
            jobs: root.jobs
            notices: root.notices
            showcase: root.showcase
            receipts: root.sending.possible
            scans: root.scan.possible
            courses: root.training.count
            fairs: root.fairs
            surveys: root.surveys
            onSurveysTapped: root.frame.navigator.open(Screens.Surveys)
            onJobsTapped: root.frame.navigator.open(Screens.WorkGroups)
            onSearchTapped: root.frame.navigator.open(Screens.Search)
            onMatchTapped: root.frame.navigator.openKind(Screens.MatchQuestion, MatchWishes.Schooling)
            onShelfTapped: code => root.frame.navigator.openKind(Screens.Results, JobBrowser.Shelf, code)
            onFairsTapped: root.frame.navigator.open(Screens.Fairs)
            onTrainingTapped: root.frame.navigator.open(Screens.Training)
            onScanTapped: root.frame.navigator.open(Screens.Scan)
            onReceiptTapped: root.frame.navigator.open(Screens.FindReceipt)
            onNoticeTapped: id => root.frame.navigator.openItem(Screens.Notice, id)
        }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.Notice
        early: false
        sourceComponent: NoticeScreen {
            board: root.notices
        }
    }
}
