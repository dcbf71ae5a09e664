// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import QtTest
import Yizhan.Fakes
import Yizhan.Theme
import Yizhan.ViewModels

Item {
    width: 100
    height: 100

    FakeKiosk { id: kiosk }
    TestCase {
        name: "Receipts"
        when: windowShown && main.visible

        readonly property Window main: kiosk.window
        readonly property string cook: "fake/厨师（炒锅）"

        // A tap on what has found its place; layouts settle with the next frame.
        function tap(item: Item) {
            kiosk.settle();
            mouseClick(item);
        }
        function tapOn(name: string) { tap(screen(name)); }
        function tapNext(name: string) { tap(findChild(screen(name), "nextButton")); }
        function screen(name: string): Item { return findChild(main.contentItem, name); }
        function shows(name: string): bool { return screen(name) !== null && screen(name).visible; }

        function init() {
            failOnWarning(/.?/);
            main.width = 1080;
            main.height = 1920;
            kiosk.setDiskFull(false);
            kiosk.setEnrolled(true);
            Theme.doubleTapMs = 0;
            kiosk.session.end();
            kiosk.session.begin();
        }

        function typeNumber(number: string) {
            for (const digit of number)
                tapOn("digit" + digit);
        }
        function fillIn() {
            kiosk.navigator.openItem(Screens.Vacancy, cook);
            tryVerify(() => shows("vacancyScreen")); // that beside a list may have to go first
            tap(findChild(screen("vacancyScreen"), "wantButton"));
            verify(shows("consentScreen"));
            tapNext("consentScreen");
            verify(shows("nameScreen"));
            tapOn("surname0");
            tapOn("title" + RequestForm.Madam);
            tapNext("nameScreen");
            verify(shows("phoneScreen"));
            typeNumber("13800138000");
            tapNext("phoneScreen");
            verify(shows("checkScreen"));
        }

        function test_the_whole_way_without_typing_a_word() {
            const before = kiosk.takenCount();
            fillIn();
            compare(findChild(screen("checkName"), "value").text, "陈女士");
            compare(findChild(screen("checkPhone"), "value").text, "138 0013 8000");
            compare(findChild(screen("checkVacancy"), "value").text, "厨师（炒锅）");
            tapNext("checkScreen");
            verify(shows("receiptScreen"));
            compare(kiosk.takenCount(), before + 1);
            compare(kiosk.takenField("about"), cook);
            compare(kiosk.takenField("name"), "陈女士");
            compare(kiosk.takenField("phone"), "13800138000");
            compare(screen("receiptCode").text, kiosk.receipt.code);
            verify(screen("receiptQr").visible);
            verify(!screen("cancelReceiptButton").visible);
            main.back();
            verify(shows("vacancyScreen"));
        }

        function test_somebody_says_what_they_think_and_not_who_they_are() {
            const before = kiosk.takenCount();
            tapOn("helpButton");
            tapOn("helpFeedback");
            verify(shows("feedbackScreen"));
            verify(!shows("helpPanel"));
            verify(!screen("sendFeedbackButton").enabled);
            screen("noteArea").text = "字太小\n看不清";
            tapOn("sendFeedbackButton");
            verify(shows("receiptScreen"));
            compare(kiosk.takenCount(), before + 1);
            compare(kiosk.takenField("text"), "字太小 看不清");
            compare(kiosk.takenField("phone"), "");
            verify(!shows("receiptStep1")); // nobody calls
            compare(screen("noteArea").text, "");
        }

        function test_where_nothing_can_be_sent_nothing_is_offered() {
            kiosk.setEnrolled(false);
            tapOn("helpButton");
            verify(!shows("helpFeedback"));
            tapOn("closePanelButton");
            verify(!shows("receiptTile"));
            kiosk.navigator.openItem(Screens.Vacancy, cook);
            verify(!findChild(screen("vacancyScreen"), "wantButton").visible);
            kiosk.setEnrolled(true);
            verify(findChild(screen("vacancyScreen"), "wantButton").visible);
        }

        function test_a_vacancy_beside_the_list_leads_to_the_form() {
            main.width = 1920;
            main.height = 1080;
            kiosk.navigator.open(Screens.Results);
            tapOn("jobCard1");
            tap(findChild(screen("resultsScreen"), "wantButton"));
            verify(shows("consentScreen"));
            compare(screen("consentVacancy").text, "厨房帮工");
            tap(findChild(screen("consentScreen"), "asideButton"));
            verify(shows("resultsScreen"));
            compare(kiosk.vacancy.title, "厨房帮工");
        }

        function test_without_an_answer_one_does_not_go_on() {
            kiosk.navigator.openItem(Screens.FormName, cook);
            verify(!findChild(screen("nameScreen"), "nextButton").enabled);
            kiosk.navigator.openItem(Screens.FormPhone, cook);
            typeNumber("1380013800");
            verify(!findChild(screen("phoneScreen"), "nextButton").enabled);
            verify(screen("phoneNote").text.includes("1"));
            tapOn("digit0");
            verify(findChild(screen("phoneScreen"), "nextButton").enabled);
            tapOn("takeBackDigit");
            compare(screen("phoneShown").text, "138 0013 800");
            tapOn("clearDigits");
            compare(screen("phoneShown").text, "");
        }

        function test_an_identity_number_is_said_back_before_one_goes_on() {
            kiosk.navigator.openItem(Screens.FormIdNumber, cook);
            tryVerify(() => shows("idNumberScreen"));
            const pad = screen("idNumberScreen");
            for (const digit of "44129919680512002")
                tap(findChild(pad, "digit" + digit));
            tap(findChild(pad, "digit1"));
            verify(!findChild(pad, "nextButton").enabled);
            compare(kiosk.form.idTyped, 18); // nothing is erased
            tap(findChild(pad, "takeBackDigit"));
            tap(findChild(pad, "keyX"));
            verify(findChild(pad, "nextButton").enabled);
            compare(screen("idPlaces").shown.join(""), "44•••••••••••••••X");
            for (const part of ["1968", "5", "12", "57"])
                verify(screen("idSays").text.includes(part), screen("idSays").text);
            tap(findChild(pad, "asideButton"));
            compare(kiosk.form.idTyped, 0);
        }

        function test_an_answer_is_changed_and_leads_back_to_the_check() {
            fillIn();
            tap(findChild(screen("checkName"), "changeButton"));
            verify(shows("nameScreen"));
            tapOn("title" + RequestForm.Mister);
            tapNext("nameScreen");
            verify(shows("checkScreen"));
            compare(findChild(screen("checkName"), "value").text, "陈先生");
            tap(findChild(screen("checkPhone"), "changeButton"));
            tapOn("takeBackDigit");
            tapOn("digit1");
            tapNext("phoneScreen");
            compare(findChild(screen("checkPhone"), "value").text, "138 0013 8001");
            main.back();
            verify(shows("phoneScreen"));
            compare(screen("phoneShown").text, "138 0013 8001");
        }

        function test_a_name_is_written() {
            kiosk.navigator.openItem(Screens.FormName, cook);
            main.requestActivate();
            tryVerify(() => main.active);
            tapOn("writeNameButton");
            tryVerify(() => shows("keyboardPanel"));
            screen("nameField").text = "冼阿妹";
            compare(kiosk.form.name, "冼阿妹");
            tapNext("nameScreen");
            verify(shows("phoneScreen"));
            verify(!shows("keyboardPanel"));
            main.back();
            compare(screen("nameField").text, "冼阿妹");
            tap(screen("chooseAgainButton"));
            compare(kiosk.form.name, "");
            verify(shows("surname0"));
        }

        function test_the_field_of_the_last_resident_is_not_open() {
            kiosk.navigator.openItem(Screens.FormName, cook);
            tapOn("writeNameButton");
            kiosk.session.end();
            kiosk.session.begin();
            kiosk.navigator.openItem(Screens.FormName, cook);
            verify(!shows("nameField"));
        }

        function test_the_language_changes_in_the_middle() {
            fillIn();
            kiosk.session.language = KioskSession.English;
            compare(findChild(screen("checkName"), "value").text, "陈女士");
            compare(findChild(screen("checkScreen"), "nextButton").text, "Hand in");
            compare(kiosk.form.phone, "138 0013 8000");
        }

        function test_two_taps_hand_in_once() {
            const before = kiosk.takenCount();
            fillIn();
            kiosk.holdAnswers();
            tapNext("checkScreen");
            verify(!findChild(screen("checkScreen"), "nextButton").enabled);
            tapNext("checkScreen");
            kiosk.answerAll();
            tryVerify(() => shows("receiptScreen"));
            compare(kiosk.takenCount(), before + 1);
        }

        function test_the_second_of_two_taps_does_not_leave_the_receipt() {
            fillIn();
            Theme.doubleTapMs = 60000;
            tapNext("checkScreen");
            tapOn("leaveButton");
            verify(shows("receiptScreen"));
            verify(kiosk.receipt.code !== "");
            Theme.doubleTapMs = 0;
            kiosk.settle();
            tapOn("leaveButton");
            compare(kiosk.session.state, KioskSession.Attract);
        }

        function test_the_second_of_two_taps_does_not_hand_in() {
            const before = kiosk.takenCount();
            fillIn();
            tapOn("backButton");
            verify(shows("phoneScreen"));
            Theme.doubleTapMs = 60000;
            tapNext("phoneScreen");
            verify(shows("checkScreen"));
            tapNext("checkScreen");
            compare(kiosk.takenCount(), before);
        }

        function test_what_was_not_kept_is_said_and_tried_again() {
            fillIn();
            kiosk.setDiskFull(true);
            ignoreWarning(/not kept/);
            tapNext("checkScreen");
            verify(shows("submitFailure"));
            compare(findChild(screen("checkName"), "value").text, "陈女士");
            kiosk.setDiskFull(false);
            tapNext("checkScreen");
            verify(shows("receiptScreen"));
        }

        function test_leaving_in_the_middle_leaves_nothing() {
            fillIn();
            tapOn("leaveBarButton");
            compare(kiosk.session.state, KioskSession.Attract);
            kiosk.session.begin();
            kiosk.navigator.openItem(Screens.FormCheck, cook);
            compare(findChild(screen("checkName"), "value").text, "");
            verify(!findChild(screen("checkScreen"), "nextButton").enabled);
        }

        function test_idle_time_takes_a_form_away() {
            fillIn();
            kiosk.idle(20);
            verify(shows("idleWarning"));
            tapOn("stayButton");
            verify(shows("checkScreen"));
            compare(findChild(screen("checkName"), "value").text, "陈女士");
            kiosk.idle(0);
            compare(kiosk.session.state, KioskSession.Attract);
            compare(kiosk.form.phone, "");
        }

        function test_done_ends_the_session() {
            fillIn();
            tapNext("checkScreen");
            tapOn("leaveButton");
            compare(kiosk.session.state, KioskSession.Attract);
            compare(kiosk.receipt.code, "");
        }

        function test_a_receipt_is_found_by_its_code_and_taken_back() {
            fillIn();
            tapNext("checkScreen");
            const code = kiosk.receipt.code;
            const about = kiosk.takenField("about");
            kiosk.deliver(code.replace("-", ""));
            kiosk.session.end();
            kiosk.session.begin();
            tapOn("receiptTile");
            verify(shows("findReceiptScreen"));
            for (const character of code.replace("-", "")) {
                verify(!screen("findButton").enabled);
                tapOn("code_" + character);
            }
            tapOn("findButton");
            verify(shows("receiptScreen"));
            compare(kiosk.receipt.status, ReceiptPage.Delivered);
            tapOn("cancelReceiptButton");
            verify(shows("cancelPanel"));
            tap(findChild(screen("cancelPanel"), "closePanelButton"));
            verify(!shows("cancelPanel"));
            compare(kiosk.receipt.status, ReceiptPage.Delivered);
            tapOn("cancelReceiptButton");
            tapOn("confirmCancelButton");
            tryCompare(kiosk.receipt, "status", ReceiptPage.TakenBack);
            kiosk.refuseCancellation(code.replace("-", ""));
            kiosk.receipt.refresh();
            tryCompare(kiosk.receipt, "cancelling", ReceiptPage.Failed);
            verify(screen("cancelFailure").visible);
            tapOn("cancelReceiptButton");
            tapOn("confirmCancelButton");
            tryCompare(kiosk.receipt, "status", ReceiptPage.TakenBack);
            verify(!screen("cancelFailure").visible);
            compare(kiosk.takenField("refers"), code.replace("-", ""));
            verify(!screen("cancelReceiptButton").visible);
            tapOn("backToJobsButton");
            verify(shows("vacancyScreen"));
            compare(kiosk.navigator.id, about);
        }

        function test_a_machine_that_the_server_lets_in_no_more_promises_nothing() {
            fillIn();
            tapNext("checkScreen");
            verify(shows("receiptScreen"));
            const promised = findChild(screen("receiptStep0"), "stepNote").text;
            kiosk.setTurnedAway(true);
            const kept = findChild(screen("receiptStep0"), "stepNote").text;
            verify(kept !== promised);
            verify(!kiosk.help.possible);
            kiosk.setTurnedAway(false);
            compare(findChild(screen("receiptStep0"), "stepNote").text, promised);
        }

        function test_an_unknown_code_says_what_to_check() {
            kiosk.navigator.open(Screens.FindReceipt);
            for (const character of "ZZZZZZZZ")
                kiosk.receiptSearch.type(character);
            tapOn("findButton");
            verify(shows("receiptUnknown"));
            tap(findChild(screen("receiptUnknown"), "emptyStateAction"));
            verify(shows("findReceiptScreen"));
            compare(kiosk.receiptSearch.typed, "ZZZZZZZZ");
            tapOn("takeBackCode");
            compare(kiosk.receiptSearch.typed, "ZZZZZZZ");
            tapOn("clearCode");
            compare(kiosk.receiptSearch.typed, "");
        }
    }
}
