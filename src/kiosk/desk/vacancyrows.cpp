// SPDX-License-Identifier: GPL-3.0-or-later
#include "vacancyrows.h"

#include "stationdistance.h"

namespace yizhan::desk {

Result<std::optional<VacancyRow>> VacancyRows::read(qint64 item, EpochDay today)
{
    auto stored = m_vacancies.byRow(item);
    if (!stored) {
        if (stored.error().code == ErrorCode::NotFound)
            return std::nullopt;
        if (stored.error().code != ErrorCode::Protocol)
            return fail(stored.error());
        qWarning("a vacancy is left out: %s", qUtf8Printable(stored.error().toString()));
        return std::nullopt;
    }
    VacancyRow row;
    row.distanceMeters = putNearestFirst(m_station, stored->value);
    row.today = fromEpochDay(today);
    row.vacancy = std::move(stored->value);
    return row;
}

} // namespace yizhan::desk
