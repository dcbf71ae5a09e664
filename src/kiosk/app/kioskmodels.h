// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activityfilter.h"
#include "cataloguewatch.h"
#include "coursepage.h"
#include "freshness.h"
#include "inputworker.h"
#include "jobbrowser.h"
#include "jobsearch.h"
#include "jobworker.h"
#include "keyboardinput.h"
#include "kioskconfig.h"
#include "kiosksession.h"
#include "matchbrowser.h"
#include "matchworker.h"
#include "navigator.h"
#include "rulelinemodel.h"
#include "stationinfo.h"
#include "vacancypage.h"

#include <QVariantMap>

namespace yizhan::app {

/// Everything that the screens see, built and wired to one another. Reading of the catalogue begins at once.
class KioskModels
{
public:
    /// `clock` outlives the models. `pixelsPerMm` as in StationInfo.
    KioskModels(const KioskConfig &config, const QString &dataDir, const Clock &clock, double pixelsPerMm);
    Q_DISABLE_COPY_MOVE(KioskModels)

    /// The required properties of Main.qml.
    [[nodiscard]] QVariantMap initialProperties();

    [[nodiscard]] viewmodels::Navigator &navigator() { return m_navigator; }
    [[nodiscard]] viewmodels::KioskSession &session() { return m_session; }
    [[nodiscard]] viewmodels::StationInfo &station() { return m_station; }
    [[nodiscard]] viewmodels::Freshness &freshness() { return m_freshness; }
    [[nodiscard]] viewmodels::JobBrowser &jobs() { return m_jobs; }
    [[nodiscard]] viewmodels::JobSearch &search() { return m_search; }
    [[nodiscard]] viewmodels::VacancyPage &vacancy() { return m_vacancy; }
    [[nodiscard]] viewmodels::KeyboardInput &keyboard() { return m_keyboard; }
    [[nodiscard]] viewmodels::MatchBrowser &match() { return m_match; }
    [[nodiscard]] viewmodels::CatalogueWatch &watch() { return m_watch; }
    [[nodiscard]] viewmodels::ActivityFilter &activity() { return m_activity; }

private:
    void followTheWay();
    void followLanguage();
    void forgetAtTheEnd();

    desk::JobWorker m_worker;
    desk::MatchWorker m_matchWorker;
    input::InputWorker m_inputWorker;
    viewmodels::KioskSession m_session;
    viewmodels::StationInfo m_station;
    viewmodels::Freshness m_freshness;
    viewmodels::JobBrowser m_jobs;
    viewmodels::JobSearch m_search;
    viewmodels::VacancyPage m_vacancy;
    viewmodels::CoursePage m_course;
    viewmodels::KeyboardInput m_keyboard;
    viewmodels::MatchBrowser m_match;
    viewmodels::RuleLineModel m_rule;
    viewmodels::Navigator m_navigator;
    viewmodels::CatalogueWatch m_watch;
    viewmodels::ActivityFilter m_activity;
};

} // namespace yizhan::app
