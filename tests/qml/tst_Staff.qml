// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import QtTest
import Yizhan.Fakes
import Yizhan.Staff
import Yizhan.ViewModels

Item {
    width: 100
    height: 100

    FakeKiosk { id: kiosk }
    TestCase {
        name: "Staff"
        when: windowShown && main.visible

        readonly property Window main: kiosk.window

        function tap(item: Item) {
            kiosk.settle();
            mouseClick(item);
        }
        function screen(name: string): Item { return findChild(main.contentItem, name); }
        function shows(name: string): bool { return screen(name) !== null && screen(name).visible; }
        function tapOn(name: string) { tap(screen(name)); }
        // On the page that is in front: the pad stands on more than one.
        function tapIn(page: string, name: string) { tap(findChild(screen(page), name)); }

        function init() {
            failOnWarning(/.?/);
            main.width = 1080;
            main.height = 1920;
            kiosk.clearStation();
            kiosk.setEnrolled(true);
            kiosk.setDiskFull(false);
            kiosk.session.end();
            kiosk.session.begin();
        }

        function openHelp() {
            tapOn("helpButton");
            verify(shows("helpPanel"));
        }

        function test_one_tap_calls() {
            openHelp();
            tapOn("helpReason1");
            compare(kiosk.help.step, HelpCall.Waiting);
            compare(kiosk.takenField("reason"), "vacancy");
            verify(shows("helpStep0"));
            verify(!shows("helpReason1"));
            tapOn("closePanelButton");
            verify(!shows("helpPanel"));
            verify(kiosk.help.called);
            kiosk.tell("coming");
            compare(kiosk.help.step, HelpCall.Coming);
        }

        function test_a_call_that_nobody_has_seen_offers_the_telephone() {
            openHelp();
            tapOn("helpReason0");
            kiosk.tell("accepted");
            compare(kiosk.help.step, HelpCall.Delivered);
            const fresh = screen("helpNote").text;
            verify(!shows("helpLeaveNumber"));
            kiosk.wait(3);
            verify(shows("helpLeaveNumber"));
            verify(screen("helpNote").text !== fresh);
            const unseen = screen("helpNote").text;
            kiosk.tell("seen");
            verify(screen("helpNote").text !== unseen);
        }

        function test_a_call_is_taken_back() {
            openHelp();
            tapOn("helpReason0");
            tapOn("helpWithdraw");
            tryCompare(kiosk.help, "step", HelpCall.Ask);
            verify(shows("helpReason0"));
        }

        function test_a_kiosk_that_cannot_send_says_where_the_staff_are() {
            kiosk.setEnrolled(false);
            openHelp();
            verify(!shows("helpReason0"));
        }

        function test_a_number_is_asked_for_with_what_becomes_of_it() {
            openHelp();
            tapOn("helpReason0");
            kiosk.wait(3);
            tapOn("helpLeaveNumber");
            verify(shows("helpConsent"));
            verify(screen("helpConsent").text.includes("30"));
        }

        function test_after_a_while_a_number_is_taken() {
            openHelp();
            tapOn("helpReason0");
            verify(!shows("helpLeaveNumber"));
            kiosk.wait(3);
            tapOn("helpLeaveNumber");
            for (const digit of "13800138000")
                tapIn("helpPanel", "digit" + digit);
            tapOn("helpSendNumber");
            verify(kiosk.help.phoneLeft);
            verify(!kiosk.help.asksForPhone);
        }

        // Five soon after one another; nobody comes to this door by chance.
        function knock(times: int) {
            for (let knocks = 0; knocks < times; ++knocks)
                mouseClick(screen("helpPanelTitle"));
        }

        function test_the_staffs_door_is_knocked_at_five_times() {
            kiosk.staffStation();
            openHelp();
            kiosk.settle();
            knock(4);
            verify(!shows("staffPinScreen"));
            wait(1700);
            knock(4);
            verify(!shows("staffPinScreen"));
            knock(1);
            verify(shows("staffPinScreen"));
            tapOn("staffAside");
            verify(shows("attractScreen"));
        }

        function signIn() {
            kiosk.staffStation();
            kiosk.navigator.open(Screens.StaffPin);
            tapOn("staffName0");
            for (const digit of "204816")
                tapIn("staffPinScreen", "digit" + digit);
            tapOn("staffOpen");
            verify(kiosk.staff.signedIn);
            verify(shows("staffHomeScreen"));
        }

        function test_a_call_is_answered() {
            signIn();
            compare(kiosk.staffBoard.calls.length, 2);
            tapIn("callTile0", "callComing");
            compare(kiosk.takenField("about"), "a-00000000/coming");
            compare(kiosk.takenField("refers"), "7K3MQ9XE");
            compare(kiosk.staffBoard.calls[1].code, "7K3MQ9XE"); // the other one first
            tapIn("callTile1", "callDone");
            compare(kiosk.staffBoard.calls.length, 1);
        }

        function test_a_request_is_done() {
            signIn();
            const first = kiosk.staffBoard.requests[0].code;
            tapIn("requestRow0", "requestDone");
            compare(kiosk.takenField("about"), "a-00000000/done");
            compare(kiosk.takenField("refers"), first);
        }

        function test_whoever_was_called_stays_on_the_list() {
            signIn();
            const first = kiosk.staffBoard.requests[0].code;
            tapIn("requestRow0", "requestCalled");
            compare(kiosk.takenField("about"), "a-00000000/called");
            compare(kiosk.staffBoard.requests[0].code, first);
            verify(kiosk.staffBoard.requests[0].open);
            verify(!findChild(screen("requestRow0"), "requestCalled").visible);
        }

        function test_a_call_says_that_somebody_is_to_be_rung_up() {
            signIn();
            verify(findChild(screen("callTile0"), "callBack").visible);
            verify(!findChild(screen("callTile1"), "callBack").visible);
        }

        function test_who_came_is_noted_and_corrected() {
            signIn();
            tapOn("classesDoor");
            verify(shows("staffClassesScreen"));
            compare(kiosk.staffClasses.classes.length, 3);
            tapOn("classRow0");
            verify(shows("staffClassScreen"));
            const code = kiosk.staffClasses.signUps[0].code;
            tapIn("signUpRow0", "signUpCame");
            compare(kiosk.takenField("about"), "a-00000000/attended");
            compare(kiosk.takenField("refers"), code);
            verify(kiosk.staffClasses.signUps[0].came);
            tapIn("signUpRow0", "signUpAbsent");
            compare(kiosk.takenField("about"), "a-00000000/absent");
            verify(kiosk.staffClasses.signUps[0].absent);
            // Who waits, or has taken it back, is not expected.
            verify(!findChild(screen("signUpRow6"), "signUpCame").visible);
            verify(!findChild(screen("signUpRow8"), "signUpCame").visible);
            tapOn("backButton");
            verify(shows("staffClassesScreen"));
            verify(kiosk.staff.signedIn);
        }

        function test_before_the_first_day_nothing_can_be_noted() {
            signIn();
            kiosk.navigator.openItem(Screens.StaffClass, "school/叉车司机/1");
            verify(shows("staffClassScreen"));
            verify(!findChild(screen("signUpRow0"), "signUpCame").visible);
        }

        function test_what_is_settled_is_not_told_as_open() {
            compare(StaffWords.status(ReceiptPage.Closed), StaffWords.status(ReceiptPage.Rejected));
            compare(StaffWords.status(ReceiptPage.WrongNumber), StaffWords.status(ReceiptPage.Rejected));
            verify(StaffWords.status(ReceiptPage.Earlier) !== StaffWords.status(-1));
        }

        function test_leaving_signs_out() {
            signIn();
            tapOn("leaveBarButton");
            verify(!kiosk.staff.signedIn);
            verify(shows("attractScreen"));
        }
    }
}
