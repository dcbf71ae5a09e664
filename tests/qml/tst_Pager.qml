// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtTest
import Yizhan.Controls
import Yizhan.Theme

Item {
    id: root
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
    // Below a list that fills the page; there only when there is more than one page.
    Component {
        id: belowAList
        ColumnLayout {
            property alias pager: last
            height: 600
            Item { Layout.fillWidth: true; Layout.fillHeight: true }
            Pager {
                id: last
                Layout.fillWidth: true
                Layout.maximumHeight: Theme.touchTarget * 1.5
                Layout.fillHeight: false
                visible: pageCount > 1
                page: 0
                pageCount: 1
            }
        }
    }
    SignalSpy { id: next; target: pager; signalName: "nextTapped" }
    SignalSpy { id: previous; target: pager; signalName: "previousTapped" }

    TestCase {
        name: "Pager"
        when: windowShown

        // Layouts settle with the next frames.
        function settle() {
            for (let frame = 0; frame < 2; ++frame) {
                root.Window.window.update();
                waitForRendering(root);
            }
        }
        // A tap on what has found its place.
        function tap(item: Item) {
            settle();
            mouseClick(item);
        }

        function init() { failOnWarning(/.?/); }
        function cleanup() { Theme.textScale = 1; }

        // Not even while it is arranged: Qt 6.4 may leave it so.
        function test_number_of_the_largest_words_is_never_broken_where_it_fits() {
            Theme.textScale = 1.6;
            const column = createTemporaryObject(belowAList, root);
            const number = findChild(column.pager, "pageNumber");
            column.pager.pageCount = 3;
            settle();
            let highest = number.implicitHeight;
            number.implicitHeightChanged.connect(() => highest = Math.max(highest, number.implicitHeight));
            column.width = 1016; // built before its place is known, with the short number
            settle();
            compare(number.lineCount, 1);
            compare(highest, number.implicitHeight);
            for (const name of ["previousPageButton", "pageNumber", "nextPageButton"]) {
                const item = findChild(column.pager, name);
                verify(item.y >= 0 && item.y + item.height <= column.pager.height);
            }
        }

        function lines(button: Item): int {
            const texts = Array.from(button.contentItem.children).filter(child => child.lineCount !== undefined && child.text === button.text);
            compare(texts.length, 1);
            return texts[0].lineCount;
        }

        function test_words_of_a_narrow_pager_stand_in_one_line() {
            settle();
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
