// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import QtTest
import Yizhan.Fakes
import Yizhan.Match
import Yizhan.ViewModels

Item {
    width: 100
    height: 100

    FakeKiosk { id: kiosk }
    TestCase {
        name: "Match"
        when: windowShown && main.visible

        readonly property Window main: kiosk.window

        // A tap on what has found its place; layouts settle with the next frame.
        function tap(item: Item) {
            kiosk.settle();
            mouseClick(item);
        }

        function init() {
            failOnWarning(/.?/);
            main.width = 1080;
            main.height = 1920;
            kiosk.session.end();
            go(Screens.Home);
        }

        function go(screen: int) { goToKind(screen, 0); }
        function goTo(screen: int, id: string) {
            kiosk.session.begin();
            kiosk.navigator.openItem(screen, id);
        }
        function goToKind(screen: int, kind: int) {
            kiosk.session.begin();
            kiosk.navigator.openKind(screen, kind);
        }
        function screen(name: string): Item { return findChild(main.contentItem, name); }
        function shows(name: string): bool { return screen(name) !== null && screen(name).visible; }
        function ask(step: int) {
            goToKind(Screens.MatchQuestion, step);
            tryVerify(() => shows("leaveOpenTile"));
        }

        function test_six_questions_lead_to_what_suits() {
            tap(screen("matchTile"));
            compare(screen("stepWords").text, "第 1 步，共 6 步");
            tap(screen("wish_SENIOR_SECONDARY"));
            tap(screen("nextStepButton"));
            tap(screen("wish_catering"));
            tap(screen("nextStepButton"));
            tap(screen("wish_441202"));
            tap(screen("nextStepButton"));
            tap(screen("wish_day"));
            tap(screen("nextStepButton"));
            tap(screen("wish_month:4000-"));
            tap(screen("nextStepButton"));
            compare(screen("stepWords").text, "第 6 步，共 6 步");
            tap(screen("wish_LODGING"));
            tap(screen("nextStepButton"));
            verify(shows("matchResultsScreen"));
            const card = screen("matchCard0");
            compare(card.title, "厨师（炒锅）");
            compare(card.stars, 3);
            compare(card.reasons.length, 3);
            compare(findChild(card, "starWords").text, "很适合");
            compare(findChild(card, "reason0").text, "您选的：餐饮酒店");
        }

        function test_a_question_may_be_skipped() {
            ask(MatchWishes.Work);
            compare(screen("nextStepButton").text, "跳过这题");
            tap(screen("nextStepButton"));
            compare(screen("stepWords").text, "第 3 步，共 6 步");
            compare(kiosk.match.wishes.chosen.count, 0);
        }

        function test_results_are_there_before_the_last_question() {
            ask(MatchWishes.Work);
            tap(screen("wish_catering"));
            tap(screen("seeResultsButton"));
            verify(shows("matchResultsScreen"));
            verify(kiosk.match.total > 0);
        }

        function test_back_leads_to_the_question_before_with_its_answer() {
            ask(MatchWishes.Work);
            tap(screen("wish_catering"));
            tap(screen("nextStepButton"));
            main.back();
            compare(screen("stepWords").text, "第 2 步，共 6 步");
            verify(screen("wish_catering").selected);
        }

        function test_at_most_three_kinds_of_work() {
            ask(MatchWishes.Work);
            tap(screen("wish_catering"));
            compare(screen("hint").text, "最多选三样。");
            for (const code of ["factory", "cleaning", "care"])
                kiosk.match.wishes.toggle(MatchWishes.Work, code);
            compare(screen("hint").text, "已经选了三样。再点一下，就取消。");
        }

        function test_what_does_not_matter_takes_the_answer_back() {
            ask(MatchWishes.Time);
            tap(screen("wish_day"));
            tap(screen("leaveOpenTile"));
            verify(!screen("wish_day").selected);
            verify(screen("leaveOpenTile").selected);
            compare(screen("nextStepButton").text, "下一题");
        }

        function test_a_must_says_what_it_leaves_out() {
            ask(MatchWishes.Musts);
            compare(screen("hint").text, "只去掉写明没有的。没写明的，照样给您看。");
        }

        function test_answers_are_kept_when_they_are_changed() {
            ask(MatchWishes.Work);
            tap(screen("wish_catering"));
            tap(screen("seeResultsButton"));
            tap(screen("changeAnswersButton"));
            verify(shows("matchQuestionScreen"));
            tap(screen("nextStepButton"));
            verify(screen("wish_catering").selected);
        }

        function test_two_hours_are_either_or_and_say_so() {
            ask(MatchWishes.Time);
            compare(screen("hint").text, "能选几样选几样。");
            tap(screen("wish_day"));
            tap(screen("wish_night"));
            compare(screen("hint").text, "白天或晚上都行");
            tap(screen("wish_partTime"));
            compare(screen("hint").text, "白天或晚上都行，而且要兼职");
        }

        // 55 years old and never at school: from the first picture to a vacancy in six taps.
        function test_age_and_schooling_lead_to_a_vacancy_in_six_taps() {
            kiosk.session.end();
            tryVerify(() => shows("attractScreen"));
            tap(screen("startButton"));
            tap(screen("matchTile"));
            tap(screen("wish_NO_LIMIT"));
            tap(screen("age_51-55"));
            tap(screen("seeResultsButton"));
            tap(screen("matchCard0"));
            verify(shows("vacancyScreen"));
        }

        function test_an_age_that_a_vacancy_excludes_is_warned_of() {
            ask(MatchWishes.Schooling);
            tap(screen("age_51-55"));
            goTo(Screens.Vacancy, "fake/厨师（炒锅）");
            compare(findChild(screen("demandRow"), "caution").text, "写明要 18–50 岁");
        }

        function test_the_head_promises_no_more_than_the_pages_hold() {
            compare(MatchWords.heading(12, 40, ""), "有 12 个适合您");
            compare(MatchWords.heading(1312, 40, ""), "最适合您的 40 个，一共 1312 个");
        }

        function test_the_rule_stands_on_a_page() {
            go(Screens.Matches);
            tap(screen("ruleButton"));
            verify(shows("matchRuleScreen"));
            main.back();
            verify(shows("matchResultsScreen"));
        }

        function test_a_vacancy_leads_to_those_like_it_and_back() {
            goTo(Screens.Vacancy, "fake/厨师（炒锅）");
            tap(screen("likeThisButton"));
            verify(shows("matchResultsScreen"));
            compare(kiosk.match.likeTitle, "厨师（炒锅）");
            tap(screen("matchCard0"));
            verify(shows("vacancyScreen"));
            verify(kiosk.vacancy.vacancyId !== "fake/厨师（炒锅）");
            main.back();
            main.back();
            verify(shows("vacancyScreen"));
            compare(kiosk.vacancy.vacancyId, "fake/厨师（炒锅）");
        }

        function test_the_end_of_a_session_leaves_no_wish() {
            ask(MatchWishes.Work);
            tap(screen("wish_catering"));
            tap(screen("seeResultsButton"));
            kiosk.session.end();
            compare(kiosk.match.wishes.chosen.count, 0);
            compare(kiosk.match.total, 0);
        }
    }
}
