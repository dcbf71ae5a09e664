// SPDX-License-Identifier: GPL-3.0-or-later
#include "toldplaces.h"

#include "lentseats.h"
#include "whenanswered.h"

#include <utility>

namespace yizhan::viewmodels {

using catalogue::ClassPlaces;
using catalogue::LentSeats;

void ToldPlaces::read(QObject *context, const std::function<void()> &changed)
{
    whenAnswered(desk::allItems<ClassPlaces>(m_items, toEpochDay(m_clock.today())), context,
                 [this, context, changed](const Result<std::vector<ClassPlaces>> &read) {
                     if (!read) // what is known stays
                         return qWarning("free places: %s", qUtf8Printable(read.error().toString()));
                     Places told;
                     for (const ClassPlaces &places : *read)
                         told.insert(places.classId, places);
                     readLeases(context, changed, std::move(told));
                 });
}

void ToldPlaces::readLeases(QObject *context, const std::function<void()> &changed, Places told)
{
    whenAnswered(desk::allItems<LentSeats>(m_items, toEpochDay(m_clock.today())), context,
                 [this, changed, told = std::move(told)](const Result<std::vector<LentSeats>> &read) {
                     if (!read)
                         return qWarning("leases: %s", qUtf8Printable(read.error().toString()));
                     Places known = told;
                     for (const LentSeats &lent : *read) {
                         if (lent.until > m_clock.nowUtc())
                             known.remove(lent.classId);
                     }
                     if (known == m_told)
                         return;
                     m_told = std::move(known);
                     changed();
                 });
}

std::optional<ClassPlaces> ToldPlaces::of(const QString &classId) const
{
    const auto told = m_told.find(classId);
    return told == m_told.end() ? std::nullopt : std::optional(*told);
}

} // namespace yizhan::viewmodels
