// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates.h"
#include "database.h"
#include "occupation.h"
#include "result.h"
#include "vacancy.h"
#include "vacancyfacets.h"

#include <memory>
#include <optional>
#include <vector>

namespace yizhan::matching {

/// How exactly a vacancy's place is known.
enum class PlacePrecision : quint8 { None, Town, Point };

/// What the rule looks at in one vacancy. The age limit is not in here: it is a caution that is shown, and
/// what is not here cannot be scored.
struct PostFacts
{
    store::VacancyFacets facets;
    catalogue::OccupationNumber occupation = 0;
    int confidence = 0;
    catalogue::Certificates certificates;
    catalogue::Benefits denied; ///< benefits that it says it does not give (食宿自理)
    catalogue::GeoPoint point;  ///< its own, or the middle of its town
    PlacePrecision precision = PlacePrecision::None;
};

/// Years, 0 = open. As the vacancy states it.
struct AgeLimit
{
    quint8 least = 0;
    quint8 most = 0;
    [[nodiscard]] bool stated() const { return least != 0 || most != 0; }
};

/// The facts of a vacancy that is shown until `until`.
[[nodiscard]] PostFacts factsOf(const catalogue::Vacancy &vacancy, EpochDay until);
[[nodiscard]] AgeLimit ageLimitOf(const catalogue::Vacancy &vacancy);
/// Benefits that the words of a vacancy refuse: 不包吃住, 食宿自理, 不买社保.
[[nodiscard]] catalogue::Benefits deniedBenefits(const catalogue::Vacancy &vacancy);

/// Every vacancy of the catalogue by what matching looks at. Made once after each synchronisation and never
/// changed; any thread may read it. Rows are in ascending order of item.rowid, as in search::BrowseIndex.
class MatchIndex
{
public:
    using Row = quint32;
    struct Entry
    {
        qint64 item = 0; ///< item.rowid in the catalogue
        QString id;      ///< feed id, by which ties are decided at last
        PostFacts facts;
        AgeLimit age;
    };
    explicit MatchIndex(std::vector<Entry> entries);

    [[nodiscard]] std::size_t size() const { return m_facts.size(); }
    [[nodiscard]] const PostFacts &facts(Row row) const { return m_facts[row]; }
    [[nodiscard]] AgeLimit ageLimit(Row row) const { return m_ages[row]; }
    [[nodiscard]] qint64 item(Row row) const { return m_items[row]; }
    /// Position of the row's id among all ids.
    [[nodiscard]] quint32 idRank(Row row) const { return m_idRanks[row]; }
    [[nodiscard]] std::optional<Row> rowOf(qint64 item) const;

private:
    std::vector<PostFacts> m_facts;
    std::vector<AgeLimit> m_ages;
    std::vector<qint64> m_items;
    std::vector<quint32> m_idRanks;
};

using MatchIndexPtr = std::shared_ptr<const MatchIndex>;

/// Reads an open catalogue into an index, bodies included: on a worker thread, when matching is first asked
/// for after a change. Errors: those of sqlError(). A body that does not read is left out.
[[nodiscard]] Result<MatchIndexPtr> loadMatchIndex(storage::Database &database);

} // namespace yizhan::matching
