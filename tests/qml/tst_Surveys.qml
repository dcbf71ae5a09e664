// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import QtTest
import Yizhan.Fakes
import Yizhan.ViewModels

Item {
    width: 100
    height: 100

    FakeKiosk { id: kiosk }
    TestCase {
        name: "Surveys"
        when: windowShown && main.visible

        readonly property Window main: kiosk.window
        readonly property string wish: "training-wish/2026112001"
        readonly property string needs: "resident-needs/2026112001"

        // A tap on what has found its place; layouts settle with the next frame.
        function tap(item: Item) {
            kiosk.settle();
            mouseClick(item);
        }
        function screen(name: string): Item { return findChild(main.contentItem, name); }
        function shows(name: string): bool { return screen(name) !== null && screen(name).visible; }
        function tapOn(name: string) { tap(screen(name)); }
        // On the page that is in front: buttons of one name stand on many.
        function tapIn(page: string, name: string) { tap(findChild(screen(page), name)); }
        function ask(name: string) { tapIn("surveyScreen", name); }

        function init() {
            failOnWarning(/.?/);
            main.width = 1080;
            main.height = 1920;
            kiosk.clearStation();
            kiosk.setEnrolled(true);
            kiosk.setDiskFull(false);
            kiosk.publishSurveys();
            kiosk.session.end();
            kiosk.session.begin();
        }

        function test_a_resident_answers_alone_and_gets_a_receipt() {
            tapOn("surveyTile");
            verify(shows("surveysScreen"));
            tapIn("surveysScreen", "survey2");
            verify(shows("surveyScreen"));
            compare(kiosk.survey.state, SurveyForm.Asking);
            compare(kiosk.survey.askedBy, "");
            ask("choice0");
            ask("nextButton");
            compare(kiosk.survey.page, 1);
            while (!shows("surveyReviewScreen"))
                ask("nextButton");
            tapIn("surveyReviewScreen", "sendSurveyButton");
            verify(shows("receiptScreen"));
            compare(kiosk.takenField("about"), wish);
            verify(kiosk.takenField("answers").includes("<skills>cook</skills>"));
            compare(kiosk.draftCount(), 0);
            verify(!kiosk.navigator.personal || shows("leaveBarButton"));
        }

        function test_what_is_missing_is_said() {
            kiosk.navigator.openItem(Screens.Survey, wish);
            verify(!findChild(screen("surveyScreen"), "questionProblem").visible);
            ask("nextButton");
            compare(kiosk.survey.page, 0);
            verify(findChild(screen("surveyScreen"), "questionProblem").visible);
            ask("choice1");
            verify(!findChild(screen("surveyScreen"), "questionProblem").visible);
        }

        function test_pictures_stand_beside_the_question_and_its_choices() {
            kiosk.publishPicturedSurvey();
            kiosk.navigator.openItem(Screens.Survey, wish);
            const page = screen("surveyScreen");
            tryCompare(findChild(page, "questionPicture"), "visible", true);
            tryCompare(findChild(findChild(page, "choice0"), "choicePicture"), "status", Image.Ready);
            compare(findChild(findChild(page, "choice2"), "choicePicture").status, Image.Null);
            ask("choice2");
            compare(kiosk.survey.questions[0].text, "drill");
            ask("choice0");
            compare(kiosk.survey.questions[0].text, "hammer");
        }

        function test_a_finger_signs_and_wipes_it() {
            kiosk.publishSignedSurvey();
            kiosk.navigator.openItem(Screens.Survey, wish);
            const pad = findChild(screen("surveyScreen"), "surveyInk");
            const anew = findChild(screen("surveyScreen"), "drawAnew");
            verify(pad.visible && pad.enabled && !anew.visible);
            wait(60);
            mousePress(pad, 100, 100);
            mouseMove(pad, 200, 140);
            mouseMove(pad, 300, 100);
            mouseRelease(pad, 300, 100);
            verify(kiosk.survey.questions[0].answered);
            compare(pad.strokeCount, 1);
            ask("nextButton");
            verify(shows("surveyReviewScreen"));
            tapIn("surveyReviewScreen", "answer0"); // back on its page it is kept, and not shown
            verify(kiosk.survey.questions[0].answered);
            compare(pad.strokeCount, 0);
            verify(!pad.enabled);
            tap(anew);
            verify(!kiosk.survey.questions[0].answered);
            verify(pad.enabled);
        }

        function test_back_leads_through_the_questions() {
            kiosk.navigator.open(Screens.Surveys);
            kiosk.navigator.openItem(Screens.Survey, wish);
            ask("choice0");
            ask("nextButton");
            ask("nextButton");
            compare(kiosk.survey.page, 2);
            tapOn("backButton");
            compare(kiosk.survey.page, 1);
            tapOn("backButton");
            compare(kiosk.survey.page, 0);
            tapOn("backButton");
            verify(shows("surveysScreen"));
            kiosk.navigator.openItem(Screens.Survey, wish); // by chance: nothing is lost
            verify(kiosk.survey.questions[0].choices[0].chosen);
        }

        function test_a_date_is_typed_on_the_pad() {
            kiosk.navigator.openItem(Screens.Survey, wish);
            ask("choice0");
            ask("nextButton");
            ask("nextButton");
            for (const digit of "20261224")
                ask("digit" + digit);
            compare(kiosk.survey.questions[0].text, "2026-12-24");
            ask("part1");
            ask("digit1");
            ask("digit1");
            compare(kiosk.survey.questions[0].text, "2026-11-24");
        }

        function test_an_answer_is_changed_from_the_last_page() {
            kiosk.navigator.openItem(Screens.Survey, wish);
            ask("choice0");
            while (!shows("surveyReviewScreen"))
                ask("nextButton");
            tapIn("surveyReviewScreen", "answer0");
            verify(shows("surveyScreen"));
            ask("choice1");
            ask("nextButton");
            verify(shows("surveyReviewScreen"));
            compare(kiosk.survey.answers[0].answer, "做饭、点心、电工");
            tapOn("backButton");
            verify(shows("surveyScreen"));
        }

        function test_staff_find_what_they_began() {
            kiosk.staffStation();
            kiosk.signIn();
            tapOn("surveysDoor");
            verify(shows("surveysScreen"));
            tapIn("surveysScreen", "survey2");
            verify(shows("surveyScreen"));
            ask("nextButton");
            kiosk.survey.questions[0].write("李女士（示例）");
            ask("nextButton");
            compare(kiosk.draftCount(), 1);
            kiosk.session.end();
            compare(kiosk.survey.state, SurveyForm.Closed);
            kiosk.session.begin();
            kiosk.signIn();
            tapOn("surveysDoor");
            tapIn("begun0", "goOnButton");
            verify(shows("surveyScreen"));
            compare(kiosk.survey.page, 2);
            tapOn("backButton");
            compare(kiosk.survey.questions[0].text, "李女士（示例）");
            kiosk.navigator.returnTo(Screens.Surveys);
            tapIn("begun0", "discardButton");
            compare(kiosk.draftCount(), 1); // the first tap asks
            tapIn("begun0", "discardButton");
            compare(kiosk.draftCount(), 0);
        }

        function test_what_staff_hand_in_leads_back_to_the_list() {
            kiosk.staffStation();
            kiosk.signIn();
            tapOn("surveysDoor");
            tapIn("surveysScreen", "survey3");
            ask("choice0");
            while (!shows("surveyReviewScreen"))
                ask("nextButton");
            tapIn("surveyReviewScreen", "sendSurveyButton");
            verify(shows("surveysScreen"));
            verify(kiosk.staff.signedIn);
            compare(kiosk.surveys.handedIn, 1);
            compare(kiosk.surveys.begun.length, 0);
        }

        function test_staff_put_right_what_they_handed_in() {
            kiosk.staffStation();
            kiosk.signIn();
            tapOn("surveysDoor");
            tapIn("surveysScreen", "survey3");
            ask("choice0");
            while (!shows("surveyReviewScreen"))
                ask("nextButton");
            tapIn("surveyReviewScreen", "sendSurveyButton");
            compare(kiosk.surveys.sent.length, 1);
            tapIn("surveysScreen", "sent0");
            verify(shows("surveyReviewScreen"));
            compare(kiosk.survey.answers[0].answer, "做饭、点心");
            tapIn("surveyReviewScreen", "answer0");
            ask("choice1");
            ask("nextButton");
            verify(shows("surveyReviewScreen"));
            tapIn("surveyReviewScreen", "sendSurveyButton");
            verify(shows("surveysScreen"));
            verify(kiosk.takenField("answers").includes("deprecatedID>uuid:"));
            compare(kiosk.surveys.sent.length, 1);
        }

        function test_a_full_disk_is_said_and_nothing_is_lost() {
            kiosk.navigator.openItem(Screens.Survey, wish);
            ask("choice0");
            while (!shows("surveyReviewScreen"))
                ask("nextButton");
            kiosk.setDiskFull(true);
            ignoreWarning(/a survey was not kept/);
            tapIn("surveyReviewScreen", "sendSurveyButton");
            verify(shows("surveyReviewScreen"));
            verify(findChild(screen("surveyReviewScreen"), "surveyFailure").visible);
            kiosk.setDiskFull(false);
            tapIn("surveyReviewScreen", "sendSurveyButton");
            verify(shows("receiptScreen"));
        }

        function test_words_are_written_on_the_keyboard() {
            kiosk.staffStation();
            kiosk.signIn();
            kiosk.navigator.openItem(Screens.Survey, needs);
            ask("nextButton");
            const line = findChild(screen("surveyScreen"), "surveyLine");
            verify(line.visible);
            line.text = "李女士（示例）"; // as the keyboard puts it there
            line.textEdited();
            compare(kiosk.survey.questions[0].text, "李女士（示例）");
            ask("nextButton");
            tryCompare(kiosk.survey, "page", 2);
        }
    }
}
