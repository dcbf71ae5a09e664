// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes.h"
#include "loosening.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::search;

namespace {

constexpr EpochDay today = 20'780;

int choice(Facet facet, const char *code)
{
    return choiceOf(facet, QString::fromUtf8(code)).value();
}

/// A vacancy in an area (position in catalogue::counties()) with these benefits.
store::VacancyFacets vacancy(int county, catalogue::Benefits benefits)
{
    store::VacancyFacets facets;
    facets.until = today + 10;
    facets.counties = 1U << unsigned(county);
    facets.benefits = quint32(benefits);
    return facets;
}

BrowseIndexPtr indexOf(const std::vector<store::VacancyFacets> &vacancies)
{
    std::vector<BrowseIndex::Entry> entries;
    qint64 item = 0;
    for (const auto &facets : vacancies)
        entries.push_back({++item, facets});
    return std::make_shared<const BrowseIndex>(entries, std::nullopt);
}

} // namespace

class TestLoosening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBringsMostStandsFirst();
    void aConditionThatAloneBringsNothingIsNotNamed();
    void silentVacanciesCountAsTheListShowsThem();
};

void TestLoosening::whatBringsMostStandsFirst()
{
    const auto meals = catalogue::Benefits(catalogue::Benefit::Meals);
    const auto lodging = catalogue::Benefits(catalogue::Benefit::Lodging);
    const auto index = indexOf({vacancy(0, lodging), vacancy(1, meals), vacancy(1, meals)});
    BrowseFilter filter;
    filter.choose(Facet::County, 0);
    filter.choose(Facet::Benefit, choice(Facet::Benefit, "MEALS"));
    const auto found = loosenings(index, {filter, false, today, nullptr});
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0], (Loosening{Facet::County, 0, 2}));
    QCOMPARE(found[1], (Loosening{Facet::Benefit, choice(Facet::Benefit, "MEALS"), 1}));
}

void TestLoosening::aConditionThatAloneBringsNothingIsNotNamed()
{
    const auto index = indexOf({vacancy(2, catalogue::Benefit::Lodging)});
    BrowseFilter filter;
    filter.choose(Facet::County, 0);
    filter.choose(Facet::Benefit, choice(Facet::Benefit, "MEALS"));
    QVERIFY(loosenings(index, {filter, false, today, nullptr}).empty());
}

void TestLoosening::silentVacanciesCountAsTheListShowsThem()
{
    const auto index = indexOf({vacancy(1, {})});
    BrowseFilter filter;
    filter.choose(Facet::County, 0);
    filter.choose(Facet::Benefit, choice(Facet::Benefit, "MEALS"));
    QCOMPARE(loosenings(index, {filter, false, today, nullptr}).size(), std::size_t(1));
    QVERIFY(loosenings(index, {filter, true, today, nullptr}).empty());
}

QTEST_GUILESS_MAIN(TestLoosening)
#include "tst_loosening.moc"
