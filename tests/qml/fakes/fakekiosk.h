// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coursepage.h"
#include "fakecourses.h"
#include "fakeinputservice.h"
#include "fakejobbrowser.h"
#include "fakejobsearch.h"
#include "fakematchservice.h"
#include "fakevacancypage.h"
#include "freshness.h"
#include "keyboardinput.h"
#include "kiosksession.h"
#include "manualclock.h"
#include "matchbrowser.h"
#include "navigator.h"
#include "rulelinemodel.h"
#include "session.h"
#include "stationinfo.h"

#include <QQmlApplicationEngine>
#include <QTranslator>

namespace yizhan::fakes {

/// Everything that Main.qml needs, over fixed contents and a clock that stands still. QML makes one as
/// `FakeKiosk {}`.
class FakeKiosk : public QObject
{
    Q_OBJECT
    Q_PROPERTY(yizhan::viewmodels::Navigator *navigator READ navigator CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::KioskSession *session READ session CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::StationInfo *station READ station CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::Freshness *freshness READ freshness CONSTANT)
    Q_PROPERTY(yizhan::fakes::FakeJobBrowser *jobs READ jobs CONSTANT)
    Q_PROPERTY(yizhan::fakes::FakeJobSearch *search READ search CONSTANT)
    Q_PROPERTY(yizhan::fakes::FakeVacancyPage *vacancy READ vacancy CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::KeyboardInput *keyboard READ keyboard CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::MatchBrowser *match READ match CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::RuleLineModel *rule READ rule CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::CoursePage *course READ course CONSTANT)

public:
    explicit FakeKiosk(QObject *parent = nullptr);
    ~FakeKiosk() override;

    [[nodiscard]] viewmodels::Navigator *navigator() { return &m_navigator; }
    [[nodiscard]] viewmodels::KioskSession *session() { return &m_session; }
    [[nodiscard]] viewmodels::StationInfo *station() { return &m_station; }
    [[nodiscard]] viewmodels::Freshness *freshness() { return &m_freshness; }
    [[nodiscard]] FakeJobBrowser *jobs() { return &m_jobs; }
    [[nodiscard]] FakeJobSearch *search() { return &m_search; }
    [[nodiscard]] FakeVacancyPage *vacancy() { return &m_vacancy; }
    [[nodiscard]] viewmodels::KeyboardInput *keyboard() { return &m_keyboard; }
    [[nodiscard]] viewmodels::MatchBrowser *match() { return &m_match; }
    [[nodiscard]] viewmodels::RuleLineModel *rule() { return &m_rule; }
    [[nodiscard]] viewmodels::CoursePage *course() { return &m_course; }

    /// Loads Main.qml over this kiosk; the engine then has one root object unless the QML is at fault.
    void show(QQmlApplicationEngine &engine);
    /// Lets the idle time run out: the session is in Warning afterwards, with `secondsLeft` on the screen.
    Q_INVOKABLE void idle(int secondsLeft);
    /// Installs the translation of the session's language and words everything again.
    Q_INVOKABLE void applyLanguage();

    /// Makes the fakes and the real value types known under Yizhan.ViewModels, and FakeKiosk under
    /// Yizhan.Fakes.
    static void registerTypes();

private:
    ManualClock m_clock;
    session::Session m_parts;
    viewmodels::KioskSession m_session;
    viewmodels::StationInfo m_station;
    viewmodels::Freshness m_freshness;
    FakeJobBrowser m_jobs;
    FakeJobSearch m_search;
    FakeVacancyPage m_vacancy;
    FakeInputService m_desk;
    viewmodels::KeyboardInput m_keyboard;
    FakeMatchService m_matchSource;
    viewmodels::MatchBrowser m_match;
    viewmodels::RuleLineModel m_rule;
    FakeCourses m_courses;
    viewmodels::CoursePage m_course;
    viewmodels::Navigator m_navigator;
    QTranslator m_translator;
};

} // namespace yizhan::fakes
