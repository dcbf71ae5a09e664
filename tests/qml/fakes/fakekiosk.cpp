// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakekiosk.h"

#include "candidatepages.h"
#include "inkpad.h"

#include "matchcodes.h"
#include "payvalue.h"
#include "placevalue.h"
#include "qrcode.h"
#include "speech.h"

#include <QCoreApplication>
#include <QtQml>

namespace yizhan::fakes {

namespace {

const QDateTime noon(QDate(2025, 11, 24), QTime(4, 0), Qt::UTC); // 12:00 in Zhaoqing

viewmodels::StationInfo::Facts stationFacts()
{
    viewmodels::StationInfo::Facts facts;
    facts.name = QStringLiteral("城东就业驿站");
    facts.areaCode = QStringLiteral("441202");
    facts.phone = QStringLiteral("0758-0000000");
    facts.desk = QStringLiteral("进门左手边第一个窗口");
    facts.hours = QStringLiteral("周一至周五 8:30–12:00，14:30–17:30");
    return facts;
}

} // namespace

FakeKiosk::FakeKiosk(QObject *parent)
    : QObject(parent), m_clock(noon), m_session(m_parts, m_clock, {}), m_station(m_parts, stationFacts()),
      m_freshness(m_clock), m_keyboard(m_parts, m_desk), m_matchSource(sampleVacancies()),
      m_match(m_parts, m_matchSource, m_clock, {std::nullopt, QStringLiteral("441202")}),
      m_course(m_parts, m_courses, m_clock), m_navigator(m_parts)
{
    for (viewmodels::RouteAware *model :
         std::initializer_list<viewmodels::RouteAware *>{&m_jobs, &m_vacancy, &m_match, &m_course})
        m_navigator.follow(*model);
    m_freshness.setUpdatedAt(noon.addSecs(-13680)); // 08:12
    m_freshness.setOnline(true);
    // The engine owns what it made; these are members.
    for (QObject *member : {static_cast<QObject *>(&m_session), static_cast<QObject *>(&m_station),
                            static_cast<QObject *>(&m_freshness), static_cast<QObject *>(&m_jobs),
                            static_cast<QObject *>(&m_search), static_cast<QObject *>(&m_vacancy),
                            static_cast<QObject *>(&m_keyboard), static_cast<QObject *>(&m_match),
                            static_cast<QObject *>(&m_rule), static_cast<QObject *>(&m_course),
                            static_cast<QObject *>(&m_navigator)})
        QQmlEngine::setObjectOwnership(member, QQmlEngine::CppOwnership);
    connect(&m_session, &viewmodels::KioskSession::languageChanged, this, &FakeKiosk::applyLanguage);
    connect(&m_session, &viewmodels::KioskSession::ended, &m_vacancy, &FakeVacancyPage::close);
    connect(&m_session, &viewmodels::KioskSession::ended, &m_jobs, &FakeJobBrowser::reset);
    connect(&m_session, &viewmodels::KioskSession::ended, &m_search, &FakeJobSearch::reset);
    applyLanguage();
}

FakeKiosk::~FakeKiosk()
{
    QCoreApplication::removeTranslator(&m_translator);
}

void FakeKiosk::show(QQmlApplicationEngine &engine)
{
    connect(&m_session, &viewmodels::KioskSession::languageChanged, &engine, &QQmlEngine::retranslate);
    engine.setInitialProperties({{QStringLiteral("navigator"), QVariant::fromValue(&m_navigator)},
                                 {QStringLiteral("session"), QVariant::fromValue(&m_session)},
                                 {QStringLiteral("station"), QVariant::fromValue(&m_station)},
                                 {QStringLiteral("jobs"), QVariant::fromValue(&m_jobs)},
                                 {QStringLiteral("search"), QVariant::fromValue(&m_search)},
                                 {QStringLiteral("vacancy"), QVariant::fromValue(&m_vacancy)},
                                 {QStringLiteral("freshness"), QVariant::fromValue(&m_freshness)},
                                 {QStringLiteral("keyboard"), QVariant::fromValue(&m_keyboard)},
                                 {QStringLiteral("match"), QVariant::fromValue(&m_match)},
                                 {QStringLiteral("rule"), QVariant::fromValue(&m_rule)},
                                 {QStringLiteral("course"), QVariant::fromValue(&m_course)}});
    engine.load(QUrl::fromLocalFile(QStringLiteral(YIZHAN_QML_SOURCES "/Yizhan/Shell/Main.qml")));
}

void FakeKiosk::idle(int secondsLeft)
{
    m_clock.advanceMs(600'000);
    m_session.tick();
    m_clock.advanceMs((30 - secondsLeft) * 1000);
    m_session.tick();
}

void FakeKiosk::applyLanguage()
{
    static const std::array names{QStringLiteral("zh_CN"), QStringLiteral("zh_HK"), QStringLiteral("en")};
    const int language = static_cast<int>(m_session.language());
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(QStringLiteral(":/i18n/yizhan_") + names.at(static_cast<std::size_t>(language)) +
                          QStringLiteral(".qm")))
        QCoreApplication::installTranslator(&m_translator);
    m_jobs.setLanguage(language);
    m_search.setLanguage(language);
    m_vacancy.setLanguage(language);
    if (QQmlEngine *engine = qmlEngine(this))
        engine->retranslate();
}

void FakeKiosk::registerTypes()
{
    using namespace viewmodels;
    constexpr const char *uri = "Yizhan.ViewModels";
    qmlRegisterTypesAndRevisions<KioskSession, StationInfo, Freshness, FacetModel, ChosenFilterModel,
                                 VacancyListModel, SearchWordModel, QrCode, PayValue, PlaceValue, CourseValue,
                                 KeyboardInput, InkPad, CandidatePages, MatchBrowser, MatchWishes,
                                 MatchListModel, MatchReason, RuleLineModel, CoursePage, Navigator, Route,
                                 Speech>(uri, 1);
    qmlRegisterNamespaceAndRevisions(&Match::staticMetaObject, uri, 1);
    qmlRegisterNamespaceAndRevisions(&Screens::staticMetaObject, uri, 1);
    qmlRegisterUncreatableType<FakeJobBrowser>(uri, 1, 0, "JobBrowser", QStringLiteral("made by FakeKiosk"));
    qmlRegisterUncreatableType<FakeJobSearch>(uri, 1, 0, "JobSearch", QStringLiteral("made by FakeKiosk"));
    qmlRegisterUncreatableType<FakeVacancyPage>(uri, 1, 0, "VacancyPage",
                                                QStringLiteral("made by FakeKiosk"));
    qmlRegisterModule(uri, 1, 0);
    qmlRegisterType<FakeKiosk>("Yizhan.Fakes", 1, 0, "FakeKiosk");
}

} // namespace yizhan::fakes
