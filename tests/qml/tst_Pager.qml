// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Yizhan.Controls

Item {
    width: 800
    height: 200

    Pager {
        id: pager
        width: 800
        height: 120
        page: 0
        pageCount: 3
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
