// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Match
import Yizhan.ViewModels

// The screens of matching, each built when it is first wanted and kept.
Item {
    id: root

    required property string screen
    required property int step
    required property MatchBrowser match
    required property RuleLineModel rule
    required property string freshness

    signal questionWanted(step: int)
    signal matchesWanted
    signal ruleWanted
    signal vacancyWanted(id: string)

    Loader {
        objectName: "matchQuestionLoader"
        anchors.fill: parent
        visible: root.screen === "matchQuestion"
        active: visible || status === Loader.Ready
        sourceComponent: MatchQuestionScreen {
            match: root.match
            step: root.step
            onNextTapped: root.questionWanted(step + 1)
            onResultsTapped: root.matchesWanted()
        }
    }
    Loader {
        objectName: "matchResultsLoader"
        anchors.fill: parent
        visible: root.screen === "matches"
        active: visible || status === Loader.Ready
        sourceComponent: MatchResultsScreen {
            match: root.match
            freshness: root.freshness
            onChangeTapped: root.questionWanted(MatchWishes.Work)
            onRuleTapped: root.ruleWanted()
            onVacancyTapped: id => root.vacancyWanted(id)
        }
    }
    Loader {
        objectName: "matchRuleLoader"
        anchors.fill: parent
        visible: root.screen === "matchRule"
        active: visible || status === Loader.Ready
        sourceComponent: MatchRuleScreen { rule: root.rule }
    }
}
