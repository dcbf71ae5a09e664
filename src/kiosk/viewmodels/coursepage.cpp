// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursepage.h"

namespace yizhan::viewmodels {

namespace {

constexpr int notKnown = -1; // of a distance

} // namespace

CoursePage::CoursePage(session::Session &session, desk::CourseService &service, const Clock &clock,
                       QObject *parent)
    : QObject(parent), SessionPart(session), m_service(service), m_clock(clock)
{
}

void CoursePage::open(const QString &id)
{
    ++m_opening;
    m_id = id;
    show(State::Loading, {});
    m_service.course(id, toEpochDay(m_clock.today()))
        .then(this, [this, opening = m_opening](const Result<catalogue::Course> &found) {
            if (opening == m_opening)
                show(found ? State::Ready : State::Missing, found.value_or(catalogue::Course()));
        });
}

void CoursePage::forget()
{
    ++m_opening;
    m_id.clear();
    show(State::Idle, {});
}

CourseValue CoursePage::course() const
{
    return CourseValue({m_course, {}},
                       PlaceValue::of(m_course.place, notKnown, static_cast<int>(language())));
}

void CoursePage::speak(session::Language /*language*/)
{
    Q_EMIT changed();
}

void CoursePage::arrive(const Arrival &arrival)
{
    if (arrival.route.screen == Screens::Course && (!arrival.back || arrival.route.id != m_id))
        open(arrival.route.id);
}

void CoursePage::show(State state, catalogue::Course course)
{
    m_state = state;
    m_course = std::move(course);
    Q_EMIT changed();
}

} // namespace yizhan::viewmodels
