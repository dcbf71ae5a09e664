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
        name: "Places"
        when: windowShown && main.visible

        readonly property Window main: kiosk.window

        function screen(name: string): Item { return findChild(main.contentItem, name); }
        function shows(name: string): bool { return screen(name) !== null && screen(name).visible; }
        function tap(item: Item) {
            kiosk.settle();
            mouseClick(item);
        }

        function init() {
            failOnWarning(/.?/);
            Theme.doubleTapMs = 0;
            kiosk.session.end();
            resize(1080, 1920);
        }
        function resize(width: int, height: int) {
            main.width = width;
            main.height = height;
        }
        function open(facet: int) {
            kiosk.session.begin();
            kiosk.navigator.openKind(Screens.Facet, facet);
            kiosk.settle();
        }

        function test_where_nothing_is_known_to_be_near_that_is_said() {
            kiosk.session.begin();
            kiosk.jobs.toggle(JobBrowser.Group, "catering");
            kiosk.jobs.toggle(JobBrowser.County, "441202");
            tryVerify(() => kiosk.jobs.facet(JobBrowser.Reach).count === 0);
            open(JobBrowser.Reach);
            verify(shows("noChoicesNote"));
            open(JobBrowser.PayBand);
            verify(!shows("noChoicesNote"));
        }

        function test_the_map_stands_where_names_have_room_data() {
            return [{tag: "portrait", width: 1080, height: 1920, language: KioskSession.Chinese, size: 0, map: true},
                    {tag: "portrait, English", width: 1080, height: 1920, language: KioskSession.English, size: 0, map: true},
                    {tag: "landscape", width: 1920, height: 1080, language: KioskSession.Chinese, size: 0, map: true},
                    {tag: "landscape, English", width: 1920, height: 1080, language: KioskSession.English, size: 0, map: true},
                    {tag: "largest text", width: 1080, height: 1920, language: KioskSession.Chinese, size: 2, map: false},
                    {tag: "phone", width: 360, height: 800, language: KioskSession.Chinese, size: 0, map: false}];
        }
        function test_the_map_stands_where_names_have_room(data) {
            resize(data.width, data.height);
            kiosk.session.begin();
            kiosk.session.language = data.language;
            kiosk.session.textSize = data.size;
            open(JobBrowser.County);
            compare(shows("areaMap"), data.map);
            verify(shows("choice_441202"));
        }

        function test_an_area_and_a_distance_are_chosen_on_one_page() {
            open(JobBrowser.County);
            tap(screen("choice_441202"));
            tryCompare(kiosk.jobs.chosen, "count", 1);
            tryVerify(() => shows("reach_bus"));
            const promised = kiosk.jobs.facet(JobBrowser.Reach).countOf("bus");
            verify(promised > 0);
            tap(screen("reach_bus"));
            tryCompare(kiosk.jobs.chosen, "count", 2);
            compare(kiosk.jobs.stated, promised);
        }

        function test_a_distance_takes_the_place_of_the_former() {
            open(JobBrowser.Reach);
            verify(shows("straightLineNote"));
            tap(screen("choice_bus"));
            tap(screen("choice_car"));
            tryCompare(kiosk.jobs.chosen, "count", 1);
        }

        function test_who_has_no_experience_finds_what_asks_for_none() {
            kiosk.session.begin();
            kiosk.navigator.open(Screens.Filter);
            tap(screen("facet" + JobBrowser.Experience));
            verify(shows("facetScreen"));
            const promised = kiosk.jobs.facet(JobBrowser.Experience).countOf("none");
            verify(promised > 0);
            tap(screen("choice_none"));
            tryCompare(kiosk.jobs, "stated", promised);
        }
    }
}
