// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Controls
import Yizhan.ViewModels

// The six questions, what suits, and the rule of the order.
Item {
    id: root

    required property ScreenFrame frame
    required property MatchBrowser match
    required property RuleLineModel rule
    readonly property Navigator navigator: frame.navigator

    ScreenSlot {
        id: questionSlot
        frame: root.frame
        screen: Screens.MatchQuestion
        early: false
        sourceComponent: MatchQuestionScreen {
            match: root.match
            step: questionSlot.kind
            onNextTapped: root.navigator.openKind(Screens.MatchQuestion, step + 1)
            onResultsTapped: root.navigator.open(Screens.Matches)
        }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.Matches
        early: false
        sourceComponent: MatchResultsScreen {
            match: root.match
            onChangeTapped: root.navigator.openKind(Screens.MatchQuestion, MatchWishes.Schooling)
            onRuleTapped: root.navigator.open(Screens.MatchRule)
            onVacancyTapped: id => root.navigator.openItem(Screens.Vacancy, id)
        }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.MatchRule
        early: false
        sourceComponent: MatchRuleScreen { rule: root.rule }
    }
}
