// SPDX-License-Identifier: GPL-3.0-or-later
#include "seatrules.h"

#include <algorithm>

namespace yizhan::ledger {

ClassTerms termsOf(const catalogue::Class &item)
{
    constexpr qint64 secondsPerHour = 3600;
    ClassTerms terms;
    terms.seats = item.seats;
    if (item.signUpFrom.isValid())
        terms.opens = catalogue::startOfDay(item.signUpFrom);
    if (const QDate last = item.lastSignUpDay(); last.isValid())
        terms.closes = catalogue::startOfDay(last.addDays(1));
    terms.contested = item.contested && terms.closes != 0; // else its end would never come
    terms.graceSeconds = terms.contested ? item.graceHours * secondsPerHour : 0;
    return terms;
}

ClassTerms termsOf(const catalogue::Fair &item)
{
    constexpr int forEverybody = 1'000'000'000; // more than there are people in the province
    ClassTerms terms;
    terms.seats = item.quota > 0 ? item.quota : forEverybody;
    if (item.signUpFrom.isValid())
        terms.opens = catalogue::startOfDay(item.signUpFrom);
    terms.closes = catalogue::startOfDay(item.lastSignUpDay().addDays(1));
    return terms;
}

qint64 effectiveTime(const ClassTerms &terms, qint64 captured, bool sure)
{
    const qint64 notBefore = std::max<qint64>({captured, terms.opens, 0}); // below stand the promises
    return sure || terms.closes == 0 ? notBefore : std::min(notBefore, terms.closes - 1);
}

bool isOver(const ClassTerms &terms, qint64 effective)
{
    return terms.closes != 0 && effective >= terms.closes;
}

bool cameTooLate(const ClassTerms &terms, qint64 captured, bool sure, qint64 now)
{
    const qint64 atTheLatest = sure ? captured : std::min(captured, now);
    return terms.closes != 0 && atTheLatest >= terms.closes + terms.graceSeconds;
}

bool waitsForTheEnd(const ClassTerms &terms, qint64 now)
{
    return terms.seats == 0 || (terms.contested && now < terms.closes + terms.graceSeconds);
}

Placing ClassRoll::placing(qint64 effective, qint64 now, bool lease) const
{
    if (isOver(m_terms, effective))
        return Placing::Over;
    if (waitsForTheEnd(m_terms, now))
        return Placing::Pending;
    if (lease)
        return Placing::Confirmed;
    return !m_queue && freeSeats() > 0 ? Placing::Confirmed : Placing::Waitlisted;
}

Placing ClassRoll::arrive(qint64 effective, qint64 now, bool lease)
{
    const Placing given = placing(effective, now, lease);
    m_queue |= given == Placing::Waitlisted;
    if (given == Placing::Confirmed) {
        ++m_taken;
        m_lent -= lease ? 1 : 0;
    }
    return given;
}

int ClassRoll::due(qint64 now) const
{
    return m_queue && !waitsForTheEnd(m_terms, now) ? std::max(freeSeats(), 0) : 0;
}

void ClassRoll::promoted(int count, int due)
{
    m_taken += count;
    m_queue = count == due;
}

} // namespace yizhan::ledger
