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
        name: "Training"
        when: windowShown && main.visible

        readonly property Window main: kiosk.window
        readonly property string forklift: "school/叉车司机"
        property int taps: 0

        // A tap on what has found its place; layouts settle with the next frame.
        function tap(item: Item) {
            kiosk.settle();
            ++taps;
            mouseClick(item);
        }
        function screen(name: string): Item { return findChild(main.contentItem, name); }
        function shows(name: string): bool { return screen(name) !== null && screen(name).visible; }
        function on(page: string, name: string): Item {
            tryVerify(() => shows(page), 5000, page);
            kiosk.settle(); // a page is built when it is first shown
            return findChild(screen(page), name);
        }
        function next(page: string) { tap(on(page, "nextButton")); }
        function type(page: string, digits: string) {
            for (const digit of digits)
                tap(on(page, digit === "X" ? "keyX" : "digit" + digit));
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

        function test_from_the_home_screen_to_a_receipt() {
            const before = kiosk.takenCount();
            tap(on("homeScreen", "trainingTile"));
            tap(on("trainingScreen", "category_SHORTAGE"));
            tap(on("trainingScreen", "courseTile0"));
            tryCompare(kiosk.classes, "opens", 3);
            tap(on("courseScreen", "classCard1"));
            compare(kiosk.classes.chosenId, forklift + "/2");
            taps = 0;
            tap(on("courseScreen", "signUpButton"));
            next("consentScreen");
            compare(kiosk.form.aboutTitle, "叉车司机（示例）");
            tap(on("nameScreen", "surname0"));
            tap(on("nameScreen", "title" + RequestForm.Madam));
            tryVerify(() => kiosk.form.nameComplete);
            next("nameScreen");
            type("phoneScreen", "13800138000");
            next("phoneScreen");
            type("idNumberScreen", "44129919680512002X");
            next("idNumberScreen");
            next("checkScreen");
            tryVerify(() => shows("receiptScreen"));
            compare(kiosk.takenCount(), before + 1);
            compare(kiosk.takenField("about"), forklift + "/2");
            compare(kiosk.takenField("id_number"), "44129919680512002X");
            compare(kiosk.receipt.subject, ReceiptPage.Enrolment);
            // Besides what says who one is: to the form, a tap a page, and the last one hands in.
            const identity = 2 + 11 + 18;
            compare(taps - identity, 6);
        }

        function test_a_course_leads_to_the_work_that_it_opens() {
            kiosk.navigator.openItem(Screens.Course, forklift);
            tryCompare(kiosk.classes, "opens", 3);
            tap(on("courseScreen", "courseJobsButton"));
            tap(on("courseJobsScreen", "jobCard1"));
            tryVerify(() => shows("vacancyScreen"));
        }

        function test_where_nothing_can_be_sent_the_staff_sign_up() {
            kiosk.setEnrolled(false);
            kiosk.navigator.openItem(Screens.Course, forklift);
            tap(on("courseScreen", "courseHelpButton"));
            verify(shows("helpPanel"));
        }

        function test_a_full_class_says_so_and_offers_its_queue() {
            const id = "school/月嫂、育婴/1";
            kiosk.navigator.openItem(Screens.Course, "school/月嫂、育婴");
            tryVerify(() => on("courseScreen", "signUpButton").text.startsWith("排 "));
            verify(on("courseScreen", "classCard0").text.includes("满了，前面排 2 人"));
            kiosk.publish("class_places", id, JSON.stringify({ class: id, free: 3 }));
            tryVerify(() => on("courseScreen", "signUpButton").text.startsWith("报 "));
            verify(on("courseScreen", "classCard0").text.includes("还有 3 个位"));
        }

        function test_without_the_line_free_places_are_as_old_as_the_catalogue() {
            kiosk.navigator.openItem(Screens.Course, forklift);
            tryVerify(() => on("courseScreen", "classCard0").text.includes("还有 12 个位"));
            verify(!on("courseScreen", "classCard0").text.includes("的消息"));
            kiosk.setOnline(false);
            tryVerify(() => on("courseScreen", "classCard0").text.includes("08:12 的消息"));
        }

        function test_a_vacancy_is_kept_on_its_own_page() {
            kiosk.navigator.openItem(Screens.Vacancy, "fake/厨师（炒锅）");
            tap(on("vacancyScreen", "keepVacancy"));
            compare(kiosk.shortlist.count, 1);
            tap(on("vacancyScreen", "shortlistTray"));
            tryVerify(() => shows("shortlistScreen"));
            kiosk.navigator.back();
            tap(on("vacancyScreen", "keepVacancy"));
            compare(kiosk.shortlist.count, 0);
            verify(!on("vacancyScreen", "shortlistTray").visible);
        }

        function test_a_vacancy_is_kept_by_its_heart_and_gone_with_the_session() {
            kiosk.navigator.open(Screens.Results);
            tap(findChild(on("resultsScreen", "jobCard0"), "keepHeart"));
            tap(findChild(on("resultsScreen", "jobCard1"), "keepHeart"));
            compare(kiosk.navigator.screen, Screens.Results); // none of them opened
            tap(on("resultsScreen", "shortlistTray"));
            tryCompare(on("shortlistScreen", "jobCard1"), "title", "厨房帮工");
            verify(on("shortlistScreen", "shortlistQr").visible);
            tap(findChild(on("shortlistScreen", "jobCard0"), "keepHeart"));
            compare(kiosk.shortlist.count, 1);
            kiosk.session.end();
            kiosk.session.begin();
            compare(kiosk.shortlist.count, 0);
            kiosk.navigator.open(Screens.Shortlist);
            tryVerify(() => shows("nothingKept"));
        }
    }
}
