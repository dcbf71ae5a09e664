// SPDX-License-Identifier: GPL-3.0-or-later
#include "factwords.h"
#include "language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::words;

/// Places, distances, days and demands as people say them.
class TestFactWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRegionIsNotSaidTwice();
    void aPlaceOutsideIsNamedByItsCity();
    void benefitsOfNoListFollowThoseOfTheList();
    void distancesAreRounded_data();
    void distancesAreRounded();
    void limitsAreSaidAsTheyWereSet();
    void theMiddleOfATownIsSaidToBeOne();
    void whatIsNotKnownSaysNothing();
    void daysThatAreLeft();
    void experienceIsSaidInMonthsOrYears();
    void anAgeIsACaution();
    void anAgeThatIsExcludedIsWarnedOf();
};

void TestFactWords::aRegionIsNotSaidTwice()
{
    catalogue::Place place;
    place.region = u"肇庆市鼎湖区坑口街道"_s;
    place.street = u"坑口街道新街73号"_s;
    QCOMPARE(placeWords(place), u"肇庆市鼎湖区坑口街道新街73号"_s);
    place.street = u"肇庆市鼎湖区坑口街道新街73号"_s;
    QCOMPARE(placeWords(place), place.street);
    place.street = u"道口路1号"_s; // one shared character says nothing
    QCOMPARE(placeWords(place), u"肇庆市鼎湖区坑口街道道口路1号"_s);
    place.street.clear();
    QCOMPARE(placeWords(place), place.region);
}

void TestFactWords::aPlaceOutsideIsNamedByItsCity()
{
    QCOMPARE(cityWords(u"广东省广州市番禺区石碁镇"_s), u"广州市番禺区"_s);
    QCOMPARE(cityWords(u"广东省佛山市三水区"_s), u"佛山市三水区"_s);
    QCOMPARE(cityWords(u"广东省广州市"_s), u"广州市"_s);
    QCOMPARE(cityWords(u"广东省"_s), u"广东省"_s);
    QCOMPARE(cityWords(QString()), QString());
}

void TestFactWords::benefitsOfNoListFollowThoseOfTheList()
{
    const console::Language chinese(u"zh_CN"_s);
    catalogue::Vacancy vacancy;
    QCOMPARE(benefitWords(vacancy), QString());
    vacancy.otherBenefits = QStringList{u"开门利是"_s};
    vacancy.benefits = catalogue::Benefit::Lodging | catalogue::Benefit::Meals;
    QCOMPARE(benefitWords(vacancy), u"包吃、包住、开门利是"_s);
}

void TestFactWords::distancesAreRounded_data()
{
    QTest::addColumn<int>("meters");
    QTest::addColumn<QString>("words");
    QTest::newRow("never nothing") << 0 << u"50 米"_s;
    QTest::newRow("fifty meters") << 820 << u"800 米"_s;
    QTest::newRow("the last in meters") << 949 << u"950 米"_s;
    QTest::newRow("the first in kilometers") << 950 << u"0.9 公里"_s;
    QTest::newRow("a hundred meters") << 2'380 << u"2.4 公里"_s;
    QTest::newRow("whole kilometers") << 12'400 << u"12 公里"_s;
}

void TestFactWords::distancesAreRounded()
{
    const console::Language chinese(u"zh_CN"_s);
    QFETCH(const int, meters);
    QTEST(distanceWords(meters), "words");
}

void TestFactWords::limitsAreSaidAsTheyWereSet()
{
    const console::Language chinese(u"zh_CN"_s);
    QCOMPARE(limitWords(820), u"820 米"_s);
    QCOMPARE(limitWords(1'500), u"1.5 公里"_s);
    QCOMPARE(limitWords(5'000), u"5 公里"_s);
    QCOMPARE(limitWords(30'000), u"30 公里"_s);
}

void TestFactWords::theMiddleOfATownIsSaidToBeOne()
{
    const console::Language chinese(u"zh_CN"_s);
    QCOMPARE(distanceWords(3'100, Measured::ToTheTown), u"约 3.1 公里"_s);
    QCOMPARE(distanceFromHere(3'100), u"离这里 3.1 公里"_s);
}

void TestFactWords::whatIsNotKnownSaysNothing()
{
    QCOMPARE(distanceWords(-1), QString());
    QCOMPARE(distanceFromHere(-1), QString());
    QCOMPARE(daysLeftWords(-1), QString());
    QCOMPARE(experienceWords(-1), QString());
    QCOMPARE(ageWords(0, 0), QString());
}

void TestFactWords::daysThatAreLeft()
{
    const console::Language chinese(u"zh_CN"_s);
    QCOMPARE(daysLeftWords(0), u"今天最后一天"_s);
    QCOMPARE(daysLeftWords(3), u"还有 3 天"_s);
    QCOMPARE(dayWords(11, 24), u"11月24日"_s);
}

void TestFactWords::experienceIsSaidInMonthsOrYears()
{
    QCOMPARE(experienceWords(18), u"1½ years of experience"_s);
    const console::Language chinese(u"zh_CN"_s);
    QCOMPARE(experienceWords(0), u"不要经验"_s);
    QCOMPARE(experienceWords(6), u"要 6 个月经验"_s);
    QCOMPARE(experienceWords(12), u"要 1 年经验"_s);
    QCOMPARE(experienceWords(15), u"要 15 个月经验"_s); // one year would be too little, two too much
    QCOMPARE(experienceWords(23), u"要 23 个月经验"_s);
    QCOMPARE(experienceWords(36), u"要 3 年经验"_s);
}

void TestFactWords::anAgeIsACaution()
{
    const console::Language chinese(u"zh_CN"_s);
    QCOMPARE(ageWords(18, 45), u"单位写明：18–45 岁"_s);
    QCOMPARE(ageWords(0, 45), u"单位写明：45 岁以下"_s);
    QCOMPARE(ageWords(18, 0), u"单位写明：18 岁以上"_s);
}

void TestFactWords::anAgeThatIsExcludedIsWarnedOf()
{
    const console::Language chinese(u"zh_CN"_s);
    QCOMPARE(ageDemandWords(18, 45), u"写明要 18–45 岁"_s);
    QCOMPARE(ageDemandWords(0, 45), u"写明要 45 岁以下"_s);
    QCOMPARE(ageDemandWords(18, 0), u"写明要 18 岁以上"_s);
    QCOMPARE(ageDemandWords(0, 0), QString());
}

QTEST_GUILESS_MAIN(TestFactWords)
#include "tst_factwords.moc"
