// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchindex.h"

#include "area.h"
#include "vacancyjson.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <numeric>

namespace yizhan::matching {

using catalogue::Benefit;
using catalogue::Benefits;

namespace {

constexpr double microdegree = 1e-6;
constexpr int oldestStated = 120;

struct Denial
{
    QStringView words;
    Benefits benefits;
};

const std::array<Denial, 22> &denials()
{
    static const std::array<Denial, 22> all{
        Denial{u"不包吃住", Benefit::Meals | Benefit::Lodging},
        Denial{u"不包食宿", Benefit::Meals | Benefit::Lodging},
        Denial{u"食宿自理", Benefit::Meals | Benefit::Lodging},
        Denial{u"吃住自理", Benefit::Meals | Benefit::Lodging},
        Denial{u"不提供食宿", Benefit::Meals | Benefit::Lodging},
        Denial{u"无食宿", Benefit::Meals | Benefit::Lodging},
        Denial{u"不包住", Benefit::Lodging},
        Denial{u"住宿自理", Benefit::Lodging},
        Denial{u"不提供住宿", Benefit::Lodging},
        Denial{u"没有住宿", Benefit::Lodging},
        Denial{u"无住宿", Benefit::Lodging},
        Denial{u"不提供宿舍", Benefit::Lodging},
        Denial{u"不包吃", Benefit::Meals},
        Denial{u"不包餐", Benefit::Meals},
        Denial{u"不包伙食", Benefit::Meals},
        Denial{u"伙食自理", Benefit::Meals},
        Denial{u"无社保", Benefit::SocialInsurance},
        Denial{u"不买社保", Benefit::SocialInsurance},
        Denial{u"不购社保", Benefit::SocialInsurance},
        Denial{u"不购买社保", Benefit::SocialInsurance},
        Denial{u"没有社保", Benefit::SocialInsurance},
        Denial{u"不缴社保", Benefit::SocialInsurance},
    };
    return all;
}

/// The middle of a town; nothing when the list does not give it.
std::optional<catalogue::GeoPoint> middleOf(int town)
{
    static const QHash<int, catalogue::GeoPoint> middles = [] {
        QHash<int, catalogue::GeoPoint> points;
        for (const catalogue::Area &county : catalogue::counties()) {
            for (const catalogue::Area &area : catalogue::townsOf(county.code)) {
                if (area.centre.latitude != 0)
                    points.insert(area.code.toInt(), area.centre);
            }
        }
        return points;
    }();
    const auto found = middles.constFind(town);
    return found == middles.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

Benefits deniedBenefits(const catalogue::Vacancy &vacancy)
{
    Benefits denied;
    const auto read = [&denied](QStringView text) {
        // Most texts deny nothing: no 不, 自理, 无, 没 at all.
        if (!text.contains(u'不') && !text.contains(u'理') && !text.contains(u'无') && !text.contains(u'没'))
            return;
        for (const Denial &denial : denials()) {
            if (text.contains(denial.words))
                denied |= denial.benefits;
        }
    };
    read(vacancy.title);
    read(vacancy.description);
    for (const QString &benefit : vacancy.otherBenefits)
        read(benefit);
    // One who is offered it in the list of benefits is offered it, whatever a long text says of others.
    return denied & ~vacancy.benefits;
}

PostFacts factsOf(const catalogue::Vacancy &vacancy, EpochDay until)
{
    PostFacts facts;
    facts.facets = store::facetsOf(vacancy, until);
    facts.occupation = vacancy.occupationNumber;
    facts.confidence = vacancy.occupationConfidence;
    facts.certificates = catalogue::certificatesIn(vacancy.certificates);
    facts.denied = deniedBenefits(vacancy);
    if (facts.facets.latitude != 0 || facts.facets.longitude != 0) {
        facts.point = {facts.facets.latitude * microdegree, facts.facets.longitude * microdegree};
        facts.precision = PlacePrecision::Point;
    } else if (const auto middle = middleOf(facts.facets.town)) {
        facts.point = *middle;
        facts.precision = PlacePrecision::Town;
    }
    return facts;
}

AgeLimit ageLimitOf(const catalogue::Vacancy &vacancy)
{
    const auto years = [](int age) { return static_cast<quint8>(std::clamp(age, 0, oldestStated)); };
    return {years(vacancy.ageMin), years(vacancy.ageMax)};
}

MatchIndex::MatchIndex(std::vector<Entry> entries)
{
    std::vector<quint32> byId(entries.size());
    std::iota(byId.begin(), byId.end(), 0U);
    std::sort(byId.begin(), byId.end(),
              [&entries](quint32 a, quint32 b) { return entries[a].id < entries[b].id; });
    m_idRanks.resize(entries.size());
    for (quint32 rank = 0; rank < byId.size(); ++rank)
        m_idRanks[byId[rank]] = rank;
    m_facts.reserve(entries.size());
    m_ages.reserve(entries.size());
    m_items.reserve(entries.size());
    for (const Entry &entry : entries) {
        m_facts.push_back(entry.facts);
        m_ages.push_back(entry.age);
        m_items.push_back(entry.item);
    }
}

std::optional<MatchIndex::Row> MatchIndex::rowOf(qint64 item) const
{
    const auto found = std::lower_bound(m_items.begin(), m_items.end(), item);
    if (found == m_items.end() || *found != item)
        return std::nullopt;
    return static_cast<Row>(found - m_items.begin());
}

Result<MatchIndexPtr> loadMatchIndex(storage::Database &database)
{
    YIZHAN_TRY_LET(auto select, database.prepare(QStringLiteral(
                                    "SELECT i.rowid, i.id, i.until, i.body FROM vacancy_facet AS f "
                                    "JOIN item AS i ON i.rowid = f.item ORDER BY i.rowid")));
    YIZHAN_TRY(select.run());
    std::vector<MatchIndex::Entry> entries;
    catalogue::VacancyDecoder decoder;
    YIZHAN_TRY(select.forEach([&](const storage::Statement &row) {
        const auto vacancy = decoder.decode(row.bytes(3));
        if (vacancy)
            entries.push_back({row.integer(0), row.text(1),
                               factsOf(*vacancy, static_cast<EpochDay>(row.integer(2))),
                               ageLimitOf(*vacancy)});
    }));
    return std::make_shared<const MatchIndex>(std::move(entries));
}

} // namespace yizhan::matching
