// SPDX-License-Identifier: GPL-3.0-or-later
#include "bell.h"
#include "closedmemory.h"
#include "codesources.h"
#include "enrollink.h"
#include "keyboardplatform.h"
#include "keyboardwords.h"
#include "kioskmodels.h"
#include "kioskoptions.h"
#include "kioskworkers.h"
#include "languageswitch.h"
#include "leftovers.h"
#include "mainwindow.h"
#include "memoryreturn.h"
#include "offlinelink.h"
#include "program.h"
#include "random.h"
#include "screenfit.h"
#include "screenmetrics.h"
#include "serverword.h"
#include "settingsfile.h"
#include "settingswait.h"
#include "speaker.h"
#include "synclink.h"
#include "uplinklink.h"

#include <QGuiApplication>
#include <QQuickStyle>

#include <optional>

using namespace yizhan;
using namespace yizhan::app;

namespace {

Result<settings::KioskConfig> readConfig(const KioskOptions &options)
{
    const QString path = settings::findSettings(options.configPath, options.dataDir);
    if (path.isEmpty())
        return settings::KioskConfig();
    return settings::loadKioskConfig(path);
}

sync::SyncSessionSettings syncSettings(const KioskOptions &options, const settings::KioskConfig &config)
{
    sync::SyncSessionSettings settings;
    settings.dataDir = options.dataDir;
    settings.server = options.server.isEmpty() ? config.server.url : options.server;
    settings.scopes = config.server.scopes;
    settings.key = config.server.publicKey;
    settings.dropOtherScopes = true;
    settings.followEnrolment = true;
    return settings;
}

sync::UplinkSessionSettings uplinkSettings(const sync::SyncSessionSettings &sync)
{
    constexpr qint64 startSpreadMs = 10'000; // a street whose power comes back
    sync::UplinkSessionSettings settings;
    settings.server = sync.server;
    settings.uplink.key = sync.key;
    settings.uplink.program = QStringLiteral(YIZHAN_VERSION);
    settings.uplink.watch = true;
    settings.uplink.startSpreadMs = startSpreadMs;
    return settings;
}

/// Slow fingers take half a second for the second tap of two.
constexpr int doubleTapMs = 500;

int run(QGuiApplication &application, const KioskOptions &options, const settings::KioskConfig &config)
{
    const SystemClock wall;
    AnchoredClock clock(wall);
    SystemRandom random;
    KioskWorkers workers(config, options.dataDir, clock, random);
    EnrolLink enrolment;
    KioskServices services = workers.services();
    services.setup = &enrolment;
    capture::CodeSources codes(config.scan, clock);
    services.codes = codes.all();
    KioskModels models(config, services, clock, random,
                       pixelsPerMm(config.screen, *QGuiApplication::primaryScreen()));
    application.installEventFilter(&models.activity());
    sound::Speaker speaker(config.sound.volume);
    const Bell bell(models.help(), models.staffBoard(), models.door(), speaker);
    QQmlApplicationEngine engine;
    const LanguageSwitch languages(models.session(), engine);
    const Leftovers leftovers(models.session(), engine);
    MemoryReturn memory(models.session());
    KeyboardWords words(options.dataDir, services.input);
    QObject::connect(&models.jobs(), &viewmodels::JobBrowser::catalogueRead, &words, &KeyboardWords::refresh);
    QObject::connect(&models.jobs(), &viewmodels::JobBrowser::readyChanged, &memory,
                     &MemoryReturn::startIsOver);
    const auto window = loadMainWindow(engine, models);
    if (!window)
        return console::Terminal().complain(window.error());
    codes.watch(**window);
    (*window)->setProperty("doubleTapMs", doubleTapMs);
    std::optional<ScreenFit> fit;
    if (options.windowed || options.size.isValid() || !config.screen.fullscreen) {
        if (options.size.isValid())
            (*window)->resize(options.size);
        (*window)->show();
    } else {
        fit.emplace(**window, models.station(), config.screen);
    }
    ServerWord word(workers.outbox(), clock);
    QObject::connect(&word, &ServerWord::turnedAway,
                     [&models](bool turnedAway) { models.setTurnedAway(turnedAway); });
    word.begin();
    std::optional<SyncLink> link;
    std::optional<OfflineLink> alone;
    std::optional<UplinkLink> uplink;
    const sync::SyncSessionSettings settings = syncSettings(options, config);
    if (!options.offline) {
        uplink.emplace(workers.outbox(), uplinkSettings(settings), clock, random);
        QObject::connect(&*uplink, &UplinkLink::turnedAway, &word, &ServerWord::hear);
    }
    if (!options.offline && !settings.server.isEmpty())
        link.emplace(settings, clock, random, models.watch(), models.freshness());
    else
        alone.emplace(options.dataDir, clock, models.watch());
    if (link) {
        QObject::connect(&*link, &SyncLink::catalogueChanged, [&models] { models.lookAtTheStation(); });
        QObject::connect(&*link, &SyncLink::turnedAway, &word, &ServerWord::hear);
        enrolment.go(&link->worker());
    }
    const int code = QGuiApplication::exec();
    enrolment.go(nullptr);
    return code;
}

int showKiosk(int &argc, char **argv, const KioskOptions &options)
{
    if (!options.openMemory)
        closeMemory();
    useOurKeyboard();
    capture::chooseCameraLibrary();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("yizhan-kiosk"));
    QGuiApplication::setApplicationVersion(QStringLiteral(YIZHAN_VERSION));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const auto read = [&options] { return readConfig(options); };
    const auto config = read();
    if (config)
        return run(application, options, *config);
    const auto mended = waitForSettings(config.error(), read);
    return mended ? run(application, options, *mended) : console::exitFailed;
}

} // namespace

int main(int argc, char **argv)
{
    MemoryReturn::shareHeaps();
    std::optional<KioskOptions> options;
    int code = console::exitOk;
    {
        const QCoreApplication words(argc, argv);
        code = console::runSingle(YIZHAN_VERSION, [&options] { return kioskCommand(options); });
    }
    return options ? showKiosk(argc, argv, *options) : code;
}
