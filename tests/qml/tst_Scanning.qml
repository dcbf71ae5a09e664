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
        name: "Scanning"
        when: windowShown && main.visible

        readonly property Window main: kiosk.window

        function tap(item: Item) {
            kiosk.settle();
            mouseClick(item);
        }
        function part(name: string): Item { return findChild(findChild(main.contentItem, "scanScreen"), name); }

        function init() {
            failOnWarning(/.?/);
            main.width = 1080;
            main.height = 1920;
            kiosk.plugCamera(true);
            kiosk.plugScanner(true);
            kiosk.session.end();
            kiosk.session.begin();
            kiosk.session.language = KioskSession.English;
        }
        function openScan() {
            kiosk.navigator.open(Screens.Scan);
            tryVerify(() => part("cameraSign") !== null && part("cameraSign").visible);
        }

        function test_the_way_there_is_on_the_home_screen() {
            const tile = findChild(main.contentItem, "scanTile");
            tryVerify(() => tile.visible && tile.width > 0);
            tap(tile);
            compare(kiosk.navigator.screen, Screens.Scan);
            kiosk.navigator.reset();
            kiosk.plugCamera(false);
            verify(tile.visible);
            kiosk.plugScanner(false);
            verify(!tile.visible);
        }
        function test_the_sign_says_that_the_camera_is_on() {
            verify(!kiosk.cameraIsOn());
            openScan();
            verify(kiosk.cameraIsOn());
            compare(part("cameraSign").text, "Camera on: it only reads codes");
            verify(part("livePicture").blank);
            kiosk.showPhone("x");
            verify(!part("livePicture").blank);
            kiosk.navigator.sheet = Navigator.Help;
            verify(!kiosk.cameraIsOn());
            verify(part("livePicture").blank);
            kiosk.navigator.sheet = Navigator.NoSheet;
            verify(kiosk.cameraIsOn());
            kiosk.navigator.back();
            verify(!kiosk.cameraIsOn());
        }
        function test_it_is_off_when_the_session_ends() {
            openScan();
            kiosk.showPhone("x");
            kiosk.session.end();
            verify(!kiosk.cameraIsOn());
            verify(part("livePicture").blank);
        }
        function test_a_code_opens_its_page() {
            openScan();
            kiosk.showCode("https://example.org/f/bureau%2F%E5%A4%9C");
            compare(kiosk.navigator.screen, Screens.Fair);
            compare(kiosk.navigator.id, "bureau/夜");
            verify(!kiosk.cameraIsOn());
        }
        function test_a_ticket_is_named_and_leads_to_its_fair() {
            openScan();
            kiosk.showCode(kiosk.ticketText());
            compare(kiosk.navigator.screen, Screens.Scan);
            verify(part("scanHeading").text.startsWith("A ticket for "));
            verify(part("scanFairButton").visible);
            tap(part("scanFairButton"));
            compare(kiosk.navigator.screen, Screens.Fair);
        }
        function test_what_is_not_ours_is_said_and_another_can_be_shown() {
            openScan();
            verify(part("scanHints").visible);
            kiosk.showCode("https://pay.example.com/x");
            verify(!part("scanHints").visible);
            compare(part("scanHeading").text, "This code is not ours");
            verify(part("scanExplanation").text.includes("pay.example.com"));
            verify(!part("scanFairButton").visible);
            tap(part("scanAgainButton"));
            verify(part("scanHints").visible);
        }
        function test_of_an_identity_card_nothing_is_shown() {
            openScan();
            kiosk.showCode("张三 11010519491231002X");
            compare(part("scanHeading").text, "This looks like an identity card");
            verify(!part("scanExplanation").text.includes("1101"));
        }
        function test_without_a_camera_it_says_where_the_scanner_is() {
            kiosk.plugCamera(false);
            openScan();
            compare(part("cameraSign").text, "There is no camera here");
            compare(part("scanHint").text, "Hold the code before this: 屏幕下面的扫码口");
            kiosk.scanCode("https://example.org/f/bureau%2F%E5%A4%9C");
            compare(kiosk.navigator.screen, Screens.Fair);
        }
        function test_a_code_can_be_typed_instead() {
            openScan();
            tap(part("typeCodeButton"));
            compare(kiosk.navigator.screen, Screens.FindReceipt);
        }
    }
}
