// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes.h"

#include "anchoredclock.h"
#include "kioskoptions.h"
#include "kioskworkers.h"
#include "languageswitch.h"
#include "mainwindow.h"
#include "memoryreturn.h"
#include "random.h"
#include "readyprobe.h"
#include "screenmetrics.h"
#include "stallprobe.h"
#include "stepprobe.h"
#include "touchprobe.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace yizhan::tour {

namespace {

using MakeProbe = std::unique_ptr<QObject> (*)(QQuickWindow &, KioskModels &, const console::Arguments &);

/// The kiosk without a network over --data, at --size, until the probe ends it.
Result<int> runWith(MakeProbe makeProbe, const console::Arguments &arguments)
{
    YIZHAN_TRY_LET(const QSize size, app::sizeOf(arguments));
    const SystemClock clock;
    const settings::KioskConfig config;
    const AnchoredClock anchored(clock);
    SystemRandom random;
    app::KioskWorkers workers(config, arguments.value("data"_L1), anchored, random);
    KioskModels models(config, workers.services(), clock, random,
                       app::pixelsPerMm(config.screen, *QGuiApplication::primaryScreen()));
    qApp->installEventFilter(&models.activity());
    QQmlApplicationEngine engine;
    const app::LanguageSwitch languages(models.session(), engine);
    app::MemoryReturn memory(models.session());
    QObject::connect(&models.jobs(), &viewmodels::JobBrowser::readyChanged, &memory,
                     &app::MemoryReturn::startIsOver);
    YIZHAN_TRY_LET(QQuickWindow *const window, app::loadMainWindow(engine, models));
    window->resize(size);
    window->show();
    const auto probe = makeProbe(*window, models, arguments);
    return QGuiApplication::exec();
}

Result<int> runReady(const console::Arguments &arguments, console::Terminal &)
{
    return runWith(
        [](QQuickWindow &window, KioskModels &models,
           const console::Arguments &) -> std::unique_ptr<QObject> {
            return std::make_unique<ReadyProbe>(window, models.session(), models.jobs());
        },
        arguments);
}

Result<int> runStalls(const console::Arguments &arguments, console::Terminal &)
{
    constexpr int longestMs = 3'600'000;
    YIZHAN_TRY(arguments.number("milliseconds"_L1, 1, longestMs));
    return runWith(
        [](QQuickWindow &window, KioskModels &models,
           const console::Arguments &given) -> std::unique_ptr<QObject> {
            return std::make_unique<StallProbe>(window, models, given.value("milliseconds"_L1).toInt());
        },
        arguments);
}

Result<int> runSteps(const console::Arguments &arguments, console::Terminal &)
{
    constexpr int most = 10'000;
    constexpr int longestMs = 600'000;
    YIZHAN_TRY(arguments.choice("walk"_L1, {u"turns"_s, u"pushes"_s}));
    YIZHAN_TRY(arguments.number("count"_L1, 1, most));
    YIZHAN_TRY(arguments.number("interval"_L1, 1, longestMs));
    return runWith(
        [](QQuickWindow &, KioskModels &models, const console::Arguments &given) -> std::unique_ptr<QObject> {
            const auto walk =
                given.value("walk"_L1) == u"turns" ? StepProbe::Walk::Turns : StepProbe::Walk::Pushes;
            return std::make_unique<StepProbe>(models, walk, given.value("count"_L1).toInt(),
                                               given.value("interval"_L1).toInt());
        },
        arguments);
}

Result<int> runTouches(const console::Arguments &arguments, console::Terminal &)
{
    constexpr int most = 10'000'000;
    YIZHAN_TRY(arguments.number("count"_L1, 1, most));
    return runWith(
        [](QQuickWindow &window, KioskModels &models,
           const console::Arguments &given) -> std::unique_ptr<QObject> {
            return std::make_unique<TouchProbe>(window, models, given.value("count"_L1).toInt());
        },
        arguments);
}

QList<console::Option> options()
{
    return {{.name = u"data"_s, .value = u"DIR"_s, .help = u"the kiosk's data folder"_s, .required = true},
            {.name = u"size"_s,
             .value = u"WIDTHxHEIGHT"_s,
             .help = u"of the window"_s,
             .initial = u"1080x1920"_s}};
}

} // namespace

console::Command readyCommand()
{
    return {.name = u"ready"_s,
            .help = u"print the milliseconds from the start to a usable home screen"_s,
            .options = options(),
            .run = runReady};
}

console::Command stallsCommand()
{
    return {.name = u"stalls"_s,
            .help = u"walk through the screens and print the longest blocks of the GUI thread"_s,
            .options = options() + QList<console::Option>{{.name = u"milliseconds"_s,
                                                           .value = u"N"_s,
                                                           .help = u"how long to walk"_s,
                                                           .initial = u"15000"_s}},
            .run = runStalls};
}

console::Command touchesCommand()
{
    return {.name = u"touches"_s,
            .help = u"touch the screen at random, and print the memory"_s,
            .options = options() + QList<console::Option>{{.name = u"count"_s,
                                                           .value = u"N"_s,
                                                           .help = u"how many touches"_s,
                                                           .initial = u"2000"_s}},
            .run = runTouches};
}

console::Command stepsCommand()
{
    return {.name = u"steps"_s,
            .help = u"take steps of one kind, and end: for counting what one costs"_s,
            .options =
                options() +
                QList<console::Option>{
                    {.name = u"walk"_s,
                     .value = u"WHICH"_s,
                     .help = u"turns (of pages of the list) or pushes (list, vacancy, list …)"_s,
                     .initial = u"turns"_s},
                    {.name = u"count"_s, .value = u"N"_s, .help = u"how many steps"_s, .initial = u"10"_s},
                    {.name = u"interval"_s,
                     .value = u"MS"_s,
                     .help = u"from one to the next: more than one takes"_s,
                     .initial = u"400"_s}},
            .run = runSteps};
}

} // namespace yizhan::tour
