// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairrecord.h"

#include "lastsecond.h"

#include <utility>

namespace yizhan::checkin {

bool FairRecord::add(const ScanEvent &event)
{
    const bool hasSubject = !event.subject.isEmpty() || event.kind == ScanKind::Undo;
    const bool hasTime = event.time.isValid() && event.time.toMSecsSinceEpoch() >= 0 &&
                         event.time.toSecsSinceEpoch() <= lastSecond;
    if (event.fair != m_fair || event.id.isEmpty() || !hasSubject || !hasTime)
        return false;
    const auto [place, isNew] = m_events.emplace(event.id, event);
    if (isNew || place->second == event)
        return isNew;
    const bool isNews = m_reused.insert(event.id).second;
    if (encodeEvent(event) >= encodeEvent(place->second))
        return isNews;
    place->second = event;
    return true;
}

bool FairRecord::know(const Registration &registration)
{
    if (registration.ticket.isEmpty())
        return false;
    const auto [place, isNew] = m_registrations.emplace(registration.ticket, registration);
    if (isNew)
        return true;
    const auto rank = [](const Registration &known) {
        return std::pair(known.revision, encodeRegistration(known));
    };
    if (rank(registration) <= rank(place->second))
        return false;
    place->second = registration;
    return true;
}

void FairRecord::merge(const FairRecord &other)
{
    for (const auto &[id, event] : other.m_events)
        add(event);
    for (const auto &[ticket, registration] : other.m_registrations)
        know(registration);
    m_reused.insert(other.m_reused.begin(), other.m_reused.end());
}

const ScanEvent *FairRecord::find(const QString &id) const
{
    const auto found = m_events.find(id);
    return found == m_events.end() ? nullptr : &found->second;
}

FairState FairRecord::state(const FairRules &rules) const
{
    std::vector<ScanEvent> events;
    events.reserve(m_events.size());
    for (const auto &[id, event] : m_events)
        events.push_back(event);
    FairState state = judge(events, m_registrations, rules);
    state.reusedIds = static_cast<int>(m_reused.size());
    return state;
}

} // namespace yizhan::checkin
