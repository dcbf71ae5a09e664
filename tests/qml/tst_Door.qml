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
        name: "Door"
        when: windowShown && main.visible

        readonly property Window main: kiosk.window

        function on(page: string, name: string): Item { return findChild(findChild(main.contentItem, page), name); }
        function shows(name: string): bool { return findChild(main.contentItem, name) !== null && findChild(main.contentItem, name).visible; }
        function tap(item: Item) {
            kiosk.settle();
            mouseClick(item);
        }
        function type(page: string, code: string) {
            if (!on(page, "code_7").visible)
                tap(on(page, page === "checkInScreen" ? "typeButton" : "selfTypeButton"));
            for (const key of code)
                tap(on(page, "code_" + key));
        }

        function init() {
            failOnWarning(/.?/);
            main.width = 1080;
            main.height = 1920;
            kiosk.clearStation();
            kiosk.session.end();
            kiosk.session.begin();
            kiosk.staffStation();
            kiosk.navigator.open(Screens.StaffPin);
            kiosk.signIn();
            kiosk.doorSays(CheckInDoor.Admitted, 312, 418);
            tap(on("staffHomeScreen", "checkInTile0"));
            tryVerify(() => shows("checkInScreen"));
        }

        function test_a_pickup_code_is_answered_over_the_whole_page() {
            compare(on("checkInScreen", "insideNow").text, "312");
            type("checkInScreen", "7K3MQ9XD");
            compare(kiosk.doorAsked(), "in 7K3MQ9XD");
            verify(on("checkInScreen", "doorVerdict").visible);
            verify(on("checkInScreen", "verdictUndo").visible);
            verify(!on("checkInScreen", "verdictWalkIn").visible);
            tap(on("checkInScreen", "verdictUndo"));
            compare(kiosk.doorAsked(), "undo");
            tap(on("checkInScreen", "doorVerdict"));
            verify(!on("checkInScreen", "doorVerdict").visible);
        }

        function test_whoever_is_inside_already_may_be_let_in_by_staff() {
            kiosk.doorSays(CheckInDoor.AlreadyInside, 312, 418);
            type("checkInScreen", "7K3MQ9XD");
            tap(on("checkInScreen", "verdictLetIn"));
            compare(kiosk.doorAsked(), "anyway");
        }

        function test_a_code_that_is_not_known_leads_to_walking_in() {
            kiosk.doorSays(CheckInDoor.UnknownCode, 312, 418);
            type("checkInScreen", "7K3MQ9XD");
            tap(on("checkInScreen", "verdictWalkIn"));
            compare(kiosk.doorAsked(), "walk in");
        }

        function test_whoever_has_only_their_number_types_it() {
            kiosk.doorSays(CheckInDoor.Registered, 312, 418);
            tap(on("checkInScreen", "numberButton"));
            for (const digit of "11010519491231002")
                tap(on("checkInScreen", "digit" + digit));
            verify(!on("checkInScreen", "doorNumberEnter").enabled);
            tap(on("checkInScreen", "keyX"));
            tap(on("checkInScreen", "doorNumberEnter"));
            compare(kiosk.doorAsked(), "number in");
            verify(on("checkInScreen", "doorVerdict").visible);
            tap(on("checkInScreen", "doorVerdict"));
            verify(on("checkInScreen", "numberButton").visible);
        }

        function test_the_poster_of_a_booth_puts_the_screen_there() {
            kiosk.doorSays(CheckInDoor.AtBooth, 7, 418);
            kiosk.door.present("b/A03");
            tap(on("checkInScreen", "doorVerdict"));
            compare(on("checkInScreen", "insideNow").text, "7");
            kiosk.doorSays(CheckInDoor.Visited, 8, 418);
            type("checkInScreen", "7K3MQ9XD");
            compare(kiosk.doorAsked(), "visit bureau/夜-A03 7K3MQ9XD");
            verify(!on("checkInScreen", "verdictWalkIn").visible);
            tap(on("checkInScreen", "doorVerdict"));
            tap(on("checkInScreen", "doorCodeClose"));
            tap(on("checkInScreen", "leaveBoothButton"));
            type("checkInScreen", "7K3MQ9XD");
            compare(kiosk.doorAsked(), "in 7K3MQ9XD");
        }

        function test_people_go_out_as_well() {
            tap(on("checkInScreen", "segment1"));
            type("checkInScreen", "7K3MQ9XD");
            compare(kiosk.doorAsked(), "out 7K3MQ9XD");
        }

        function test_the_screen_is_left_to_those_who_come_until_the_pin() {
            tap(on("checkInScreen", "selfButton"));
            tryVerify(() => shows("selfCheckInScreen"));
            verify(!shows("navigationBar"));
            type("selfCheckInScreen", "7K3MQ9XD");
            verify(on("selfCheckInScreen", "doorVerdict").visible);
            verify(!on("selfCheckInScreen", "verdictUndo").visible);
            tap(on("selfCheckInScreen", "doorVerdict"));
            tap(on("selfCheckInScreen", "selfStaffButton"));
            tryVerify(() => shows("staffPinScreen"));
            tap(findChild(main.contentItem, "backButton"));
            tryVerify(() => shows("selfCheckInScreen"));
            tap(on("selfCheckInScreen", "selfStaffButton"));
            kiosk.signIn();
            tryVerify(() => shows("staffHomeScreen"));
        }
    }
}
