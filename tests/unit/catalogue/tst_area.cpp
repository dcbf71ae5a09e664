// SPDX-License-Identifier: GPL-3.0-or-later
#include "area.h"

#include <QSet>
#include <QTest>

using namespace yizhan::catalogue;

class AreaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nineCountiesWithTheHighTechZoneLast();
    void everyTownHasACountyANameAndAnEnglishName();
    void thePrisonIsHidden();
    void codesAreFoundAndUnknownOnesAreNot();
    void placesAreResolved_data();
    void placesAreResolved();
};

void AreaTest::nineCountiesWithTheHighTechZoneLast()
{
    QCOMPARE(counties().size(), std::size_t(9));
    QCOMPARE(counties().front().name, QStringLiteral("端州区"));
    QCOMPARE(counties().back().code, QStringLiteral("441284450"));
    for (const Area &county : counties()) {
        QVERIFY(county.parent.isEmpty());
        QVERIFY2(county.centre.latitude > 22.7 && county.centre.latitude < 24.5, qPrintable(county.name));
        QVERIFY2(county.centre.longitude > 111.3 && county.centre.longitude < 113.0, qPrintable(county.name));
    }
}

void AreaTest::everyTownHasACountyANameAndAnEnglishName()
{
    QSet<QString> codes;
    for (const Area &county : counties()) {
        for (const Area &town : townsOf(county.code)) {
            QCOMPARE(town.parent, county.code);
            QCOMPARE(town.code.size(), qsizetype(9));
            QVERIFY(!town.name.isEmpty() && !town.nameEn.isEmpty());
            codes.insert(town.code);
        }
    }
    QCOMPARE(codes.size(), qsizetype(104));
    QVERIFY(townsOf(u"441284450").empty());
}

void AreaTest::thePrisonIsHidden()
{
    QCOMPARE(areaByCode(u"441284400"), nullptr);
}

void AreaTest::codesAreFoundAndUnknownOnesAreNot()
{
    QVERIFY(areaByCode(u"441204115"));
    QCOMPARE(areaByCode(u"441204115")->name, QStringLiteral("金利镇"));
    QCOMPARE(areaByCode(u"440111"), nullptr);
    QCOMPARE(areaByCode(u""), nullptr);
}

void AreaTest::placesAreResolved_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("street");
    QTest::addColumn<QString>("county");
    QTest::addColumn<QString>("town");
    const auto row = [](const char *name, const char16_t *region, const char16_t *street, const char *county,
                        const char *town = "") {
        QTest::newRow(name) << QString::fromUtf16(region) << QString::fromUtf16(street)
                            << QString::fromLatin1(county) << QString::fromLatin1(town);
    };
    row("county", u"广东省肇庆市德庆县", u"工业园创业路41号", "441226");
    row("county and town", u"广东省肇庆市四会市东城街道", u"吉照路三街四座3号", "441284", "441284002");
    row("high-tech zone by its label", u"广东省肇庆市高新区", u"凤岗路7号", "441284450");
    row("high-tech zone by its own name", u"肇庆高新区", u"", "441284450");
    row("high-tech zone in full", u"广东省肇庆市肇庆高新技术产业开发区", u"", "441284450");
    row("四会 that lies in the high-tech zone", u"广东省肇庆市四会市", u"大旺高新区临江工业园宝石路5号",
        "441284450");
    row("四会 named twice, then the zone", u"广东省肇庆市四会市", u"肇庆市四会市大旺经济开发区", "441284450");
    row("a town of 四会 stands", u"广东省肇庆市四会市大沙镇", u"近大旺高新区", "441284", "441284105");
    row("several counties in the street", u"广东省肇庆市端州区", u"肇庆端州区/鼎湖区/四会市/大旺高新区",
        "441202");
    row("city only, county from the street", u"广东省肇庆市", u"端州区三榕东路3号", "441202");
    row("city only, the zone from the street", u"广东省肇庆市", u"肇庆大旺迎宾大道5号", "441284450");
    row("city only, short name in the street", u"广东省肇庆市", u"广东省肇庆市四会下茆镇电子产业基地",
        "441284", "441284113");
    row("city only, town alone", u"广东省肇庆市", u"金利镇金淘工业园", "441204", "441204115");
    row("city only, town of two counties", u"广东省肇庆市", u"回龙镇人民路1号", "");
    row("city only, street says nothing", u"广东省肇庆市", u"商务中心3楼", "");
    row("city only, street names another city", u"广东省肇庆市", u"佛山市三水区大旺路", "");
    row("a street called after a county", u"广东省肇庆市", u"德庆路12号", "");
    row("town from the street", u"广东省肇庆市高要区", u"高要区金利镇金淘工业园区", "441204", "441204115");
    row("old kind of a town", u"广东省肇庆市广宁县", u"广宁县南街镇人民路178号", "441223", "441223001");
    row("a road with the name of a town", u"广东省肇庆市四会市", u"四会市贞山大道中", "441284");
    row("subdistrict office", u"广东省肇庆市端州区黄岗街道办事处", u"", "441202", "441202005");
    row("ethnic township, short", u"广东省肇庆市怀集县", u"下帅乡政府旁", "441224", "441224200");
    row("new area of the city", u"广东省肇庆市", u"肇庆新区砚阳大道", "441203");
    row("old name", u"肇庆市高要市", u"", "441204");
    row("separated", u"广东省-肇庆市-端州区", u"", "441202");
    row("blanks", u"广东省 肇庆市 封开县 江口街道", u"", "441225", "441225001");
    row("short", u"端州", u"", "441202");
    row("no region, full address", u"", u"广东省肇庆市怀集县冷坑镇", "441224", "441224110");
    row("province only", u"广东省", u"肇庆市鼎湖区坑口街道", "441203", "441203001");
    row("another city", u"广东省广州市白云区", u"端州区三榕东路", "");
    row("another city with 高新区", u"广东省广州市高新区", u"高新区大旺路", "");
    row("another city, street of ours by name", u"广东省广州市越秀区", u"德庆路5号", "");
    row("another city's street with our name", u"", u"德庆路5号", "");
    row("another province", u"广西壮族自治区梧州市", u"肇庆路端州区", "");
    row("nothing", u"", u"", "");
}

void AreaTest::placesAreResolved()
{
    QFETCH(QString, region);
    QFETCH(QString, street);
    const ResolvedArea resolved = resolveArea(region, street);
    QTEST(resolved.county, "county");
    QTEST(resolved.town, "town");
}

QTEST_APPLESS_MAIN(AreaTest)
#include "tst_area.moc"
