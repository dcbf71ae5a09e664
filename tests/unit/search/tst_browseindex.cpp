// SPDX-License-Identifier: GPL-3.0-or-later
#include "browseindex.h"
#include "geodistance.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::search;

namespace {

constexpr catalogue::GeoPoint station{23.0469, 112.4651};

std::vector<qint64> itemsIn(const BrowseIndex &index, Sort sort)
{
    std::vector<qint64> items;
    for (const BrowseIndex::Row row : index.order(sort))
        items.push_back(index.item(row));
    return items;
}

store::VacancyFacets postedOn(EpochDay day)
{
    store::VacancyFacets facets;
    facets.posted = day;
    return facets;
}

store::VacancyFacets paying(catalogue::PayUnit unit, qint64 yuan)
{
    store::VacancyFacets facets;
    facets.payUnit = int(unit);
    facets.payMinimum = yuan * 100;
    return facets;
}

store::VacancyFacets at(int latitude, int longitude)
{
    store::VacancyFacets facets;
    facets.latitude = latitude;
    facets.longitude = longitude;
    return facets;
}

using Items = std::vector<qint64>;

} // namespace

class TestBrowseIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestPostingComesFirst();
    void bestPayComesFirstWhateverTheUnit();
    void nearestComesFirst();
    void withoutAStationNothingIsNear();
    void findsTheRowOfAnItem();
    void equalKeysAreHeldOnce();
    void distanceAgreesWithAKnownOne();
};

void TestBrowseIndex::newestPostingComesFirst()
{
    const BrowseIndex index({{1, postedOn(100)}, {2, postedOn(0)}, {3, postedOn(101)}, {4, postedOn(100)}},
                            {});
    QCOMPARE(itemsIn(index, Sort::Newest), Items({3, 4, 1, 2}));
}

void TestBrowseIndex::bestPayComesFirstWhateverTheUnit()
{
    const BrowseIndex index({{1, paying(catalogue::PayUnit::Month, 4000)},
                             {2, paying(catalogue::PayUnit::Day, 200)},
                             {3, paying(catalogue::PayUnit::Piece, 9000)},
                             {4, paying(catalogue::PayUnit::Hour, 30)}},
                            {});
    QCOMPARE(itemsIn(index, Sort::Pay), Items({4, 2, 1, 3}));
}

void TestBrowseIndex::nearestComesFirst()
{
    const BrowseIndex index({{1, at(23'200'000, 112'465'100)}, {2, {}}, {3, at(23'050'000, 112'465'100)}},
                            station);
    QVERIFY(index.distanceKnown());
    QCOMPARE(itemsIn(index, Sort::Distance), Items({3, 1, 2}));
}

void TestBrowseIndex::withoutAStationNothingIsNear()
{
    const BrowseIndex index({{1, at(23'200'000, 112'465'100)}}, std::nullopt);
    QVERIFY(!index.distanceKnown());
}

void TestBrowseIndex::findsTheRowOfAnItem()
{
    const BrowseIndex index({{5, {}}, {9, {}}}, {});
    QCOMPARE(index.rowOf(9), std::optional<BrowseIndex::Row>(1));
    QCOMPARE(index.rowOf(6), std::nullopt);
}

void TestBrowseIndex::equalKeysAreHeldOnce()
{
    const BrowseIndex index({{1, {}}, {2, {}}, {3, {}}}, {});
    QCOMPARE(index.column(Dimension::Shift).keys.size(), std::size_t(1));
}

void TestBrowseIndex::distanceAgreesWithAKnownOne()
{
    // One degree of latitude on the mean sphere.
    QVERIFY(std::abs(distanceMeters({23, 112}, {24, 112}) - 111'195) < 10);
}

QTEST_GUILESS_MAIN(TestBrowseIndex)
#include "tst_browseindex.moc"
