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
        name: "Printing"
        when: windowShown && main.visible

        readonly property Window main: kiosk.window
        readonly property string cook: "fake/厨师（炒锅）"

        function tap(item: Item) {
            kiosk.settle();
            mouseClick(item);
        }
        function button(screen: string): Item { return findChild(findChild(main.contentItem, screen), "printButton"); }

        function init() {
            failOnWarning(/.?/);
            main.width = 1080;
            main.height = 1920;
            kiosk.setPrinter("");
            kiosk.session.end();
            kiosk.session.begin();
            kiosk.session.language = KioskSession.English;
            tryCompare(kiosk.printing, "printer", SlipPrinting.Ready);
        }
        function openVacancy() {
            kiosk.navigator.openItem(Screens.Vacancy, cook);
            tryVerify(() => button("vacancyScreen") !== null && button("vacancyScreen").visible);
        }
        function becomes(reason: string, printer: int) {
            ignoreWarning(/cannot print/);
            kiosk.setPrinter(reason);
            tryCompare(kiosk.printing, "printer", printer);
        }

        function test_a_vacancy_is_printed() {
            openVacancy();
            const before = kiosk.slipCount();
            kiosk.holdSlips();
            compare(button("vacancyScreen").text, "Print");
            tap(button("vacancyScreen"));
            compare(button("vacancyScreen").text, "Printing…");
            verify(!button("vacancyScreen").enabled);
            kiosk.finishSlips();
            tryCompare(button("vacancyScreen"), "text", "Take it");
            compare(kiosk.slipCount(), before + 1);
            verify(kiosk.lastSlip().includes("厨师（炒锅）"));
            verify(kiosk.lastSlip().includes("城东就业驿站"));
        }

        function test_without_paper_that_is_said_before() {
            openVacancy();
            becomes("printer.paper_out", SlipPrinting.PaperOut);
            compare(button("vacancyScreen").text, "No paper");
            verify(!button("vacancyScreen").enabled);
            becomes("printer.cover_open", SlipPrinting.CoverOpen);
            compare(button("vacancyScreen").text, "Out of order");
            becomes("printer.unreachable", SlipPrinting.Failing);
            compare(button("vacancyScreen").text, "Out of order");
        }

        function test_a_failure_can_be_tried_again() {
            openVacancy();
            const before = kiosk.slipCount();
            kiosk.failNextSlip("printer.timeout");
            ignoreWarning(/not printed/);
            tap(button("vacancyScreen"));
            tryCompare(button("vacancyScreen"), "text", "Once more");
            tap(button("vacancyScreen"));
            tryCompare(button("vacancyScreen"), "text", "Take it");
            compare(kiosk.slipCount(), before + 2);
        }

        function test_a_receipt_is_printed() {
            kiosk.navigator.openItem(Screens.FormName, cook);
            kiosk.form.chooseSurname(kiosk.form.surnames[0]);
            kiosk.form.chooseTitle(RequestForm.Madam);
            for (const digit of "13800138000")
                kiosk.form.typeDigit(Number(digit));
            kiosk.navigator.openItem(Screens.FormCheck, cook);
            kiosk.form.submit();
            tryVerify(() => button("receiptScreen") !== null && button("receiptScreen").visible);
            tap(button("receiptScreen"));
            tryCompare(button("receiptScreen"), "text", "Please take your slip");
            const slip = kiosk.lastSlip();
            verify(slip.includes(kiosk.receipt.code));
            verify(slip.includes("You want: 厨师（炒锅）"));
            verify(!slip.some(text => text.includes("13800138000") || text.includes("陈女士")));
        }
    }
}
