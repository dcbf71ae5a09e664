// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursepage.h"

namespace yizhan::viewmodels {

namespace {

constexpr int notKnown = -1; // of a distance

} // namespace

CoursePage::CoursePage(session::Session &session, desk::ItemService &service, const Clock &clock,
                       QObject *parent)
    : QObject(parent), SessionPart(session), m_clock(clock),
      m_opened(*this, service, clock, [this] { Q_EMIT changed(); })
{
}

CourseValue CoursePage::course() const
{
    const catalogue::Course &course = m_opened.item();
    return CourseValue({course, {}}, PlaceValue::of(course.place, notKnown, language()), m_clock.today());
}

print::Slip CoursePage::slip(const SlipHead &head) const
{
    return state() == ItemStates::Ready ? courseSlip(head, m_opened.item(), {}) : print::Slip();
}

void CoursePage::speak(session::Language /*language*/)
{
    Q_EMIT changed();
}

void CoursePage::arrive(const Arrival &arrival)
{
    const bool isOfOne =
        arrival.route.screen == Screens::Course || arrival.route.screen == Screens::CourseJobs;
    if (isOfOne && (!arrival.back || arrival.route.id != m_opened.id()))
        open(arrival.route.id);
}

} // namespace yizhan::viewmodels
