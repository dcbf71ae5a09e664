// SPDX-License-Identifier: GPL-3.0-or-later
#include "parkinglot.h"

namespace yizhan::transport {

ParkingLot::Ticket ParkingLot::park(const std::string &scope, qint64 after, Wake wake)
{
    Ticket ticket = 0;
    {
        const std::lock_guard lock(m_mutex);
        ticket = ++m_lastTicket;
        Scope &place = m_scopes[scope];
        if (place.head <= after) {
            place.waiting.emplace(ticket, Waiting{after, std::move(wake)});
            return ticket;
        }
    }
    wake();
    return ticket;
}

bool ParkingLot::leave(const std::string &scope, Ticket ticket)
{
    const std::lock_guard lock(m_mutex);
    const auto place = m_scopes.find(scope);
    if (place == m_scopes.end() || place->second.waiting.erase(ticket) == 0)
        return false;
    // Scopes come from requests: one that nobody ever told us about is not kept.
    if (place->second.waiting.empty() && place->second.head == 0)
        m_scopes.erase(place);
    return true;
}

void ParkingLot::notify(const std::string &scope, qint64 head)
{
    std::vector<Wake> due;
    {
        const std::lock_guard lock(m_mutex);
        Scope &place = m_scopes[scope];
        place.head = head; // may be lower than before: a database restored from a backup
        for (auto waiting = place.waiting.begin(); waiting != place.waiting.end();) {
            if (waiting->second.after < head) {
                due.push_back(std::move(waiting->second.wake));
                waiting = place.waiting.erase(waiting);
            } else {
                ++waiting;
            }
        }
    }
    for (const Wake &wake : due)
        wake();
}

int ParkingLot::count() const
{
    const std::lock_guard lock(m_mutex);
    std::size_t sum = 0;
    for (const auto &[name, place] : m_scopes)
        sum += place.waiting.size();
    return static_cast<int>(sum);
}

} // namespace yizhan::transport
