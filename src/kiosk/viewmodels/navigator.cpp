// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigator.h"

#include <QMetaEnum>

#include <algorithm>
#include <iterator>
#include <utility>

namespace yizhan::viewmodels {

namespace {

/// Steps back that are kept: nobody finds the way back through more, and a session must not grow for ever.
constexpr std::size_t longestTrail = 50;

} // namespace

Navigator::Navigator(session::Session &session, QObject *parent) : QObject(parent), SessionPart(session) {}

bool Navigator::personal() const
{
    switch (m_route.screen) {
    case Screens::FormConsent:
    case Screens::FormName:
    case Screens::FormPhone:
    case Screens::FormIdNumber:
    case Screens::FormCheck:
    case Screens::Receipt:
    case Screens::Feedback:
    case Screens::StaffHome:
    case Screens::StaffClasses:
    case Screens::StaffClass:
    case Screens::CheckIn:
    case Screens::Survey:
    case Screens::SurveyReview:
        return true;
    default:
        return false;
    }
}

int Navigator::lastScreen()
{
    const auto screens = QMetaEnum::fromType<Screens::Screen>();
    return screens.value(screens.keyCount() - 1);
}

void Navigator::setSheet(Sheet sheet)
{
    if (m_sheet == sheet)
        return;
    m_sheet = sheet;
    Q_EMIT sheetChanged();
}

void Navigator::toggleSheet(Sheet sheet)
{
    setSheet(m_sheet == sheet ? NoSheet : sheet);
}

void Navigator::go(const Route &route)
{
    if (route.screen == Screens::Home)
        return reset();
    setSheet(NoSheet);
    if (route == m_route)
        return;
    if (m_trail.size() == longestTrail)
        m_trail.erase(m_trail.begin() + 1); // the first is home
    Step left{m_route, {}};
    for (const RouteAware *model : m_followers)
        left.kept.push_back(model->keep(m_route));
    m_trail.push_back(std::move(left));
    arrive(route, nullptr);
}

void Navigator::open(Screens::Screen screen)
{
    go({screen, 0, {}});
}

void Navigator::openItem(Screens::Screen screen, const QString &id)
{
    go({screen, 0, id});
}

void Navigator::openKind(Screens::Screen screen, int kind, const QString &id)
{
    go({screen, kind, id});
}

bool Navigator::back()
{
    if (m_sheet != NoSheet) {
        setSheet(NoSheet);
        return true;
    }
    if (m_trail.empty())
        return false;
    const Step last = std::move(m_trail.back());
    m_trail.pop_back();
    arrive(last.route, &last);
    return true;
}

void Navigator::returnTo(Screens::Screen screen)
{
    setSheet(NoSheet);
    if (m_route.screen == screen)
        return;
    const auto nearest = std::find_if(m_trail.rbegin(), m_trail.rend(),
                                      [screen](const Step &step) { return step.route.screen == screen; });
    if (nearest != m_trail.rend()) {
        m_trail.erase(nearest.base(), m_trail.end());
        back();
        return;
    }
    if (m_trail.empty())
        return open(screen);
    m_trail.erase(m_trail.begin() + 1, m_trail.end());
    arrive({screen, 0, {}}, nullptr);
}

void Navigator::goInsteadOf(Screens::Screen since, const Route &route)
{
    if (m_route.screen != since) {
        const auto nearest = std::find_if(m_trail.rbegin(), m_trail.rend(),
                                          [since](const Step &step) { return step.route.screen == since; });
        if (nearest == m_trail.rend())
            return go(route);
        m_trail.erase(std::prev(nearest.base()), m_trail.end());
    }
    setSheet(NoSheet);
    arrive(route, nullptr);
}

void Navigator::reset()
{
    setSheet(NoSheet);
    m_trail.clear();
    if (m_route != Route{})
        arrive({}, nullptr);
}

void Navigator::lock(Screens::Screen screen, const QString &id)
{
    m_locked = Route{screen, 0, id};
    setSheet(NoSheet);
    m_trail.clear();
    arrive(*m_locked, nullptr);
}

void Navigator::follow(RouteAware &model)
{
    m_followers.push_back(&model);
}

void Navigator::arrive(Route route, const Step *returned)
{
    if (m_locked && route != *m_locked && route.screen != Screens::StaffPin) {
        route = *m_locked;
        returned = nullptr;
        m_trail.clear();
    }
    const Route from = std::exchange(m_route, std::move(route));
    for (std::size_t number = 0; number < m_followers.size(); ++number) {
        const bool kept = returned != nullptr && number < returned->kept.size();
        m_followers[number]->arrive(
            {m_route, from, returned != nullptr, kept ? returned->kept[number] : std::any()});
    }
    Q_EMIT changed();
}

} // namespace yizhan::viewmodels
