// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Yizhan.Controls
import Yizhan.Home
import Yizhan.Keyboard
import Yizhan.Theme
import Yizhan.ViewModels

// The window: the screens, the bar below them, what lies over them, and the one place where one is led to another.
Window {
    id: root

    required property KioskSession session
    required property StationInfo station
    required property JobBrowser jobs
    required property JobSearch search
    required property VacancyPage vacancy
    required property Freshness freshness
    required property KeyboardInput keyboard
    required property MatchBrowser match
    required property RuleLineModel rule

    property string panel // "", "help", "language", "display"

    readonly property bool attracting: session.state === KioskSession.Attract
    readonly property string freshnessWords: Words.freshness(freshness.state, freshness.online, freshness.time,
                                                             freshness.month, freshness.day)
    readonly property bool keyboardCoversBar: !Theme.stationary // where height is short
    readonly property real shortSide: Math.min(width, height)

    // "home", "workGroups", "search", "results", "filter", "facet" with a JobBrowser.Facet, "vacancy" with an id; "matchQuestion"
    // with a MatchWishes.Question, "matches" with the id of a vacancy that they shall be like or none, "matched" (a vacancy that
    // has the screen for itself) with an id, "matchRule"; "course" with its position among those of the open vacancy.
    function go(screen: string, argument) {
        if (attracting)
            session.begin();
        panel = "";
        if (screen === "vacancy")
            vacancy.open(argument);
        if (screen === "home")
            navigator.reset();
        else if (screen === "matched" || screen === "matches")
            navigator.go(screen, 0, argument);
        else
            navigator.go(screen === "vacancy" && Theme.wide ? "results" : screen,
                         ["facet", "matchQuestion", "course"].includes(screen) ? argument : 0, "");
        look(screen === "matches");
    }

    // What the screen in front is about, where it is one of many: it may be another after a way back.
    function look(anew: bool) {
        if (navigator.screen === "matched" && vacancy.vacancyId !== navigator.item)
            vacancy.open(navigator.item);
        if (navigator.screen === "matches" && (anew || match.likeId !== navigator.item))
            match.find(navigator.item);
        if (navigator.screen === "matchQuestion" && !match.prepared)
            match.prepare();
    }

    // Back from there the vacancy is looked for again: meanwhile another may have been open.
    function findLike() {
        if (navigator.screen === "vacancy") {
            navigator.screen = "matched";
            navigator.item = vacancy.vacancyId;
        }
        go("matches", vacancy.vacancyId);
    }

    function back() {
        if (keys.opened)
            keyboard.putAway();
        else if (panel !== "")
            panel = "";
        else if (navigator.trail.count > 0) {
            navigator.back();
            look(false);
        } else
            session.end();
    }

    function home() {
        panel = "";
        navigator.reset();
    }

    function openPanel(name: string) {
        panel = name;
    }

    width: 1080
    height: 1920
    visible: true
    title: qsTr("Yizhan employment station", "window title")
    color: Theme.paper

    Binding { target: Theme; property: "textScale"; value: [1, 1.3, 1.6][root.session.textSize] }
    Binding { target: Theme; property: "highContrast"; value: root.session.highContrast }
    Binding { target: Theme; property: "traditional"; value: root.session.language === KioskSession.Cantonese }
    Binding { target: Theme; property: "pixelsPerMm"; value: root.station.pixelsPerMm }
    Binding { target: Theme; property: "shortSide"; value: root.shortSide }
    Binding {
        target: Theme
        property: "shape"
        value: root.shortSide < 600 ? Theme.Phone : root.height > root.width ? Theme.Portrait
             : root.height < 900 ? Theme.Tablet : Theme.Landscape
    }
    Binding { target: Facts; property: "language"; value: root.session.language }

    Navigator { id: navigator }

    ScreenHost {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        anchors.bottom: keys.opened ? keys.top : bar.top
        visible: !root.attracting
        typing: keys.opened
        spelling: root.keyboard.method === KeyboardInput.Pinyin
        screen: navigator.screen
        facet: navigator.facet
        station: root.station
        jobs: root.jobs
        search: root.search
        vacancy: root.vacancy
        match: root.match
        rule: root.rule
        freshness: root.freshnessWords
        onBuiltChanged: {
            if (built === 7) // the last: now there is time for words
                root.keyboard.prepare();
        }
        onWanted: (screen, facet) => root.go(screen, facet)
        onMatchesWanted: root.go("matches", "")
        onMatchedWanted: id => root.go("matched", id)
        onLikeWanted: root.findLike()
        onVacancyWanted: id => root.go("vacancy", id)
        onHelpWanted: root.openPanel("help")
        onResultsWanted: navigator.returnTo("results")
    }
    BottomBar {
        id: bar
        objectName: "bottomBar"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: !root.attracting && !(keys.opened && root.keyboardCoversBar)
        canGoHome: navigator.screen !== "home" || root.panel !== ""
        manyLanguages: root.session.languages.length > 1
        onBackTapped: root.back()
        onHomeTapped: root.home()
        onDisplayTapped: root.openPanel(root.panel === "display" ? "" : "display")
        onLanguageTapped: root.openPanel(root.panel === "language" ? "" : "language")
        onHelpTapped: root.openPanel(root.panel === "help" ? "" : "help")
    }
    KeyboardPanel {
        id: keys
        anchors { left: parent.left; right: parent.right }
        anchors.bottom: root.keyboardCoversBar ? parent.bottom : bar.top
        input: root.keyboard
    }
    AttractScreen {
        anchors.fill: parent
        visible: root.attracting
        station: root.station
        available: root.jobs.available
        language: root.session.language
        languages: root.session.languages
        freshness: root.freshnessWords
        onBegun: root.session.begin()
        onBegunIn: language => {
            root.session.begin();
            root.session.language = language;
        }
    }
    Overlays {
        anchors { fill: parent; bottomMargin: root.session.state === KioskSession.Warning ? 0 : bar.height }
        session: root.session
        station: root.station
        panel: root.panel
        onCloseTapped: root.panel = ""
    }

    Connections {
        target: root.session
        function onEnded() {
            root.keyboard.putAway();
            root.home();
        }
    }
}
