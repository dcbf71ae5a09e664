// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Yizhan.Controls
import Yizhan.Theme

Item {
    width: 1080
    height: 200

    Pager {
        id: pager
        width: 1080
        height: 120
        page: 0
        pageCount: 3
    }
    // As wide as the list beside a vacancy on a screen of 1024×768.
    Pager {
        id: narrow
        width: 17 * Theme.fontBody
        height: 120
        page: 0
        pageCount: 181
    }
    SignalSpy { id: next; target: pager; signalName: "nextTapped" }
    SignalSpy { id: previous; target: pager; signalName: "previousTapped" }

    TestCase {
        name: "Pager"
        when: windowShown

        // A tap on what has found its place; layouts settle with the next frame.
        function tap(item: Item) {
            wait(60);
            mouseClick(item);
        }

        function init() { failOnWarning(/.?/); }

        function lines(button: Item): int {
            const texts = Array.from(button.contentItem.children).filter(child => child.lineCount !== undefined && child.text === button.text);
            compare(texts.length, 1);
            return texts[0].lineCount;
        }

        function test_words_of_a_narrow_pager_stand_in_one_line() {
            wait(60);
            for (const name of ["previousPageButton", "nextPageButton"]) {
                compare(lines(findChild(narrow, name)), 1);
                compare(lines(findChild(pager, name)), 1);
            }
            verify(findChild(narrow, "pageNumber").text.includes("181"));
            verify(findChild(pager, "nextPageButton").pictogram !== "");
        }

        function test_first_page_has_no_previous_one() {
            pager.page = 0;
            verify(!findChild(pager, "previousPageButton").enabled);
            verify(findChild(pager, "nextPageButton").enabled);
        }

        function test_last_page_has_no_next_one() {
            pager.page = 2;
            verify(!findChild(pager, "nextPageButton").enabled);
        }

        function test_taps_ask_for_the_pages_beside() {
            pager.page = 1;
            tap(findChild(pager, "nextPageButton"));
            tap(findChild(pager, "previousPageButton"));
            compare(next.count, 1);
            compare(previous.count, 1);
        }
    }
}
