// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Yizhan.Controls
import Yizhan.Fakes
import Yizhan.ViewModels

// The words of a Chinese session, which is what most people see.
TestCase {
    id: root
    name: "Facts"

    FakeKiosk { id: kiosk }
    Text { id: said; text: Codebook.word("MEALS") }

    function init() { failOnWarning(/.?/); }

    function payOf(title: string): string {
        kiosk.vacancy.open("fake/" + title);
        return Facts.pay(kiosk.vacancy.pay);
    }

    function test_month_pay_is_said_in_thousands() { compare(payOf("厨师（炒锅）"), "每月 6千–8千"); }
    function test_half_thousands_are_said_short() { compare(payOf("厨房帮工"), "每月 4千–4千5"); }
    function test_hour_pay_is_said_in_yuan() { compare(payOf("洗碗清洁"), "每小时 18元"); }
    function test_pay_not_stated_is_said_so() { compare(payOf("点心师傅"), "工资没写明"); }

    function test_bands_of_pay_data() {
        return [
            { tag: "closed", code: "month:4000-5000", words: "每月 4千–5千" },
            { tag: "open below", code: "month:-3000", words: "每月 3千 以下" },
            { tag: "open above", code: "month:10000-", words: "每月 1万 以上" },
            { tag: "hour", code: "hour:15-20", words: "每小时 15–20元" },
            { tag: "piece", code: "piece", words: "计件" },
            { tag: "negotiable", code: "negotiable", words: "工资没写明" }
        ];
    }
    function test_bands_of_pay(row) { compare(Facts.payBand(row.code), row.words); }

    function test_distance_is_rounded_as_people_say_it() {
        compare(Facts.distance(820), "离这里 800 米");
        compare(Facts.distance(2380), "离这里 2.4 公里");
        compare(Facts.distance(-1), "");
    }

    function test_reach_is_said_with_its_distance() {
        compare(Facts.reach("walk"), "1.5 公里");
        compare(Facts.reach("bike"), "5 公里");
        compare(Facts.widestReach(), "30 公里");
        verify(Words.reach("bus").includes("10 公里"), Words.reach("bus"));
    }

    function test_age_is_a_caution_only_where_stated() {
        compare(Facts.age(0, 0), "");
        compare(Facts.age(18, 45), "单位写明：18–45 岁");
    }

    function test_freshness_is_honest() {
        compare(Words.freshness(Freshness.Today, false, true, "08:12", 11, 24), "更新于 今天 08:12");
        compare(Words.freshness(Freshness.Earlier, false, false, "08:12", 11, 20), "离线，内容截至 11月20日");
        compare(Words.freshness(Freshness.Empty, false, true, "", 0, 0), "还没有收到岗位");
    }

    function test_a_word_follows_the_language() {
        const session = kiosk.session;
        compare(said.text, "包吃");
        session.language = KioskSession.Cantonese;
        compare(said.text, "包食");
        session.language = KioskSession.Chinese;
        compare(said.text, "包吃");
    }
}
