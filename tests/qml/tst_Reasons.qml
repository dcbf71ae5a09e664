// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Yizhan.Controls
import Yizhan.Fakes

// Why something was not taken, in words.
TestCase {
    name: "Reasons"

    FakeKiosk { id: kiosk }

    function init() { failOnWarning(/.?/); }

    function test_each_code_of_the_format_has_words_of_its_own() {
        const codes = kiosk.codesOfVerdicts();
        verify(codes.length >= 18);
        const said = [];
        for (const code of codes) {
            verify(RefusalWords.knows(code), code);
            verify(!said.includes(RefusalWords.of(code)), code);
            said.push(RefusalWords.of(code));
        }
    }
    function test_a_code_of_a_newer_server_is_named() {
        verify(!RefusalWords.knows("too_heavy"));
        verify(RefusalWords.of("too_heavy").includes("too_heavy"));
        compare(RefusalWords.of(""), "");
    }
}
