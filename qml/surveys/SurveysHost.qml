// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Yizhan.Controls
import Yizhan.ViewModels

// What the bureau asks: the list, the questions, and all answers once more.
Item {
    id: root

    required property ScreenFrame frame
    required property SurveyBoard board
    required property SurveyForm form
    readonly property Navigator navigator: frame.navigator

    ScreenSlot {
        frame: root.frame
        screen: Screens.Surveys
        early: false
        sourceComponent: SurveysScreen {
            board: root.board
            onSurveyTapped: id => root.navigator.openItem(Screens.Survey, id)
            onDraftTapped: id => root.navigator.openItem(Screens.Survey, "draft/" + id)
            onSentTapped: id => root.navigator.openItem(Screens.SurveyReview, "sent/" + id)
        }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.Survey
        early: false
        sourceComponent: SurveyScreen {
            form: root.form
            typing: root.frame.typing
        }
    }
    ScreenSlot {
        frame: root.frame
        screen: Screens.SurveyReview
        early: false
        sourceComponent: SurveyReviewScreen { form: root.form }
    }
}
