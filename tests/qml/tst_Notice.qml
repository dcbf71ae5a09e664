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
        name: "Notice"
        when: windowShown && main.visible

        readonly property Window main: kiosk.window

        function init() {
            failOnWarning(/.?/);
            main.width = 1080;
            main.height = 1920;
            kiosk.session.end();
        }

        function screen(name: string): Item { return findChild(main.contentItem, name); }
        function shows(name: string): bool { return screen(name) !== null && screen(name).visible; }

        // In the order of their names: the first finds a catalogue without notices.
        function test_1_without_a_notice_there_is_no_card() {
            kiosk.session.begin();
            verify(shows("homeScreen"));
            compare(screen("noticeTile0"), null);
        }

        function test_2_a_notice_hangs_on_the_home_screen_and_opens() {
            kiosk.publish("notice", "bureau/1", JSON.stringify({
                id: "bureau/1", title: "招聘会", body: "带身份证来。\n不用门票。", last_day: "2026-12-01"}));
            kiosk.session.begin();
            tryVerify(() => shows("noticeTile0"));
            compare(screen("noticeTile0").text, "招聘会");
            verify(screen("noticeTile0").note.includes("12"));
            kiosk.settle();
            mouseClick(screen("noticeTile0"));
            verify(shows("noticeScreen"));
            compare(screen("noticeTitle").text, "招聘会");
            compare(screen("noticeBody").text, "带身份证来。\n不用门票。");
            verify(screen("noticeLastDay").visible);
            verify(kiosk.navigator.back());
            verify(shows("homeScreen"));
        }

        function test_3_it_opens_by_its_id_from_anywhere() {
            kiosk.session.begin();
            kiosk.navigator.open(Screens.WorkGroups);
            kiosk.navigator.openItem(Screens.Notice, "bureau/1");
            verify(shows("noticeScreen"));
            compare(screen("noticeTitle").text, "招聘会");
            kiosk.navigator.back();
            verify(shows("workGroupsScreen"));
        }

        function test_3_it_leads_to_what_it_is_about() {
            const fair = JSON.stringify({id: "s/night", name: "夜招聘", category: "night", starts: "2026-12-01", venue: "牌坊广场"});
            kiosk.publish("fair", "s/night", fair);
            kiosk.publish("notice", "bureau/2", JSON.stringify({id: "bureau/2", title: "夜招聘", body: "周五晚上。", about: "/f/s%2Fnight"}));
            kiosk.session.begin();
            kiosk.navigator.openItem(Screens.Notice, "bureau/1");
            tryVerify(() => screen("noticeTitle").text === "招聘会");
            verify(!screen("noticeAboutButton").visible);
            kiosk.navigator.openItem(Screens.Notice, "bureau/2");
            tryVerify(() => shows("noticeAboutButton"));
            kiosk.settle();
            mouseClick(screen("noticeAboutButton"));
            tryVerify(() => shows("fairScreen"));
            compare(kiosk.navigator.id, "s/night");
        }

        function test_4_one_that_was_taken_down_is_said() {
            kiosk.session.begin();
            kiosk.navigator.openItem(Screens.Notice, "bureau/gone");
            verify(shows("noticeMissing"));
        }
    }
}
