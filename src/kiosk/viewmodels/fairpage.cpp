// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairpage.h"

#include "faircalendar.h"
#include "takeaway.h"

#include <utility>

namespace yizhan::viewmodels {

FairPage::FairPage(session::Session &session, desk::ItemService &service, const FairBooths &booths,
                   const Clock &clock, std::optional<catalogue::GeoPoint> station, QString publicUrl,
                   QObject *parent)
    : QObject(parent), SessionPart(session), m_booths(booths), m_clock(clock), m_station(station),
      m_publicUrl(std::move(publicUrl)), m_opened(*this, service, clock, [this] { Q_EMIT changed(); })
{
    connect(&booths, &FairBooths::changed, this, &FairPage::changed);
}

FairValue FairPage::fair() const
{
    const catalogue::Fair &fair = m_opened.item();
    return FairValue(fair, PlaceValue::of(fair.place, distanceFrom(m_station, fair.place), language()),
                     {m_booths.total(), m_booths.headcount()}, m_clock.today());
}

QString FairPage::takeAwayText() const
{
    if (state() != State::Ready)
        return {};
    return takeAwayIsLink() ? takeAwayFairLink(m_publicUrl, m_opened.id()) : takeAwayFair(m_opened.item());
}

print::Slip FairPage::slip(const SlipHead &head) const
{
    if (state() != State::Ready)
        return print::Slip();
    return fairSlip(head, m_opened.item(), m_booths.keptBooths(),
                    takeAwayIsLink() ? takeAwayText() : QString());
}

void FairPage::arrive(const Arrival &arrival)
{
    if (arrival.route.screen == Screens::Fair && (!arrival.back || arrival.route.id != m_opened.id()))
        open(arrival.route.id);
}

void FairPage::speak(session::Language /*language*/)
{
    Q_EMIT changed();
}

} // namespace yizhan::viewmodels
