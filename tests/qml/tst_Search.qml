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
        name: "Search"
        when: windowShown && main.visible

        readonly property Window main: kiosk.window

        function screen(name: string): Item { return findChild(main.contentItem, name); }
        function shows(name: string): bool { return screen(name) !== null && screen(name).visible; }
        function edge(name: string): rect { return screen(name).mapToItem(null, 0, 0, screen(name).width, screen(name).height); }
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

        function openKeyboard() {
            main.requestActivate();
            tryVerify(() => main.active);
            kiosk.session.begin();
            kiosk.navigator.open(Screens.Search);
            tryVerify(() => shows("keyboardPanel"));
        }

        function test_words_to_begin_with_lead_to_as_many_as_they_say() {
            openKeyboard();
            verify(shows("commonList"));
            tap(findChild(screen("commonList"), "word1"));
            verify(shows("resultsScreen"));
            compare(kiosk.jobs.searchText, "保安");
        }

        function test_words_to_begin_with_give_way_to_what_is_typed() {
            openKeyboard();
            screen("searchField").text = "厨";
            tryVerify(() => !shows("commonList"));
            verify(shows("suggestionList"));
            screen("searchField").text = "";
            tryVerify(() => shows("commonList"));
        }

        function test_a_key_too_many_keeps_what_was_found_and_says_of_what() {
            openKeyboard();
            screen("searchField").text = "厨";
            tryVerify(() => shows("firstFound"));
            verify(!shows("formerNote"));
            screen("searchField").text = "厨航";
            tryVerify(() => shows("formerNote"));
            verify(screen("formerNote").text.indexOf("厨") > 0);
            verify(shows("firstFound") && shows("nothingFoundNote"));
        }

        function test_on_a_wide_screen_the_keyboard_stands_beside_what_is_found() {
            main.width = 1920;
            main.height = 1080;
            openKeyboard();
            screen("searchField").text = "厨";
            tryVerify(() => shows("firstFound"));
            kiosk.settle();
            const keyboard = edge("keyboardPanel");
            const page = edge("searchScreen");
            compare(keyboard.y, 0);
            compare(keyboard.y + keyboard.height, 1080);
            verify(page.x + page.width <= keyboard.x);
            compare(page.height, 1080); // all of it is left to what is found
            tap(findChild(screen("searchScreen"), "showResultsButton")); // others have one of that name
            tryVerify(() => !shows("keyboardPanel"));
            tryVerify(() => edge("resultsScreen").x + edge("resultsScreen").width === 1920);
        }

        function test_elsewhere_the_keyboard_stays_at_the_foot_of_a_wide_screen() {
            main.width = 1920;
            main.height = 1080;
            openKeyboard();
            kiosk.navigator.open(Screens.Feedback);
            tryVerify(() => shows("noteArea"));
            screen("noteArea").forceActiveFocus();
            tryVerify(() => shows("keyboardPanel"));
            verify(edge("keyboardPanel").y > 400);
        }
    }
}
