// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchfixture.h"
#include "wishesjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::matching;
using catalogue::Benefit;

class TestWishesJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsRead();
    void nothingIsAsked();
    void wordsBecomeOccupations();
    void aTownBringsItsCounty();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void valuesAreNotRepeated();
    void tooLongIsRefused();
};

void TestWishesJson::everyMemberIsRead()
{
    const auto wishes = readWishes(R"({
        "work": {"wanted": ["保洁员", "4-07-05-01"], "done": "会计", "groups": ["catering"]},
        "place": {"lat": 23.05, "lon": 112.46, "area": "441202", "within_km": 2.5, "must": true},
        "pay": {"yuan": 3000.5, "unit": "MONTH", "must": true},
        "time": {"shifts": ["DAY"], "shifts_must": true, "kinds": ["FULL_TIME"], "kinds_must": false},
        "benefits": {"nice": ["MEALS"], "must": ["LODGING"]},
        "own": {"education": "COLLEGE", "experience_months": 18, "certificates": ["健康证", "C1"]}
    })");
    QVERIFY2(wishes, wishes ? "" : qPrintable(wishes.error().toString()));
    QCOMPARE(wishes->work.wanted, (std::vector<int>{4090801, 4070501}));
    QCOMPARE(wishes->work.done, (std::vector<int>{2060300}));
    QCOMPARE(wishes->work.groups, 1U << 3U);
    QCOMPARE(wishes->place.county, 0);
    QCOMPARE(wishes->place.withinMeters, 2500);
    QCOMPARE(wishes->place.firmness, Firmness::Must);
    QCOMPARE(wishes->pay, (PayWish{300'050, catalogue::PayUnit::Month, Firmness::Must}));
    QCOMPARE(wishes->time.shifts, catalogue::Shift::Day);
    QCOMPARE(wishes->time.shiftFirmness, Firmness::Must);
    QCOMPARE(wishes->time.kindFirmness, Firmness::Nice);
    QCOMPARE(wishes->benefits.nice, Benefit::Meals);
    QCOMPARE(wishes->benefits.must, Benefit::Lodging);
    QCOMPARE(wishes->own.education, catalogue::Education::College);
    QCOMPARE(wishes->own.experienceMonths, 18);
    QCOMPARE(wishes->own.certificates, catalogue::Certificate::Health | catalogue::Certificate::Driving);
}

void TestWishesJson::nothingIsAsked()
{
    const auto wishes = readWishes("{}");
    QVERIFY(wishes);
    QCOMPARE(*wishes, Wishes());
}

void TestWishesJson::wordsBecomeOccupations()
{
    const auto wishes = readWishes(R"({"work": {"wanted": ["揽投员", "快递员"]}})");
    QVERIFY(wishes);
    QCOMPARE(wishes->work.wanted, (std::vector<int>{4020708}));
}

void TestWishesJson::aTownBringsItsCounty()
{
    const auto wishes = readWishes(R"({"place": {"area": "441202001"}})");
    QVERIFY(wishes);
    QCOMPARE(wishes->place.county, 0);
    QCOMPARE(wishes->place.town, 441202001);
}

void TestWishesJson::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *json, const QString &reason, const QString &place) {
        QTest::newRow(name) << QByteArray(json) << reason << place;
    };
    row("no JSON", "{", u"wishes.syntax"_s, {});
    row("no object", "[]", u"wishes.syntax"_s, {});
    row("deep", QByteArray(5000, '[').constData(), u"wishes.syntax"_s, {});
    row("unknown", R"({"wrk": {}})", u"wishes.member"_s, u"wrk"_s);
    row("unknown inside", R"({"work": {"wnted": []}})", u"wishes.member"_s, u"work.wnted"_s);
    row("not personal", R"({"wage": 1})", u"wishes.member"_s, u"wage"_s);
    row("gender", R"({"gender": "女"})", u"wishes.personal"_s, u"gender"_s);
    row("age inside", R"({"own": {"age": 50}})", u"wishes.personal"_s, u"own.age"_s);
    row("hukou", R"({"户口": "农业"})", u"wishes.personal"_s, u"户口"_s);
    row("no object inside", R"({"pay": 3000})", u"wishes.value"_s, u"pay"_s);
    row("unknown work", R"({"work": {"wanted": ["摸鱼"]}})", u"wishes.value"_s, u"work.wanted"_s);
    row("unknown group", R"({"work": {"groups": ["fishing"]}})", u"wishes.value"_s, u"work.groups"_s);
    row("numbers for texts", R"({"work": {"wanted": [1]}})", u"wishes.value"_s, u"work.wanted"_s);
    row("unknown area", R"({"place": {"area": "440100"}})", u"wishes.value"_s, u"place.area"_s);
    row("half a point", R"({"place": {"lat": 23}})", u"wishes.value"_s, u"place"_s);
    row("off the globe", R"({"place": {"lat": 123, "lon": 1}})", u"wishes.value"_s, u"place.lat"_s);
    row("within of nowhere", R"({"place": {"within_km": 2}})", u"wishes.value"_s, u"place.within_km"_s);
    row("must of nothing", R"({"place": {"must": true}})", u"wishes.value"_s, u"place.must"_s);
    row("no amount", R"({"pay": {"unit": "DAY"}})", u"wishes.value"_s, u"pay.yuan"_s);
    row("negative", R"({"pay": {"yuan": -1}})", u"wishes.value"_s, u"pay.yuan"_s);
    row("by the piece", R"({"pay": {"yuan": 1, "unit": "PIECE"}})", u"wishes.value"_s, u"pay.unit"_s);
    row("unknown shift", R"({"time": {"shifts": ["NOON"]}})", u"wishes.value"_s, u"time.shifts"_s);
    row("must is a word", R"({"time": {"shifts_must": "yes"}})", u"wishes.value"_s, u"time.shifts_must"_s);
    row("unknown schooling", R"({"own": {"education": "NO_LIMIT"}})", u"wishes.value"_s, u"own.education"_s);
}

void TestWishesJson::mistakesAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, reason);
    QFETCH(QString, place);
    const auto wishes = readWishes(json);
    QVERIFY(!wishes);
    QCOMPARE(wishes.error().reason, reason);
    QCOMPARE(wishes.error().place, place);
}

void TestWishesJson::valuesAreNotRepeated()
{
    const auto wishes = readWishes(R"({"work": {"wanted": ["王五的店"]}, "name": "王五"})");
    QVERIFY(!wishes);
    QVERIFY(!wishes.error().toString().contains(u"王五"_s));
}

void TestWishesJson::tooLongIsRefused()
{
    const auto wishes = readWishes(QByteArray(maxWishesBytes + 1, ' '));
    QVERIFY(!wishes);
    QCOMPARE(wishes.error().code, ErrorCode::TooLarge);
}

QTEST_APPLESS_MAIN(TestWishesJson)
#include "tst_wishesjson.moc"
