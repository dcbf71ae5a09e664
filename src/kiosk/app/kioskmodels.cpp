// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskmodels.h"

namespace yizhan::app {

namespace {

using viewmodels::JobBrowser;
using viewmodels::MatchBrowser;

viewmodels::StationInfo::Facts factsOf(const KioskConfig::Station &station, double pixelsPerMm)
{
    return {station.name, station.area, station.phone, station.desk, station.hours, pixelsPerMm};
}

} // namespace

KioskModels::KioskModels(const KioskConfig &config, const KioskServices &services, const Clock &clock,
                         double pixelsPerMm)
    : m_kioskSession(m_session, clock, config.session),
      m_station(m_session, factsOf(config.station, pixelsPerMm)), m_freshness(clock),
      m_jobs(m_session, services.jobs, clock), m_search(m_session, services.jobs, clock),
      m_vacancy(m_session, services.jobs, clock, config.server.publicUrl),
      m_course(m_session, services.items, clock), m_notices(m_session, services.items, clock),
      m_keyboard(m_session, services.input),
      m_match(m_session, services.match, clock, {config.station.position, config.station.area}),
      m_navigator(m_session), m_watch(services.jobs, m_jobs, m_freshness), m_activity(m_kioskSession)
{
    m_jobs.setShelves(config.shelves);
    followTheWay();
    followTheCatalogue();
    m_watch.start();
}

void KioskModels::followTheWay()
{
    for (viewmodels::RouteAware *model : std::initializer_list<viewmodels::RouteAware *>{
             &m_jobs, &m_search, &m_vacancy, &m_match, &m_course, &m_notices})
        m_navigator.follow(*model);
}

void KioskModels::followTheCatalogue()
{
    QObject::connect(&m_jobs, &JobBrowser::catalogueRead, &m_search, &viewmodels::JobSearch::refresh);
    QObject::connect(&m_jobs, &JobBrowser::catalogueRead, &m_match, &MatchBrowser::refresh);
    QObject::connect(&m_jobs, &JobBrowser::catalogueRead, &m_notices, &viewmodels::NoticeBoard::refresh);
    QObject::connect(&m_match, &MatchBrowser::weightsRead, &m_rule, &viewmodels::RuleLineModel::setWeights);
}

QVariantMap KioskModels::initialProperties()
{
    return {{QStringLiteral("navigator"), QVariant::fromValue(&m_navigator)},
            {QStringLiteral("session"), QVariant::fromValue(&m_kioskSession)},
            {QStringLiteral("station"), QVariant::fromValue(&m_station)},
            {QStringLiteral("jobs"), QVariant::fromValue(&m_jobs)},
            {QStringLiteral("search"), QVariant::fromValue(&m_search)},
            {QStringLiteral("vacancy"), QVariant::fromValue(&m_vacancy)},
            {QStringLiteral("course"), QVariant::fromValue(&m_course)},
            {QStringLiteral("notices"), QVariant::fromValue(&m_notices)},
            {QStringLiteral("freshness"), QVariant::fromValue(&m_freshness)},
            {QStringLiteral("keyboard"), QVariant::fromValue(&m_keyboard)},
            {QStringLiteral("match"), QVariant::fromValue(&m_match)},
            {QStringLiteral("rule"), QVariant::fromValue(&m_rule)}};
}

} // namespace yizhan::app
