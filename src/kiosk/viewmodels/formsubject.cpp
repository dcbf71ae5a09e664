// SPDX-License-Identifier: GPL-3.0-or-later
#include "formsubject.h"

namespace yizhan::viewmodels {

void FormSubject::open(Screens::FormKind kind, const QString &id)
{
    close();
    m_kind = kind;
    if (kind == Screens::Enrolment)
        m_class.open(id);
    else if (kind == Screens::FairSignUp)
        m_fair.open(id);
    else
        m_vacancy.open(id);
}

void FormSubject::close()
{
    m_kind = Screens::Interest;
    m_vacancy.close();
    m_class.close();
    m_course.close();
    m_fair.close();
}

void FormSubject::followCourse()
{
    if (m_class.state() == ItemStates::Ready && m_course.id() != m_class.item().course)
        m_course.open(m_class.item().course);
}

QString FormSubject::title() const
{
    if (m_kind == Screens::Interest)
        return m_vacancy.item().title;
    if (m_kind == Screens::FairSignUp)
        return m_fair.item().name;
    return m_class.item().name.isEmpty() ? m_course.item().name : m_class.item().name;
}

std::optional<Route> FormSubject::route() const
{
    if (state() != ItemStates::Ready)
        return std::nullopt;
    using catalogue::Kind;
    if (m_kind == Screens::Enrolment)
        return routeOf(QLatin1String(Kind<catalogue::Course>::name), m_course.item().id);
    return routeOf(QLatin1String(m_kind == Screens::FairSignUp ? Kind<catalogue::Fair>::name
                                                               : Kind<catalogue::Vacancy>::name),
                   id());
}

QString FormSubject::note() const
{
    if (m_kind == Screens::FairSignUp)
        return m_fair.item().venue;
    return m_kind == Screens::Interest ? m_vacancy.item().employer : m_course.item().provider;
}

} // namespace yizhan::viewmodels
