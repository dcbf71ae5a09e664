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
        name: "Fairs"
        when: windowShown && main.visible

        readonly property Window main: kiosk.window
        readonly property string night: "bureau/夜"

        // A tap on what has found its place; layouts settle with the next frame.
        function tap(item: Item) {
            kiosk.settle();
            mouseClick(item);
        }
        function screen(name: string): Item { return findChild(main.contentItem, name); }
        function shows(name: string): bool { return screen(name) !== null && screen(name).visible; }
        function on(page: string, name: string): Item {
            tryVerify(() => shows(page), 5000, page);
            kiosk.settle(); // a page is built when it is first shown
            return findChild(screen(page), name);
        }

        function init() {
            failOnWarning(/.?/);
            main.width = 1080;
            main.height = 1920;
            kiosk.setEnrolled(true);
            kiosk.setOnline(true);
            kiosk.session.end();
            kiosk.session.begin();
        }

        function test_free_places_and_the_waiting_list_are_said() {
            const counted = "bureau/校";
            kiosk.publish("fair_places", counted, JSON.stringify({ fair: counted, free: 35 }));
            kiosk.navigator.openItem(Screens.Fair, counted);
            tryVerify(() => on("fairScreen", "fairPlaces").visible);
            verify(on("fairScreen", "fairPlaces").value.includes("35"));
            const before = on("fairScreen", "fairSignUpButton").text;
            kiosk.publish("fair_places", counted, JSON.stringify({ fair: counted, waiting: 2 }));
            tryVerify(() => on("fairScreen", "fairSignUpButton").text !== before);
            kiosk.navigator.openItem(Screens.Fair, night);
            tryVerify(() => !on("fairScreen", "fairPlaces").visible);
        }

        function test_the_plan_of_the_hall_is_shown_and_becomes_larger() {
            kiosk.publishPlan();
            kiosk.navigator.openItem(Screens.Fair, night);
            tryVerify(() => on("fairScreen", "hallPicture").visible);
            const small = on("fairScreen", "hallPicture").height;
            verify(small > 100);
            verify(!on("fairScreen", "hallPicture").wide);
            on("fairScreen", "hallPicture").clicked();
            verify(on("fairScreen", "hallPicture").wide);
            verify(on("fairScreen", "hallPicture").height >= small);
        }

        function test_from_the_home_screen_to_a_receipt() {
            const before = kiosk.takenCount();
            tap(on("homeScreen", "fairTile"));
            tap(on("fairsScreen", "fairCard0"));
            tap(on("fairScreen", "fairSignUpButton"));
            tap(on("consentScreen", "nextButton"));
            compare(kiosk.form.aboutTitle, "端州夜招聘（示例）");
            tap(on("nameScreen", "surname0"));
            tap(on("nameScreen", "title" + RequestForm.Madam));
            tryVerify(() => kiosk.form.nameComplete);
            tap(on("nameScreen", "nextButton"));
            for (const digit of "13800138000")
                tap(on("phoneScreen", "digit" + digit));
            tap(on("phoneScreen", "nextButton"));
            verify(!findChild(screen("checkScreen"), "checkId").visible); // nobody asks who one is
            tap(on("checkScreen", "nextButton"));
            tryVerify(() => shows("receiptScreen"));
            compare(kiosk.takenCount(), before + 1);
            compare(kiosk.takenField("about"), night);
            compare(kiosk.takenField("id_number"), "");
            compare(kiosk.receipt.subject, ReceiptPage.FairSignUp);
            tap(on("receiptScreen", "backToJobsButton"));
            tryVerify(() => shows("fairsScreen"));
        }

        function test_a_day_of_the_calendar_leaves_its_fair() {
            kiosk.navigator.open(Screens.Fairs);
            tryVerify(() => on("fairsScreen", "fairCard3") !== null);
            tap(findChild(on("fairsScreen", "calendarDay3"), "dayButton"));
            tryVerify(() => on("fairsScreen", "fairCard1") === null);
            tap(on("fairsScreen", "allFairsButton"));
            tryVerify(() => on("fairsScreen", "fairCard3") !== null);
        }

        function test_a_zone_leads_to_a_stand_and_to_its_vacancy() {
            kiosk.navigator.openItem(Screens.Fair, night);
            tryCompare(kiosk.booths, "total", 56);
            on("fairScreen", "scrollPane").contentY = 1e6;
            on("fairScreen", "scrollPane").contentY = Math.max(0, on("fairScreen", "zoneTile0").mapToItem(on("fairScreen", "scrollPane").scrolled, 0, 0).y - 100);
            tap(on("fairScreen", "zoneTile0"));
            tryVerify(() => shows("boothsScreen"));
            compare(kiosk.booths.shelf, "A区 餐饮酒店");
            compare(kiosk.booths.pageCount > 0, true);
            tap(on("boothsScreen", "boothCard2"));
            tap(on("boothScreen", "boothPost0"));
            tryVerify(() => shows("vacancyScreen"));
        }

        function test_a_stand_that_is_kept_stands_on_the_page_of_the_fair() {
            kiosk.navigator.openItem(Screens.Booth, night + "-A3");
            tap(on("boothScreen", "keepThisBooth"));
            tryCompare(kiosk.booths, "keptIds", [night + "-A3"]);
            kiosk.navigator.openItem(Screens.Fair, night);
            tryVerify(() => on("fairScreen", "keptBooth0") !== null);
            kiosk.session.end();
            kiosk.session.begin();
            compare(kiosk.booths.keptIds.length, 0);
        }

        function test_where_nothing_can_be_sent_the_staff_are_asked() {
            kiosk.setEnrolled(false);
            kiosk.navigator.openItem(Screens.Fair, night);
            tap(on("fairScreen", "fairHelpButton"));
            verify(shows("helpPanel"));
        }

        function test_a_fair_whose_sign_up_has_not_begun_says_when() {
            kiosk.navigator.openItem(Screens.Fair, "bureau/暖");
            tryVerify(() => !on("fairScreen", "fairSignUpButton").enabled);
        }
    }
}
