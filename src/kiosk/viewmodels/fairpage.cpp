// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairpage.h"

#include "faircalendar.h"
#include "takeaway.h"
#include "whenanswered.h"

#include <utility>

namespace yizhan::viewmodels {

FairPage::FairPage(session::Session &session, desk::ItemService &service, const FairBooths &booths,
                   const Clock &clock, std::optional<catalogue::GeoPoint> station, QString publicUrl,
                   QObject *parent)
    : QObject(parent), SessionPart(session), m_items(service), m_booths(booths), m_clock(clock),
      m_station(station), m_publicUrl(std::move(publicUrl)),
      m_opened(*this, service, clock, [this] { fairRead(); })
{
    connect(&booths, &FairBooths::changed, this, &FairPage::changed);
}

void FairPage::open(const QString &id)
{
    m_places.reset();
    m_plan.clear();
    m_shared = false; // rather words than a code that leads nowhere
    m_opened.open(id);
    whenAnswered(m_items.isShared(catalogue::Kind<catalogue::Fair>::name, id, toEpochDay(m_clock.today())),
                 this, [this, id](bool shared) {
                     if (id != m_opened.id())
                         return;
                     m_shared = shared;
                     Q_EMIT changed();
                 });
    refresh();
}

void FairPage::refresh()
{
    const QString id = m_opened.id();
    if (id.isEmpty())
        return;
    whenAnswered(desk::itemById<catalogue::FairPlaces>(m_items, id, toEpochDay(m_clock.today())), this,
                 [this, id](const Result<catalogue::FairPlaces> &read) {
                     if (id != m_opened.id())
                         return;
                     m_places = read ? std::optional(*read) : std::nullopt;
                     Q_EMIT changed();
                 });
    readPlan();
}

void FairPage::fairRead()
{
    readPlan();
    Q_EMIT changed();
}

void FairPage::readPlan()
{
    const catalogue::DocumentRef plan = m_opened.item().plan;
    if (plan.digest.isEmpty())
        return;
    whenAnswered(m_items.document(plan), this, [this, plan](const QString &file) {
        if (plan != m_opened.item().plan)
            return;
        m_plan = file.isEmpty() ? QUrl() : QUrl::fromLocalFile(file);
        Q_EMIT changed();
    });
}

FairValue FairPage::fair() const
{
    const catalogue::Fair &fair = m_opened.item();
    return FairValue(fair, PlaceValue::of(fair.place, distanceFrom(m_station, fair.place), language()),
                     {m_booths.total(), m_booths.headcount()}, m_clock.today(), m_places);
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

void FairPage::forget()
{
    m_places.reset();
    m_plan.clear();
    m_opened.close();
}

void FairPage::speak(session::Language /*language*/)
{
    Q_EMIT changed();
}

} // namespace yizhan::viewmodels
