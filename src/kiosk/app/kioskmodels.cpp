// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskmodels.h"

namespace yizhan::app {

namespace {

using viewmodels::KioskSession;
using viewmodels::VacancyPage;

viewmodels::StationInfo::Facts factsOf(const KioskConfig::Station &station, double pixelsPerMm)
{
    return {station.name, station.area, station.phone, station.desk, station.hours, pixelsPerMm};
}

} // namespace

KioskModels::KioskModels(const KioskConfig &config, const QString &dataDir, const Clock &clock,
                         double pixelsPerMm)
    : m_worker(dataDir, config.station.position), m_matchWorker(dataDir, config.station.position),
      m_inputWorker(input::inputPaths(dataDir)), m_session(clock, config.session),
      m_station(factsOf(config.station, pixelsPerMm)), m_freshness(clock), m_jobs(m_worker, clock),
      m_search(m_worker, clock), m_vacancy(m_worker, clock, config.server.publicUrl),
      m_course(m_worker, clock), m_keyboard(m_inputWorker),
      m_match(m_matchWorker, clock, {config.station.position, config.station.area}),
      m_watch(m_worker, m_jobs, m_freshness), m_activity(m_session)
{
    m_jobs.setShelves(config.shelves);
    QObject::connect(&m_jobs, &viewmodels::JobBrowser::catalogueRead, &m_search,
                     &viewmodels::JobSearch::refresh);
    QObject::connect(&m_match, &viewmodels::MatchBrowser::weightsRead, &m_rule,
                     &viewmodels::RuleLineModel::setWeights);
    followTheWay();
    followLanguage();
    forgetAtTheEnd();
    m_watch.start();
}

void KioskModels::followTheWay()
{
    for (viewmodels::RouteAware *model :
         std::initializer_list<viewmodels::RouteAware *>{&m_jobs, &m_search, &m_vacancy, &m_match, &m_course})
        m_navigator.follow(*model);
}

void KioskModels::followLanguage()
{
    const auto follow = [this] {
        const int language = static_cast<int>(m_session.language());
        m_station.setLanguage(language);
        m_jobs.setLanguage(language);
        m_search.setLanguage(language);
        m_vacancy.setLanguage(language);
        m_course.setLanguage(language);
        m_keyboard.setLanguage(language);
        m_match.setLanguage(language);
    };
    QObject::connect(&m_session, &KioskSession::languageChanged, &m_jobs, follow);
    follow();
}

void KioskModels::forgetAtTheEnd()
{
    QObject::connect(&m_session, &KioskSession::ended, &m_jobs, &viewmodels::JobBrowser::reset);
    QObject::connect(&m_session, &KioskSession::ended, &m_search, &viewmodels::JobSearch::reset);
    QObject::connect(&m_session, &KioskSession::ended, &m_vacancy, &VacancyPage::close);
    QObject::connect(&m_session, &KioskSession::ended, &m_course, &viewmodels::CoursePage::close);
    QObject::connect(&m_session, &KioskSession::ended, &m_keyboard, &viewmodels::KeyboardInput::forget);
    QObject::connect(&m_session, &KioskSession::ended, &m_match, &viewmodels::MatchBrowser::reset);
    QObject::connect(&m_session, &KioskSession::ended, &m_navigator, &viewmodels::Navigator::reset);
    QObject::connect(&m_jobs, &viewmodels::JobBrowser::catalogueRead, &m_match,
                     &viewmodels::MatchBrowser::refresh);
    QObject::connect(&m_vacancy, &VacancyPage::phoneChanged, &m_session,
                     [this] { m_session.setSensitive(!m_vacancy.phone().isEmpty()); });
}

QVariantMap KioskModels::initialProperties()
{
    return {{QStringLiteral("navigator"), QVariant::fromValue(&m_navigator)},
            {QStringLiteral("session"), QVariant::fromValue(&m_session)},
            {QStringLiteral("station"), QVariant::fromValue(&m_station)},
            {QStringLiteral("jobs"), QVariant::fromValue(&m_jobs)},
            {QStringLiteral("search"), QVariant::fromValue(&m_search)},
            {QStringLiteral("vacancy"), QVariant::fromValue(&m_vacancy)},
            {QStringLiteral("course"), QVariant::fromValue(&m_course)},
            {QStringLiteral("freshness"), QVariant::fromValue(&m_freshness)},
            {QStringLiteral("keyboard"), QVariant::fromValue(&m_keyboard)},
            {QStringLiteral("match"), QVariant::fromValue(&m_match)},
            {QStringLiteral("rule"), QVariant::fromValue(&m_rule)}};
}

} // namespace yizhan::app
