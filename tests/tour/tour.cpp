// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "anchoredclock.h"
#include "fakeoperations.h"
#include "kioskworkers.h"
#include "languageswitch.h"
#include "mainwindow.h"
#include "random.h"
#include "samplecatalogue.h"
#include "tourguide.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace yizhan::tour {

namespace {

constexpr double usualPixelsPerMm = 4.03;

settings::KioskConfig tourConfig()
{
    settings::KioskConfig config;
    config.server.publicUrl = u"https://example.org"_s;
    config.station.name = u"黄岗街道就业驿站（示例）"_s;
    config.station.area = u"441202"_s;
    config.station.position = catalogue::GeoPoint{23.0515, 112.4725};
    config.station.phone = u"0758-0000000"_s;
    config.station.desk = u"进门右手边的服务台"_s;
    config.station.hours = u"周一至周五 8:30–12:00，14:30–17:30"_s;
    return config;
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal)
{
    const QRegularExpression only(arguments.value("only"_L1));
    if (!only.isValid())
        return console::wrongUsage("usage.choice", u"--only"_s, {"write a regular expression"});
    const QString folder = arguments.value("out"_L1);
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, "folder.create", u"cannot make the folder"_s, folder);
    const QTemporaryDir ownData;
    QString dataDir = arguments.value("data"_L1);
    if (dataDir.isEmpty()) {
        dataDir = ownData.path();
        YIZHAN_TRY(installSampleCatalogue(dataDir));
    }
    TourClock clock;
    const settings::KioskConfig config = tourConfig();
    const AnchoredClock anchored(clock);
    SystemRandom random;
    app::KioskWorkers workers(config, dataDir, anchored, random);
    fakes::FakeOperations operations; // a kiosk that is enrolled, without a server
    const app::KioskServices real = workers.services();
    KioskModels models(config,
                       {.jobs = real.jobs,
                        .items = real.items,
                        .match = real.match,
                        .input = real.input,
                        .operations = operations,
                        .staff = real.staff,
                        .door = real.door,
                        .surveys = real.surveys},
                       clock, random, usualPixelsPerMm);
    QQmlApplicationEngine engine;
    const app::LanguageSwitch languages(models.session(), engine);
    YIZHAN_TRY_LET(QQuickWindow *const window, app::loadMainWindow(engine, models));
    window->show();
    TourGuide guide(*window, models, operations, clock, folder, only);
    YIZHAN_TRY_LET(const int taken, guide.walk());
    terminal.print(u"%1 pictures in %2"_s.arg(taken).arg(folder));
    return taken > 0 ? console::exitOk : console::exitFailed;
}

} // namespace

console::Command picturesCommand()
{
    return {
        .name = u"pictures"_s,
        .help = u"take a picture of every screen"_s,
        .options =
            {{.name = u"out"_s, .value = u"DIR"_s, .help = u"folder of the pictures"_s, .required = true},
             {.name = u"only"_s,
              .value = u"PATTERN"_s,
              .help = u"regular expression over their names, <shape>-<language>-<size>-<nn>-<screen>.png"_s},
             {.name = u"data"_s, .value = u"DIR"_s, .help = u"another catalogue than the sample's"_s}},
        .run = run};
}

} // namespace yizhan::tour
