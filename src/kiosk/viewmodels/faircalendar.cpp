// SPDX-License-Identifier: GPL-3.0-or-later
#include "faircalendar.h"

#include "geodistance.h"
#include "whenanswered.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace yizhan::viewmodels {

namespace {

using catalogue::Booth;
using catalogue::Fair;

constexpr int daysPerWeek = 7;
constexpr int weeksShown = 3;

/// One that goes on today stands before those that begin later on this day.
bool isSooner(const Fair &a, const Fair &b)
{
    return std::tie(a.starts, a.opens, a.id) < std::tie(b.starts, b.opens, b.id);
}

} // namespace

int distanceFrom(const std::optional<catalogue::GeoPoint> &station, const catalogue::Place &place)
{
    return station && place.point
               ? static_cast<int>(std::lround(search::distanceMeters(*station, *place.point)))
               : -1;
}

FairCalendar::FairCalendar(session::Session &session, desk::ItemService &items, const Clock &clock,
                           std::optional<catalogue::GeoPoint> station, QObject *parent)
    : QObject(parent), SessionPart(session), m_items(items), m_clock(clock), m_station(station)
{
}

void FairCalendar::refresh()
{
    const EpochDay today = toEpochDay(m_clock.today());
    whenAnswered(desk::allItems<Fair>(m_items, today), this, [this](const Result<std::vector<Fair>> &read) {
        if (!read) // those that stand there stay
            return qWarning("job fairs: %s", qUtf8Printable(read.error().toString()));
        m_fairs = *read;
        std::erase_if(m_fairs, [this](const Fair &fair) { return fair.lastDay() < m_clock.today(); });
        std::sort(m_fairs.begin(), m_fairs.end(), isSooner);
        Q_EMIT changed();
    });
    whenAnswered(desk::allItems<Booth>(m_items, today), this, [this](const Result<std::vector<Booth>> &read) {
        if (!read)
            return qWarning("stands: %s", qUtf8Printable(read.error().toString()));
        m_offers.clear();
        for (const Booth &booth : *read) {
            FairOffer &offer = m_offers[booth.fair];
            ++offer.booths;
            offer.headcount += booth.headcount;
        }
        Q_EMIT changed();
    });
}

FairValue FairCalendar::valueOf(const Fair &fair) const
{
    return FairValue(fair, PlaceValue::of(fair.place, distanceFrom(m_station, fair.place), language()),
                     m_offers.value(fair.id), m_clock.today());
}

FairValue FairCalendar::next() const
{
    return m_fairs.empty() ? FairValue() : valueOf(m_fairs.front());
}

QList<FairValue> FairCalendar::fairs() const
{
    QList<FairValue> listed;
    for (const Fair &fair : m_fairs) {
        if (hasChosen() && !fair.isOn(m_chosen))
            continue;
        FairValue value = valueOf(fair);
        value.setLeads(listed.isEmpty() || listed.back().when() != value.when());
        listed.append(value);
    }
    return listed;
}

QDate FairCalendar::firstDay() const
{
    const QDate today = m_clock.today();
    return today.addDays(1 - today.dayOfWeek() + m_turned * weeksShown * daysPerWeek);
}

int FairCalendar::fairsOn(QDate day) const
{
    return static_cast<int>(
        std::count_if(m_fairs.begin(), m_fairs.end(), [day](const Fair &fair) { return fair.isOn(day); }));
}

QList<FairDay> FairCalendar::days() const
{
    QList<FairDay> days;
    const QDate today = m_clock.today();
    QDate day = firstDay();
    for (int number = 0; number < weeksShown * daysPerWeek; ++number, day = day.addDays(1)) {
        const bool past = day < today;
        days.append({day.month(), day.day(), day.dayOfWeek(), past, day == today, past ? 0 : fairsOn(day),
                     day == m_chosen});
    }
    return days;
}

bool FairCalendar::canTurnBack() const
{
    return m_turned > 0;
}

bool FairCalendar::canTurnOn() const
{
    const QDate behind = firstDay().addDays(weeksShown * daysPerWeek);
    return std::any_of(m_fairs.begin(), m_fairs.end(),
                       [behind](const Fair &fair) { return fair.lastDay() >= behind; });
}

void FairCalendar::choose(int day)
{
    if (day < 0 || day >= weeksShown * daysPerWeek)
        return;
    const QDate date = firstDay().addDays(day);
    const bool holdsSome = date >= m_clock.today() && fairsOn(date) > 0;
    m_chosen = holdsSome && date != m_chosen ? date : QDate();
    Q_EMIT changed();
}

void FairCalendar::chooseAll()
{
    m_chosen = {};
    Q_EMIT changed();
}

void FairCalendar::turnOn()
{
    if (!canTurnOn())
        return;
    ++m_turned;
    chooseAll();
}

void FairCalendar::turnBack()
{
    if (!canTurnBack())
        return;
    --m_turned;
    chooseAll();
}

void FairCalendar::arrive(const Arrival &arrival)
{
    if (arrival.route.screen == Screens::Fairs && !arrival.back)
        refresh();
}

void FairCalendar::forget()
{
    m_turned = 0;
    chooseAll();
}

void FairCalendar::speak(session::Language /*language*/)
{
    Q_EMIT changed();
}

} // namespace yizhan::viewmodels
