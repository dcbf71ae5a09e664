// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "fakecodesource.h"
#include "fakedoor.h"
#include "fakeinputservice.h"
#include "fakeitems.h"
#include "fakejobs.h"
#include "fakematchservice.h"
#include "fakeoperations.h"
#include "fakeprint.h"
#include "fakestaff.h"
#include "fakesurveys.h"
#include "kioskmodels.h"
#include "manualclock.h"
#include "readable.h"
#include "samplefairs.h"
#include "sampletraining.h"

#include <QMetaEnum>
#include <QTest>

namespace yizhan::app {

inline const QDateTime noon(QDate(2026, 11, 20), QTime(4, 0), Qt::UTC); // 12:00 in Zhaoqing

inline settings::KioskConfig stationConfig()
{
    settings::KioskConfig config;
    config.station.area = QStringLiteral("441202");
    return config;
}

/// The real models over services that answer at once.
struct Kiosk
{
    explicit Kiosk(settings::KioskConfig settings = stationConfig()) : config(std::move(settings))
    {
        for (const auto &vacancy : fakes::sampleVacancies())
            items.put(vacancy);
        for (const auto &course : fakes::sampleTraining())
            items.put(course);
        for (const auto &fair : fakes::sampleFairs(clock.today()))
            items.put(fair);
        for (const auto &booth : fakes::sampleBooths(clock.today()))
            items.put(booth);
        for (const auto &held : fakes::sampleClasses(clock.today()))
            items.put(held);
        for (const char *form : {"resident-needs", "training-wish"})
            items.put(fakes::ownSurvey(QString::fromLatin1(form)));
        models.fairs().refresh();
        models.surveys().refresh();
        settle();
    }

    fakes::ManualClock clock{noon};
    SeededRandom random{1};
    fakes::FakeJobs jobs{toEpochDay(clock.today()), noon.addSecs(-3600)};
    fakes::FakeItems items;
    fakes::FakeMatchService match{fakes::sampleVacancies()};
    fakes::FakeInputService input;
    fakes::FakeOperations operations;
    fakes::FakeStaff staff;
    fakes::FakeDoor door;
    fakes::FakeSurveys surveys;
    fakes::FakePrint print;
    fakes::FakeCodeSource lens{capture::CodeSource::Manner::Camera};
    settings::KioskConfig config;
    KioskModels models{
        config,
        {jobs, items, match, input, operations, staff, door, surveys, &print, nullptr, {&lens}},
        clock,
        random,
        4.03};

    void settle()
    {
        QTRY_VERIFY(models.jobs().ready() && !models.jobs().busy() &&
                    models.printing().printer() != viewmodels::SlipPrinting::Printer::None);
    }

    /// All that a screen could show.
    [[nodiscard]] QStringList shown()
    {
        QStringList lines;
        const QVariantMap all = models.initialProperties();
        for (auto model = all.cbegin(); model != all.cend(); ++model)
            lines += fakes::readable(*model.value().value<QObject *>(), model.key());
        const auto facets = QMetaEnum::fromType<viewmodels::JobBrowser::Facet>();
        for (int facet = 0; facet < facets.keyCount(); ++facet)
            lines += fakes::readable(*models.jobs().facet(static_cast<viewmodels::JobBrowser::Facet>(facet)),
                                     QStringLiteral("jobs.") + QLatin1String(facets.key(facet)));
        const auto questions = QMetaEnum::fromType<viewmodels::MatchWishes::Question>();
        for (int question = 0; question < questions.keyCount(); ++question)
            lines += fakes::readable(
                *models.match().wishes()->choices(static_cast<viewmodels::MatchWishes::Question>(question)),
                QStringLiteral("match.") + QLatin1String(questions.key(question)));
        return lines;
    }
};

} // namespace yizhan::app
