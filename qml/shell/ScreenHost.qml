// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Home
import Yizhan.Jobs
import Yizhan.Match
import Yizhan.Theme
import Yizhan.Training
import Yizhan.ViewModels

// Holds the screens. The home screen is there at once, the others are built one by one behind it, and kept.
Item {
    id: root

    required property string screen
    required property int facet
    required property StationInfo station
    required property JobBrowser jobs
    required property JobSearch search
    required property VacancyPage vacancy
    required property MatchBrowser match
    required property RuleLineModel rule
    required property string freshness
    required property bool typing // the keyboard is open
    required property bool spelling // it writes pinyin

    property int built: 1 // screens, in the order below

    signal wanted(screen: string, facet: int)
    signal vacancyWanted(id: string)
    signal resultsWanted
    signal helpWanted
    signal matchesWanted
    signal matchedWanted(id: string)
    signal likeWanted

    // One screen at a time, with room between two for a touch to be answered.
    Timer {
        interval: Theme.durationMedium
        repeat: true
        running: root.built < 7
        onTriggered: root.built += 1
    }

    Loader {
        objectName: "homeLoader"
        anchors.fill: parent
        active: visible || root.built >= 1
        visible: root.screen === "home"
        // The shelves say what they lead to with nothing else chosen.
        onVisibleChanged: {
            if (visible)
                root.jobs.clear();
        }
        sourceComponent: HomeScreen {
            station: root.station
            jobs: root.jobs
            freshness: root.freshness
            onMatchTapped: root.wanted("matchQuestion", MatchWishes.Work)
            onJobsTapped: {
                root.jobs.clear();
                root.wanted("workGroups", 0);
            }
            onSearchTapped: root.wanted("search", 0)
            onShelfTapped: code => {
                root.jobs.clear();
                root.jobs.choose(JobBrowser.Shelf, code);
                root.wanted("results", 0);
            }
        }
    }
    Loader {
        objectName: "workGroupsLoader"
        anchors.fill: parent
        active: visible || root.built >= 2
        visible: root.screen === "workGroups"
        sourceComponent: WorkGroupsScreen {
            jobs: root.jobs
            freshness: root.freshness
            onGroupTapped: code => {
                root.jobs.choose(JobBrowser.Group, code);
                root.wanted("results", 0);
            }
            onAllTapped: root.wanted("results", 0)
        }
    }
    Loader {
        objectName: "resultsLoader"
        anchors.fill: parent
        active: visible || root.built >= 3
        visible: root.screen === "results"
        sourceComponent: ResultsScreen {
            jobs: root.jobs
            search: root.search
            vacancy: root.vacancy
            freshness: root.freshness
            onFilterTapped: root.wanted("filter", 0)
            onLikeTapped: root.likeWanted()
            onCourseTapped: index => root.wanted("course", index)
            onVacancyTapped: id => root.vacancyWanted(id)
        }
    }
    Loader {
        objectName: "filterLoader"
        anchors.fill: parent
        active: visible || root.built >= 4
        visible: root.screen === "filter"
        sourceComponent: FilterScreen {
            jobs: root.jobs
            freshness: root.freshness
            onSearchTapped: root.wanted("search", 0)
            onFacetTapped: facet => root.wanted("facet", facet)
            onFootTapped: root.resultsWanted()
        }
    }
    Loader {
        objectName: "facetLoader"
        anchors.fill: parent
        active: visible || root.built >= 5
        visible: root.screen === "facet"
        sourceComponent: FacetScreen {
            jobs: root.jobs
            facet: root.facet
            freshness: root.freshness
            onTownsTapped: root.wanted("facet", JobBrowser.Town)
            onFootTapped: root.resultsWanted()
        }
    }
    Loader {
        objectName: "searchLoader"
        anchors.fill: parent
        active: visible || root.built >= 6
        visible: root.screen === "search"
        sourceComponent: SearchScreen {
            search: root.search
            freshness: root.freshness
            typing: root.typing
            spelling: root.spelling
            onHelpTapped: root.helpWanted()
            // Place and wishes stand in the words; what was chosen before would hide what the words promise.
            onWordChosen: word => {
                root.jobs.clear();
                root.jobs.search(word);
                root.wanted("results", 0);
            }
            onVacancyTapped: id => {
                root.jobs.clear();
                root.jobs.search(search.text);
                root.vacancyWanted(id);
            }
        }
    }
    Loader {
        objectName: "vacancyLoader"
        anchors.fill: parent
        visible: root.screen === "vacancy" || root.screen === "matched"
        active: visible || (root.built >= 7 && !Theme.wide)
        sourceComponent: VacancyScreen {
            vacancy: root.vacancy
            freshness: root.freshness
            onLikeTapped: root.likeWanted()
            onCourseTapped: index => root.wanted("course", index)
        }
    }
    Loader {
        objectName: "courseLoader"
        readonly property list<courseValue> courses: root.vacancy.courses
        anchors.fill: parent
        visible: root.screen === "course"
        // The vacancy that led here may close behind it, at the end of a session.
        active: visible && root.facet < courses.length
        sourceComponent: CourseScreen {
            course: root.vacancy.courses[root.facet]
            freshness: root.freshness
            onHelpTapped: root.helpWanted()
        }
    }
    MatchHost {
        anchors.fill: parent
        screen: root.screen
        step: root.screen === "matchQuestion" ? root.facet : MatchWishes.Work
        match: root.match
        rule: root.rule
        freshness: root.freshness
        onQuestionWanted: step => root.wanted("matchQuestion", step)
        onMatchesWanted: root.matchesWanted()
        onRuleWanted: root.wanted("matchRule", 0)
        onVacancyWanted: id => root.matchedWanted(id)
    }
}
