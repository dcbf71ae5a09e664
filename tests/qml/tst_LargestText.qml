// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Yizhan.Controls
import Yizhan.Theme

// The largest words on the lowest screen that stands at a counter, 1024×768: what is drawn around them is as high as they are.
Item {
    id: root
    width: 1024
    height: 768

    Column {
        width: 480

        Chip { id: chip; text: "工厂普工" }
        SegmentedChoice {
            id: choice
            width: parent.width
            values: [0, 1]
            value: 0
            words: ["最新", "工资高"]
        }
        ScrollPane {
            id: pane
            width: parent.width
            height: 300
            contentHeight: 900
        }
    }

    TestCase {
        name: "LargestText"
        when: windowShown

        function initTestCase() {
            failOnWarning(/.?/);
            Theme.shape = Theme.Tablet;
            Theme.shortSide = 768;
            Theme.textScale = 1.6;
        }

        function cleanupTestCase() {
            Theme.shape = Theme.Portrait;
            Theme.shortSide = 1080;
            Theme.textScale = 1;
        }

        function wordsOf(button: Item): Item {
            return Array.from(button.contentItem.children).filter(child => child.text === button.text)[0];
        }

        // Layouts settle with the next frames.
        function settle() {
            for (let frame = 0; frame < 2; ++frame) {
                root.Window.window.update();
                waitForRendering(root);
            }
        }

        function test_words_stay_within_what_is_drawn_data() {
            return [{tag: "chip", button: chip}, {tag: "chosen", button: findChild(choice, "segment0")},
                    {tag: "segment", button: findChild(choice, "segment1")}, {tag: "scroll", button: findChild(pane, "scrollButton")}];
        }

        function test_words_stay_within_what_is_drawn(data) {
            settle();
            const words = wordsOf(data.button);
            const top = words.mapToItem(data.button, 0, 0).y;
            const ground = data.button.background;
            verify(top >= ground.y - 1, `begins at ${top}, ground at ${ground.y}`);
            verify(top + words.contentHeight <= ground.y + ground.height + 1,
                   `ends at ${top + words.contentHeight}, ground at ${ground.y + ground.height}`);
        }
    }
}
