// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import QtQuick.Controls.Basic
import QtTest
import Yizhan.Fakes
import Yizhan.Theme
import Yizhan.ViewModels

Item {
    width: 100
    height: 100

    FakeKiosk { id: kiosk }
    TestCase {
        name: "Shell"
        when: windowShown && main.visible

        readonly property Window main: kiosk.window
        readonly property string asksForCertificates: "fake/开料、封边、排钻师傅及普工，五金开料、攻牙钻孔、电焊工及普工"

        // A tap on what has found its place; layouts settle with the next frame.
        function tap(item: Item) {
            kiosk.settle();
            mouseClick(item);
        }

        function init() {
            failOnWarning(/.?/);
            main.width = 1080;
            main.height = 1920;
            Theme.doubleTapMs = 0;
            kiosk.session.end();
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

        function test_nobody_there_shows_the_attract_screen() {
            verify(shows("attractScreen"));
            verify(!shows("homeScreen"));
        }

        function test_a_tap_begins_a_session_at_home() {
            tap(screen("startButton"));
            compare(kiosk.session.state, KioskSession.Active);
            verify(shows("homeScreen"));
        }

        function test_a_vacancy_in_the_window_opens_itself() {
            compare(kiosk.showcase.count, 3);
            tap(screen("showcase0"));
            verify(shows("vacancyScreen"));
            tryCompare(kiosk.vacancy, "vacancyId", kiosk.showcase.vacancies[0].id);
            main.back();
            verify(shows("homeScreen"));
        }

        function test_what_gives_way_in_the_window_stands_whole() {
            const former = kiosk.showcase.vacancies[0].id;
            kiosk.turnShowcase();
            verify(kiosk.showcase.vacancies[0].id !== former);
            compare(screen("showcase0").vacancyId, kiosk.showcase.vacancies[0].id);
            compare(screen("showcase0").mapToItem(main.contentItem, 0, 0).x, screen("showcase1").mapToItem(main.contentItem, 0, 0).x);
        }

        function test_a_language_begins_in_that_language() {
            tap(screen("startIn" + KioskSession.English));
            compare(kiosk.session.language, KioskSession.English);
            compare(screen("findWorkTile").text, "Find work");
        }

        // Everything that can be tapped just now, by where it lies.
        function targets(item) {
            if (!item.visible || !item.enabled)
                return [];
            let found = [];
            if (item instanceof AbstractButton) {
                const middle = item.mapToItem(main.contentItem, item.width / 2, item.height / 2);
                if (main.contentItem.contains(middle))
                    found.push({x: middle.x, y: middle.y});
            }
            for (let i = 0; i < item.children.length; ++i) // of Qt 6.4 this list is not iterable
                found = found.concat(targets(item.children[i]));
            return found;
        }
        function place(): string {
            return [kiosk.session.state, kiosk.navigator.screen, kiosk.navigator.kind, kiosk.navigator.id, kiosk.navigator.sheet].join("/");
        }

        function test_the_second_of_two_taps_falls_on_no_page_data() {
            return [{tag: "home", screen: Screens.Home}, {tag: "groups", screen: Screens.WorkGroups}, {tag: "results", screen: Screens.Results},
                    {tag: "conditions", screen: Screens.Filter}, {tag: "vacancy", screen: Screens.Vacancy, id: asksForCertificates},
                    {tag: "training", screen: Screens.Training}, {tag: "shortlist", screen: Screens.Shortlist}];
        }
        function test_the_second_of_two_taps_falls_on_no_page(data) {
            function arrive() {
                Theme.doubleTapMs = 0;
                kiosk.session.end();
                goTo(data.screen, data.id ?? "");
                kiosk.settle();
                Theme.doubleTapMs = 60000;
            }
            arrive();
            Theme.doubleTapMs = 0;
            const all = targets(main.contentItem);
            verify(all.length > 3);
            let left = 0;
            for (const target of all) {
                arrive();
                const before = place();
                mouseClick(main.contentItem, target.x, target.y);
                const after = place();
                if (after === before)
                    continue;
                ++left;
                mouseClick(main.contentItem, target.x, target.y);
                compare(place(), after);
            }
            verify(left > 0);
        }

        function test_back_leads_the_way_one_came() {
            go(Screens.Home);
            go(Screens.WorkGroups);
            go(Screens.Results);
            go(Screens.Filter);
            goToKind(Screens.Facet, JobBrowser.County);
            verify(shows("facetScreen"));
            main.back();
            verify(shows("filterScreen"));
            main.back();
            verify(shows("resultsScreen"));
            main.back();
            verify(shows("workGroupsScreen"));
        }

        function test_back_at_home_ends_the_session() {
            go(Screens.Home);
            main.back();
            compare(kiosk.session.state, KioskSession.Attract);
        }

        function test_show_results_leaves_no_trail_of_the_filters() {
            go(Screens.Results);
            go(Screens.Filter);
            goToKind(Screens.Facet, JobBrowser.PayBand);
            tap(findChild(screen("facetScreen"), "showResultsButton"));
            verify(shows("resultsScreen"));
            main.back();
            verify(shows("homeScreen"));
        }

        function test_a_vacancy_has_its_own_screen_in_portrait() {
            go(Screens.Results);
            tap(screen("jobCard0"));
            verify(shows("vacancyScreen"));
            verify(!shows("resultsScreen"));
            compare(kiosk.vacancy.state, VacancyPage.Ready);
        }

        function test_the_phone_number_waits_for_a_tap() {
            goTo(Screens.Vacancy, "fake/厨师（炒锅）");
            verify(!shows("phoneNumber") || screen("phoneNumber").text === "");
            tap(screen("revealPhoneButton"));
            compare(screen("phoneNumber").text, "0758-0000000");
        }

        function test_a_course_opens_from_a_vacancy_and_leads_back() {
            goTo(Screens.Vacancy, asksForCertificates);
            compare(screen("courseCard0").modelData.name, "示例培训班");
            kiosk.settle();
            const scroll = findChild(screen("vacancyScreen"), "vacancyScroll");
            const place = screen("courseCard0").mapToItem(scroll.scrolled, 0, 0).y;
            scroll.contentY = Math.max(0, Math.min(scroll.contentHeight - scroll.height, place - scroll.height / 2));
            tap(screen("courseCard0"));
            verify(shows("courseScreen"));
            compare(screen("courseScreen").title, "示例培训班");
            tap(screen("courseHelpButton"));
            verify(shows("helpPanel"));
            main.back();
            main.back();
            verify(shows("vacancyScreen"));
        }

        function test_what_nobody_wrote_of_a_vacancy_stands_in_one_row() {
            goTo(Screens.Vacancy, "fake/厨师（炒锅）");
            verify(!shows("unwrittenRow"));
            goTo(Screens.Vacancy, "fake/点心师傅");
            verify(shows("unwrittenRow"));
            verify(!shows("demandRow"));
            compare(screen("unwrittenRow").value, "在哪里上班、上班时间、学历、经验、待遇、电话");
        }

        function test_a_vacancy_that_asks_for_nothing_shows_no_courses() {
            goTo(Screens.Vacancy, "fake/厨师（炒锅）");
            verify(!shows("courseCards"));
        }

        function test_a_course_opens_by_its_id_without_a_vacancy() {
            goTo(Screens.Course, "course 1");
            compare(screen("courseScreen").title, "示例培训班");
            main.back();
            verify(shows("homeScreen"));
        }

        function test_a_course_that_has_ended_says_so() {
            goTo(Screens.Course, "ended");
            verify(shows("courseMissing"));
            verify(!shows("courseHelpButton"));
        }

        function test_a_card_opens_beside_the_list_where_it_is_wide() {
            main.width = 1920;
            main.height = 1080;
            go(Screens.Results);
            tap(screen("jobCard1"));
            verify(shows("resultsScreen"));
            compare(kiosk.navigator.screen, Screens.Results);
            compare(kiosk.vacancy.title, "厨房帮工");
        }

        function test_the_first_of_a_list_is_open_where_it_is_wide() {
            main.width = 1920;
            main.height = 1080;
            go(Screens.Results);
            tryVerify(() => kiosk.jobs.shownIds.length > 0);
            tryCompare(kiosk.vacancy, "vacancyId", kiosk.jobs.shownIds[0]);
            kiosk.jobs.nextPage();
            tryCompare(kiosk.jobs, "page", 1);
            tryCompare(kiosk.vacancy, "vacancyId", kiosk.jobs.shownIds[0]);
        }

        function test_part_time_work_in_the_evening_is_three_taps_away() {
            kiosk.session.begin();
            tap(screen("findWorkTile"));
            tryVerify(() => shows("eveningsTile"));
            waitForRendering(screen("eveningsTile")); // the tiles are laid out
            tap(screen("eveningsTile"));
            tryVerify(() => shows("resultsScreen"));
            tryVerify(() => !kiosk.jobs.busy);
            compare(kiosk.jobs.chosen.count, 3); // part-time; evening or night
            verify(kiosk.jobs.facet(JobBrowser.Shift).countOf("NIGHT") > 0);
            tap(screen("jobCard0"));
            verify(shows("vacancyScreen"));
        }

        function test_the_head_tells_apart_what_states_the_conditions() {
            go(Screens.Results);
            tryVerify(() => kiosk.jobs.shownIds.length > 0);
            kiosk.jobs.choose(JobBrowser.Shift, "NIGHT");
            tryVerify(() => !kiosk.jobs.busy);
            verify(kiosk.jobs.stated < kiosk.jobs.total);
            const head = findChild(screen("resultsScreen"), "screenTitle");
            const stated = kiosk.jobs.stated;
            compare(head.text, "写明的 %1 · 没写明的 %2".arg(stated).arg(kiosk.jobs.total - stated));
            kiosk.jobs.statedOnly = true;
            tryCompare(head, "text", "找到 %1 个岗位".arg(stated));
        }

        function test_a_vacancy_by_its_id_has_a_wide_screen_for_itself() {
            main.width = 1920;
            main.height = 1080;
            goTo(Screens.Vacancy, "fake/厨师（炒锅）");
            verify(!shows("resultsScreen"));
            compare(kiosk.vacancy.title, "厨师（炒锅）");
            main.back();
            verify(shows("homeScreen"));
        }

        function test_a_course_closes_with_the_session() {
            goTo(Screens.Vacancy, asksForCertificates);
            goTo(Screens.Course, "course 1");
            verify(shows("courseScreen"));
            kiosk.session.end();
            verify(!shows("courseScreen"));
        }

        function test_panels_open_and_close() {
            go(Screens.Home);
            tap(screen("helpButton"));
            verify(shows("helpPanel"));
            tap(findChild(screen("helpPanel"), "closePanelButton"));
            verify(!shows("helpPanel"));
        }

        function test_idle_warning_lets_one_stay() {
            go(Screens.Results);
            kiosk.idle(20);
            verify(shows("idleWarning"));
            compare(screen("secondsLeft").text, "20");
            tap(screen("stayButton"));
            verify(shows("resultsScreen"));
            verify(!shows("idleWarning"));
        }

        function test_the_end_of_a_session_leaves_nothing() {
            goTo(Screens.Vacancy, "fake/厨师（炒锅）");
            kiosk.navigator.sheet = Navigator.Display;
            kiosk.jobs.choose(JobBrowser.County, "441202");
            kiosk.session.end();
            compare(kiosk.jobs.chosen.count, 0);
            compare(kiosk.navigator.sheet, Navigator.NoSheet);
            tap(screen("startButton"));
            verify(shows("homeScreen"));
            compare(kiosk.vacancy.state, VacancyPage.Idle);
        }

        function openKeyboard() {
            main.requestActivate();
            tryVerify(() => main.active);
            go(Screens.Search);
            tryVerify(() => shows("keyboardPanel"));
        }

        function test_the_search_opens_the_keyboard() {
            go(Screens.Home);
            verify(!shows("keyboardPanel"));
            openKeyboard();
            verify(shows("methodChoice"));
            verify(!shows("suggestionList"));
        }

        function test_home_and_conditions_lead_to_the_search() {
            go(Screens.Home);
            tap(screen("searchTile"));
            verify(shows("searchScreen"));
            go(Screens.Filter);
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

        function test_a_part_of_a_phrase_is_taken_back_on_the_search_and_on_the_results() {
            const phrase = "晚上扫地的";
            const part = (where, number) => findChild(screen(where), "understood" + number);
            go(Screens.Search);
            kiosk.search.text = phrase;
            tryVerify(() => part("searchScreen", 1) !== null && part("searchScreen", 1).visible);
            compare(part("searchScreen", 0).text, "扫地");
            tap(part("searchScreen", 1));
            compare(kiosk.search.text, "扫地");
            compare(screen("searchField").text, "扫地");
            tryVerify(() => part("searchScreen", 0) === null);
            kiosk.search.text = phrase;
            tryVerify(() => part("searchScreen", 0) !== null);
            tap(findChild(screen("searchScreen"), shows("showFoundButton") ? "showFoundButton" : "showResultsButton"));
            tryVerify(() => shows("resultsScreen"));
            tap(part("resultsScreen", 0));
            compare(kiosk.search.text, "晚上");
            compare(kiosk.jobs.searchText, "晚上");
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
            go(Screens.Search);
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
            go(Screens.Search);
            screen("searchField").text = "端州 厨师";
            tap(findChild(screen("searchScreen"), "showResultsButton"));
            verify(shows("resultsScreen"));
            verify(findChild(screen("resultsScreen"), "widenedNote").visible);
        }

        function test_the_next_session_finds_an_empty_field() {
            go(Screens.Search);
            screen("searchField").text = "厨师";
            kiosk.session.end();
            go(Screens.Search);
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
            go(Screens.Results);
            kiosk.jobs.choose(JobBrowser.County, "441202");
            tap(screen("chip_441202"));
            compare(kiosk.jobs.chosen.count, 0);
        }
    }
}
