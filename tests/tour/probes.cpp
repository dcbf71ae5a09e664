// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes.h"

#include "anchoredclock.h"
#include "kioskoptions.h"
#include "kioskworkers.h"
#include "languageswitch.h"
#include "mainwindow.h"
#include "random.h"
#include "readyprobe.h"
#include "screenmetrics.h"
#include "stallprobe.h"

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
    const app::KioskConfig config;
    const AnchoredClock anchored(clock);
    SystemRandom random;
    app::KioskWorkers workers(config, arguments.value("data"_L1), anchored, random);
    KioskModels models(config, workers.services(), clock,
                       app::pixelsPerMm(config.screen, *QGuiApplication::primaryScreen()));
    qApp->installEventFilter(&models.activity());
    QQmlApplicationEngine engine;
    const app::LanguageSwitch languages(models.session(), engine);
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

} // namespace yizhan::tour
