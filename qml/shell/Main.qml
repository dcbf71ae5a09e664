// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Yizhan.Controls
import Yizhan.Door
import Yizhan.Fairs
import Yizhan.Home
import Yizhan.Jobs
import Yizhan.Keyboard
import Yizhan.Match
import Yizhan.Receipts
import Yizhan.Scanning
import Yizhan.Staff
import Yizhan.Surveys
import Yizhan.Theme
import Yizhan.Training
import Yizhan.ViewModels

// The window: the screens, the bar below or beside them, and what lies over them.
Window {
    id: root

    required property Navigator navigator
    required property KioskSession session
    required property StationInfo station
    required property JobBrowser jobs
    required property JobSearch search
    required property VacancyPage vacancy
    required property Freshness freshness
    required property KeyboardInput keyboard
    required property MatchBrowser match
    required property RuleLineModel rule
    required property CoursePage course
    required property TrainingShelf training
    required property ClassChoice classes
    required property Shortlist shortlist
    required property FairCalendar fairs
    required property FairPage fair
    required property FairBooths booths
    required property BoothPage booth
    required property NoticeBoard notices
    required property Showcase showcase
    required property UplinkState sending
    required property RequestForm form
    required property FeedbackForm feedback
    required property ReceiptPage receipt
    required property ReceiptSearch receiptSearch
    required property SetupPage setup
    required property HelpCall help
    required property StaffSession staff
    required property StaffBoard staffBoard
    required property StaffClasses staffClasses
    required property CheckInDoor door
    required property SurveyBoard surveys
    required property SurveyForm survey
    required property SlipPrinting printing
    required property ScanPage scan

    property int doubleTapMs: 0 // set where fingers tap; a test taps once
    readonly property bool attracting: session.state === KioskSession.Attract
    readonly property bool keyboardCoversBar: Theme.phone // where height is short
    readonly property bool keyboardBeside: Theme.shape === Theme.Landscape && navigator.screen === Screens.Search // what is found needs the height
    readonly property bool leftToVisitors: navigator.screen === Screens.SelfCheckIn // no way leads on from there
    readonly property real railWidth: Theme.wide && bar.visible ? bar.width : 0

    function back() {
        if (keys.opened)
            keyboard.putAway();
        else if (navigator.sheet === Navigator.NoSheet && navigator.screen === Screens.Survey && survey.back())
            return; // to the question before
        else if (!navigator.back())
            session.end();
    }

    width: Theme.usualWidth
    height: Theme.usualHeight
    visible: true
    title: qsTr("Yizhan employment station", "window title")
    color: Theme.paper

    Binding { target: Theme; property: "doubleTapMs"; value: root.doubleTapMs }
    Binding { target: Theme; property: "textScale"; value: Theme.textScales[root.session.textSize] }
    Binding { target: Theme; property: "highContrast"; value: root.session.highContrast }
    Binding { target: Theme; property: "traditional"; value: root.session.language === KioskSession.CantoneseTraditional }
    Binding { target: Theme; property: "pixelsPerMm"; value: root.station.pixelsPerMm }
    Binding { target: Theme; property: "shortSide"; value: Math.min(root.width, root.height) }
    Binding { target: Theme; property: "shape"; value: Theme.shapeOf(root.width, root.height) }
    Binding { target: Facts; property: "language"; value: root.session.language }

    ScreenFrame {
        id: screens
        anchors { left: parent.left; leftMargin: root.railWidth; right: keys.opened && keys.beside ? keys.left : parent.right; top: parent.top }
        anchors.bottom: keys.opened && !keys.beside ? keys.top : Theme.wide || root.leftToVisitors ? parent.bottom : bar.top
        visible: !root.attracting
        navigator: root.navigator
        freshness: Words.freshness(root.freshness.state, root.freshness.stopped, root.freshness.online, root.freshness.time,
                                   root.freshness.month, root.freshness.day)
        typing: keys.opened
        onAllBuiltChanged: root.keyboard.prepare() // now there is time for words

        HomeHost { anchors.fill: parent; frame: screens; station: root.station; jobs: root.jobs; notices: root.notices; showcase: root.showcase; sending: root.sending; training: root.training; fairs: root.fairs; scan: root.scan; surveys: root.surveys }
        JobsHost {
            anchors.fill: parent
            frame: screens
            jobs: root.jobs
            search: root.search
            vacancy: root.vacancy
            keyboard: root.keyboard
            sending: root.sending
            course: root.course
            classes: root.classes
            shortlist: root.shortlist
            printing: root.printing
        }
        MatchHost { anchors.fill: parent; frame: screens; match: root.match; rule: root.rule }
        TrainingHost {
            anchors.fill: parent; frame: screens
            training: root.training; course: root.course; classes: root.classes
            sending: root.sending; printing: root.printing; freshness: root.freshness
        }
        FairsHost { anchors.fill: parent; frame: screens; fairs: root.fairs; fair: root.fair; booths: root.booths; booth: root.booth; sending: root.sending; printing: root.printing; freshness: root.freshness }
        ReceiptsHost {
            anchors.fill: parent
            frame: screens
            session: root.session
            station: root.station
            form: root.form
            feedback: root.feedback
            receipt: root.receipt
            search: root.receiptSearch
            printing: root.printing
        }
        ScanHost { anchors.fill: parent; frame: screens; scan: root.scan; sending: root.sending }
        StaffHost {
            anchors.fill: parent; frame: screens
            session: root.session; station: root.station
            staff: root.staff; board: root.staffBoard; classes: root.staffClasses
            door: root.door; surveys: root.surveys; setup: root.setup
        }
        DoorHost { anchors.fill: parent; frame: screens; door: root.door; scan: root.scan; search: root.receiptSearch; online: root.freshness.online }
        SurveysHost { anchors.fill: parent; frame: screens; board: root.surveys; form: root.survey }
    }
    NavigationBar {
        id: bar
        objectName: "navigationBar"
        y: parent.height - height
        width: Theme.wide ? implicitWidth : parent.width
        height: Theme.wide ? parent.height : implicitHeight
        visible: !root.attracting && !root.leftToVisitors && !(keys.opened && root.keyboardCoversBar)
        canGoHome: root.navigator.screen !== Screens.Home || root.navigator.sheet !== Navigator.NoSheet
        personal: root.navigator.personal
        called: root.help.called
        manyLanguages: root.session.languages.length > 1
        onBackTapped: root.back()
        onHomeTapped: root.navigator.reset()
        onLeaveTapped: root.session.end()
        onDisplayTapped: root.navigator.toggleSheet(Navigator.Display)
        onLanguageTapped: root.navigator.toggleSheet(Navigator.Language)
        onHelpTapped: root.navigator.toggleSheet(Navigator.Help)
    }
    KeyboardPanel {
        id: keys
        anchors { right: parent.right; bottom: Theme.wide || root.keyboardCoversBar ? parent.bottom : bar.top }
        width: beside ? Math.round((parent.width - root.railWidth) / 2) : parent.width - root.railWidth
        height: beside ? parent.height : implicitHeight
        beside: root.keyboardBeside
        input: root.keyboard
    }
    AttractScreen {
        anchors.fill: parent
        visible: root.attracting
        station: root.station
        showcase: root.showcase
        available: root.jobs.available
        otherLanguages: root.session.otherLanguages
        freshness: screens.freshness
        onBegun: root.session.begin()
        onVacancyTapped: id => {
            root.session.begin();
            root.navigator.openItem(Screens.Vacancy, id);
        }
        onBegunIn: language => {
            root.session.begin();
            root.session.language = language;
        }
    }
    Overlays {
        readonly property bool covering: root.session.state === KioskSession.Warning // all, the bar too
        anchors { fill: parent; leftMargin: covering ? 0 : root.railWidth; bottomMargin: covering || Theme.wide ? 0 : bar.height }
        session: root.session
        station: root.station
        navigator: root.navigator
        help: root.help
    }
    TapGuard {
        anchors.fill: parent
        navigator: root.navigator
        attracting: root.attracting
    }
}
