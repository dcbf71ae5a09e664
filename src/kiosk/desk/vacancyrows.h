// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items.h"
#include "vacancyjson.h"

#include <optional>

namespace yizhan::desk {

/// A vacancy in a list of results, and how it stands to what was chosen.
struct VacancyRow
{
    catalogue::Vacancy vacancy;
    int distanceMeters = -1;     ///< of the first place of work, which is the nearest; -1 not known
    QDate today;                 ///< when it was read, in China
    bool statesAll = true;       ///< says something about every fact that was chosen
    bool firstNotStated = false; ///< first of those that do not

    /// Posted on the day it was read.
    [[nodiscard]] bool isNew() const { return vacancy.posted.isValid() && vacancy.posted == today; }

    friend bool operator==(const VacancyRow &, const VacancyRow &) = default;
};

/// Reads what the lists show. Belongs to the thread of its database, which outlives it.
class VacancyRows
{
public:
    /// Distances are measured from `station`.
    VacancyRows(storage::Database &database, std::optional<catalogue::GeoPoint> station)
        : m_vacancies(database), m_station(station)
    {
    }

    /// The vacancy of a row of an index, by its item.rowid. Nothing when it was withdrawn since the index was
    /// made (the next reading of the catalogue counts it out too), or, with a warning, when its body does not
    /// read. Errors: those of sqlError().
    [[nodiscard]] Result<std::optional<VacancyRow>> read(qint64 item, EpochDay today);

private:
    store::Items<catalogue::Vacancy> m_vacancies;
    std::optional<catalogue::GeoPoint> m_station;
};

} // namespace yizhan::desk
