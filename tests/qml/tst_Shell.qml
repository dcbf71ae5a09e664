// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Yizhan.Fakes
import Yizhan.Shell
import Yizhan.ViewModels

Item {
    width: 100
    height: 100

    FakeKiosk { id: kiosk }
    Main {
        id: main
        width: 1080
        height: 1920
        session: kiosk.session
        station: kiosk.station
        jobs: kiosk.jobs
        search: kiosk.search
        vacancy: kiosk.vacancy
        freshness: kiosk.freshness
        keyboard: kiosk.keyboard
        match: kiosk.match
        rule: kiosk.rule
    }

    TestCase {
        name: "Shell"
        when: windowShown && main.visible

        readonly property string asksForCertificates: "fake/开料、封边、排钻师傅及普工，五金开料、攻牙钻孔、电焊工及普工"

        // A tap on what has found its place; layouts settle with the next frame.
        function tap(item: Item) {
            wait(60);
            mouseClick(item);
        }

        function init() {
            failOnWarning(/.?/);
            main.width = 1080;
            main.height = 1920;
            kiosk.session.end();
        }

        function screen(name: string): Item { return findChild(main.contentItem, name); }
        function shows(name: string): bool { return screen(name) !== null && screen(name).visible; }

        function test_nobody_there_shows_the_attract_screen() {
            verify(shows("attractScreen"));
            verify(!shows("homeScreen"));
        }

        function test_a_tap_begins_a_session_at_home() {
            tap(screen("startButton"));
            compare(kiosk.session.state, KioskSession.Active);
            verify(shows("homeScreen"));
        }

        function test_a_language_begins_in_that_language() {
            tap(screen("startIn" + KioskSession.English));
            compare(kiosk.session.language, KioskSession.English);
            compare(screen("findWorkTile").text, "Find work");
        }

        function test_back_leads_the_way_one_came() {
            main.go("home");
            main.go("workGroups");
            main.go("results");
            main.go("filter");
            main.go("facet", JobBrowser.County);
            verify(shows("facetScreen"));
            main.back();
            verify(shows("filterScreen"));
            main.back();
            verify(shows("resultsScreen"));
            main.back();
            verify(shows("workGroupsScreen"));
        }

        function test_back_at_home_ends_the_session() {
            main.go("home");
            main.back();
            compare(kiosk.session.state, KioskSession.Attract);
        }

        function test_show_results_leaves_no_trail_of_the_filters() {
            main.go("results");
            main.go("filter");
            main.go("facet", JobBrowser.PayBand);
            tap(findChild(screen("facetScreen"), "showResultsButton"));
            verify(shows("resultsScreen"));
            main.back();
            verify(shows("homeScreen"));
        }

        function test_a_vacancy_has_its_own_screen_in_portrait() {
            main.go("results");
            tap(screen("jobCard0"));
            verify(shows("vacancyScreen"));
            verify(!shows("resultsScreen"));
            compare(kiosk.vacancy.state, VacancyPage.Ready);
        }

        function test_the_phone_number_waits_for_a_tap() {
            main.go("vacancy", "fake/厨师（炒锅）");
            verify(!shows("phoneNumber") || screen("phoneNumber").text === "");
            tap(screen("revealPhoneButton"));
            compare(screen("phoneNumber").text, "0758-0000000");
        }

        function test_a_course_opens_from_a_vacancy_and_leads_back() {
            main.go("vacancy", asksForCertificates);
            compare(screen("courseCard0").modelData.name, "示例培训班");
            tap(screen("courseCard0"));
            verify(shows("courseScreen"));
            compare(screen("courseName").text, "示例培训班");
            tap(screen("courseHelpButton"));
            verify(shows("helpPanel"));
            main.back();
            main.back();
            verify(shows("vacancyScreen"));
        }

        function test_a_vacancy_that_asks_for_nothing_shows_no_courses() {
            main.go("vacancy", "fake/厨师（炒锅）");
            verify(!shows("courseCards"));
        }

        function test_a_course_closes_with_the_session() {
            main.go("vacancy", asksForCertificates);
            main.go("course", 0);
            verify(shows("courseScreen"));
            kiosk.session.end();
            verify(!shows("courseScreen"));
        }

        function test_panels_open_and_close() {
            main.go("home");
            tap(screen("helpButton"));
            verify(shows("helpPanel"));
            tap(findChild(screen("helpPanel"), "closePanelButton"));
            verify(!shows("helpPanel"));
        }

        function test_idle_warning_lets_one_stay() {
            main.go("results");
            kiosk.idle(20);
            verify(shows("idleWarning"));
            compare(screen("secondsLeft").text, "20");
            tap(screen("stayButton"));
            verify(shows("resultsScreen"));
            verify(!shows("idleWarning"));
        }

        function test_the_end_of_a_session_leaves_nothing() {
            main.go("vacancy", "fake/厨师（炒锅）");
            main.openPanel("display");
            kiosk.jobs.choose(JobBrowser.County, "441202");
            kiosk.session.end();
            compare(kiosk.jobs.chosen.count, 0);
            compare(main.panel, "");
            tap(screen("startButton"));
            verify(shows("homeScreen"));
            compare(kiosk.vacancy.state, VacancyPage.Idle);
        }

        function openKeyboard() {
            main.requestActivate();
            tryVerify(() => main.active);
            main.go("search");
            tryVerify(() => shows("keyboardPanel"));
        }

        function test_the_search_opens_the_keyboard() {
            main.go("home");
            verify(!shows("keyboardPanel"));
            openKeyboard();
            verify(shows("methodChoice"));
            verify(!shows("suggestionList"));
        }

        function test_home_and_conditions_lead_to_the_search() {
            main.go("home");
            tap(screen("searchTile"));
            verify(shows("searchScreen"));
            main.go("filter");
            tap(screen("searchButton"));
            verify(shows("searchScreen"));
        }

        function test_letters_without_a_candidate_are_searched() {
            openKeyboard();
            tap(screen("method1"));
            tap(screen("key_c"));
            tryCompare(kiosk.search, "text", "c");
            verify(shows("suggestionList"));
            verify(findChild(screen("searchScreen"), "readAsNote").visible);
        }

        function test_a_suggestion_leads_to_the_results() {
            openKeyboard();
            tap(screen("method1"));
            tap(screen("key_c"));
            kiosk.jobs.choose(JobBrowser.County, "441202");
            tap(findChild(screen("suggestionList"), "word1"));
            verify(shows("resultsScreen"));
            tryVerify(() => !shows("keyboardPanel"));
            compare(kiosk.jobs.searchText, "厨师长");
            compare(kiosk.jobs.chosen.count, 0); // the count that the word promised knows of no others
            main.back();
            compare(screen("searchField").text, "厨师长");
        }

        function test_a_dead_end_offers_other_ways_and_a_person() {
            main.go("search");
            screen("searchField").text = "宇航员";
            verify(!findChild(screen("searchScreen"), "showResultsButton").visible);
            verify(shows("nothingFoundNote"));
            tap(screen("askStaffButton"));
            verify(shows("helpPanel"));
            main.back();
            tap(findChild(screen("offerList"), "word2"));
            verify(shows("resultsScreen"));
            compare(kiosk.jobs.searchText, "驾驶员");
        }

        function test_the_results_say_what_was_left_off() {
            main.go("search");
            screen("searchField").text = "端州 厨师";
            tap(findChild(screen("searchScreen"), "showResultsButton"));
            verify(shows("resultsScreen"));
            verify(findChild(screen("resultsScreen"), "widenedNote").visible);
        }

        function test_the_next_session_finds_an_empty_field() {
            main.go("search");
            screen("searchField").text = "厨师";
            kiosk.session.end();
            main.go("search");
            compare(screen("searchField").text, "");
            compare(kiosk.search.text, "");
        }

        function test_a_word_is_written_and_searched() {
            openKeyboard();
            tap(screen("method1"));
            tap(screen("key_c"));
            tryVerify(() => screen("candidate1").x > 0);
            tap(screen("candidate0"));
            compare(screen("searchField").text, "厨师");
            tap(screen("keyboard_done"));
            tryVerify(() => !shows("keyboardPanel"));
            verify(shows("resultsScreen"));
            compare(kiosk.jobs.searchText, "厨师");
        }

        function test_back_puts_the_keyboard_away_first() {
            openKeyboard();
            main.back();
            tryVerify(() => !shows("keyboardPanel"));
            verify(shows("searchScreen"));
        }

        function test_the_next_session_is_asked_how_to_write() {
            openKeyboard();
            tap(screen("method2"));
            verify(shows("writingPane"));
            kiosk.session.end();
            verify(!shows("keyboardPanel"));
            openKeyboard();
            verify(shows("methodChoice"));
        }

        function test_a_chip_takes_its_filter_off() {
            main.go("results");
            kiosk.jobs.choose(JobBrowser.County, "441202");
            tap(screen("chip_441202"));
            compare(kiosk.jobs.chosen.count, 0);
        }
    }
}
