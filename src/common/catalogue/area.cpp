// SPDX-License-Identifier: GPL-3.0-or-later
#include "area.h"

#include "areatable.h"
#include "phrasefinder.h"

#include <algorithm>
#include <vector>

namespace yizhan::catalogue {

namespace {

constexpr qsizetype countyCodeLength = 6;
constexpr QStringView highTechZone = u"441284450";
constexpr QStringView sihui = u"441284"; // 高新区 lies on its land, and many a posting still says 四会市

struct AreaBook
{
    std::vector<Area> counties;
    std::vector<Area> towns; ///< in the order of their codes, so that those of a county are neighbours
};

QString literal(QStringView text)
{
    return QString::fromRawData(text.data(), text.size());
}

AreaBook makeBook()
{
    AreaBook book;
    for (const CountyRow &row : countyTable()) {
        book.counties.push_back({literal(row.code), QString(), literal(row.name),
                                 QString::fromLatin1(row.nameEn), GeoPoint{row.latitude, row.longitude}});
    }
    for (const TownRow &row : townTable()) {
        const QStringView code(row.code);
        book.towns.push_back({literal(code), literal(code.first(countyCodeLength)), literal(row.name),
                              QString::fromLatin1(row.nameEn), GeoPoint{}});
    }
    return book;
}

const AreaBook &areaBook()
{
    static const AreaBook book = makeBook();
    return book;
}

std::vector<PhraseFinder::WordList> countyNames()
{
    std::vector<PhraseFinder::WordList> lists;
    for (const CountyRow &row : countyTable())
        lists.push_back({row.names, static_cast<int>(lists.size())});
    return lists;
}

std::vector<PhraseFinder::WordList> countyShortNames()
{
    std::vector<PhraseFinder::WordList> lists;
    for (const CountyRow &row : countyTable())
        lists.push_back({row.shortName, static_cast<int>(lists.size())});
    return lists;
}

const PhraseFinder &fullNameFinder()
{
    static const PhraseFinder finder(countyNames());
    return finder;
}

const PhraseFinder &shortNameFinder()
{
    static const PhraseFinder finder(countyShortNames());
    return finder;
}

QStringView withoutSeparators(QStringView text)
{
    constexpr QStringView separators = u"-–—·.,，、/|>_：:";
    while (!text.isEmpty() && (text.front().isSpace() || separators.contains(text.front())))
        text = text.sliced(1);
    return text;
}

bool skip(QStringView &text, QStringView prefix)
{
    if (!text.startsWith(prefix))
        return false;
    text = withoutSeparators(text.sliced(prefix.size()));
    return true;
}

QStringView withoutProvince(QStringView text)
{
    text = withoutSeparators(text);
    skip(text, u"中国");
    if (!skip(text, u"广东省"))
        skip(text, u"广东");
    return text;
}

/// The name of a town without 镇, 街道, 乡.
QStringView townStem(QStringView name)
{
    for (const QStringView suffix : {QStringView(u"街道"), QStringView(u"镇"), QStringView(u"壮族瑶族乡")}) {
        if (name.endsWith(suffix))
            return name.chopped(suffix.size());
    }
    return name;
}

bool beginsWithTown(QStringView text, QStringView county)
{
    const auto towns = townsOf(county);
    return std::any_of(towns.begin(), towns.end(),
                       [&](const Area &town) { return text.startsWith(townStem(town.name)); });
}

/// 德庆路, 端州一路, 四会大道: a street that bears the name of a county.
bool continuesAsStreet(QStringView rest)
{
    const QStringView head = rest.first(std::min<qsizetype>(rest.size(), 2));
    return head.contains(u'路') || head.contains(u'街') || head.contains(u'巷') || head == u"大道" ||
           head == u"大桥";
}

struct CountyHit
{
    const Area *county = nullptr;
    QStringView rest; ///< what follows the name
};

/// A county named right at the beginning of `text`, in full or in short.
CountyHit countyAtStart(QStringView text)
{
    const auto &counties = areaBook().counties;
    PhraseFinder::Hit hit = fullNameFinder().at(text, 0);
    if (hit.length == 0)
        hit = shortNameFinder().at(text, 0);
    if (hit.length == 0)
        return {};
    const Area &county = counties[static_cast<std::size_t>(hit.value)];
    const QStringView rest = text.sliced(hit.length);
    const bool full = hit.length > 2;
    if (!full && continuesAsStreet(rest) && !beginsWithTown(rest, county.code))
        return {};
    return {&county, withoutSeparators(rest)};
}

/// The first county named in full anywhere in `text`.
CountyHit countyWithin(QStringView text)
{
    for (qsizetype position = 0; position < text.size(); ++position) {
        const PhraseFinder::Hit hit = fullNameFinder().at(text, position);
        if (hit.length == 0)
            continue;
        const QStringView rest = text.sliced(hit.end());
        if (hit.length > 2 || !continuesAsStreet(rest))
            return {&areaBook().counties[static_cast<std::size_t>(hit.value)], rest};
    }
    return {};
}

/// 广州市…: begins with the name of a city that is not ours.
bool namesAnotherCity(QStringView text)
{
    const qsizetype city = text.first(std::min<qsizetype>(text.size(), 5)).indexOf(u'市');
    return city >= 2 && countyAtStart(text).county == nullptr;
}

/// The town of `county` that `text` names with its kind: 金利镇, 黄岗街道办事处, 下帅乡.
QString townWithin(QStringView text, QStringView county)
{
    for (const Area &town : townsOf(county)) {
        const QStringView stem = townStem(town.name);
        for (qsizetype at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
            const QStringView rest = text.sliced(at + stem.size());
            if (rest.startsWith(u'镇') || rest.startsWith(u"街道") || rest.startsWith(u"街办") ||
                rest.startsWith(u"办事处") || rest.startsWith(u'乡') || rest.startsWith(u"壮族瑶族乡"))
                return town.code;
        }
    }
    return {};
}

/// A town whose full name occurs once in the city tells its county too.
ResolvedArea townAnywhere(QStringView text)
{
    ResolvedArea found;
    for (const Area &town : areaBook().towns) {
        if (!text.contains(town.name))
            continue;
        if (!found.town.isEmpty())
            return {};
        found = {town.parent, town.code};
    }
    return found;
}

/// The county of a street address within the city.
CountyHit countyOfStreet(QStringView street)
{
    QStringView text = withoutProvince(street);
    if (!skip(text, u"肇庆市") && !text.startsWith(u"肇庆高新") && !text.startsWith(u"肇庆新区"))
        skip(text, u"肇庆");
    if (namesAnotherCity(text))
        return {};
    if (const CountyHit hit = countyAtStart(text); hit.county)
        return hit;
    return countyWithin(text);
}

/// 高新区 where the street says so and the region names only a county.
bool streetSaysHighTechZone(QStringView street, const Area &county)
{
    const CountyHit own = countyOfStreet(street);
    if (!own.county)
        return false;
    if (own.county->code == highTechZone)
        return true;
    // 四会市大旺…: for 四会 the zone may follow; another county that the street confirms stands.
    if (county.code != sihui || own.county->code != sihui)
        return false;
    const CountyHit next = countyWithin(own.rest);
    return next.county && next.county->code == highTechZone;
}

ResolvedArea withinCity(QStringView rest, QStringView street)
{
    CountyHit hit = countyAtStart(rest);
    if (!hit.county)
        hit = countyWithin(rest);
    if (!hit.county) {
        hit = countyOfStreet(street);
        if (!hit.county)
            return namesAnotherCity(withoutProvince(street)) ? ResolvedArea{} : townAnywhere(street);
        return {hit.county->code, townWithin(hit.rest, hit.county->code)};
    }
    const QString town = townWithin(hit.rest, hit.county->code);
    if (town.isEmpty() && hit.county->code != highTechZone && streetSaysHighTechZone(street, *hit.county))
        return {highTechZone.toString(), QString()};
    return {hit.county->code, town.isEmpty() ? townWithin(street, hit.county->code) : town};
}

} // namespace

std::span<const Area> counties()
{
    return areaBook().counties;
}

std::span<const Area> townsOf(QStringView county)
{
    const auto &towns = areaBook().towns;
    const auto first =
        std::find_if(towns.begin(), towns.end(), [&](const Area &town) { return town.parent == county; });
    const auto last =
        std::find_if(first, towns.end(), [&](const Area &town) { return town.parent != county; });
    return {first, last};
}

const Area *areaByCode(QStringView code)
{
    for (const auto *list : {&areaBook().counties, &areaBook().towns}) {
        const auto found =
            std::find_if(list->begin(), list->end(), [&](const Area &area) { return area.code == code; });
        if (found != list->end())
            return &*found;
    }
    return nullptr;
}

ResolvedArea resolveArea(QStringView region, QStringView street)
{
    QStringView text = withoutProvince(region);
    if (text.isEmpty()) { // nothing, or no more than the province: the street must name the city or begin
                          // with a county
        text = withoutProvince(street);
        if (!text.startsWith(u"肇庆") && !countyAtStart(text).county)
            return {};
        return withinCity(QStringView(), street);
    }
    if (skip(text, u"肇庆市"))
        return withinCity(text, street);
    if (countyAtStart(text).county) // 端州区…, 肇庆高新区: the city is left out, or part of the name
        return withinCity(text, street);
    const QStringView rest = text.startsWith(u"肇庆") ? text.sliced(2) : QStringView();
    if (text.startsWith(u"肇庆") && !continuesAsStreet(rest))
        return withinCity(withoutSeparators(rest), street);
    return {};
}

} // namespace yizhan::catalogue
