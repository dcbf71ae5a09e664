// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskmodels.h"
#include "kioskoptions.h"
#include "languageswitch.h"
#include "mainwindow.h"
#include "readyprobe.h"
#include "screenmetrics.h"
#include "stallprobe.h"
#include "synclink.h"
#include "tour.h"

#include <QGuiApplication>
#include <QQuickStyle>
#include <QTextStream>

#include <optional>

using namespace yizhan;
using namespace yizhan::app;

namespace {

constexpr int usageError = 2;

int report(const Error &error, int code)
{
    QTextStream(stderr) << "yizhan-kiosk: " << error.toString() << Qt::endl;
    return code;
}

Result<KioskConfig> readConfig(const KioskOptions &options)
{
    const QString path = findKioskConfig(options.configPath, options.dataDir);
    if (path.isEmpty())
        return KioskConfig();
    return loadKioskConfig(path);
}

sync::SyncSessionSettings syncSettings(const KioskOptions &options, const KioskConfig &config)
{
    sync::SyncSessionSettings settings;
    settings.dataDir = options.dataDir;
    settings.server = options.server.isEmpty() ? config.server.url : QUrl(options.server);
    settings.scopes = config.server.scopes;
    settings.key = config.server.publicKey;
    return settings;
}

void showWindow(QQuickWindow &window, const KioskOptions &options, const KioskConfig &config)
{
    if (options.size.isValid())
        window.resize(options.size);
    if (options.windowed || options.size.isValid() || !config.screen.fullscreen)
        window.show();
    else
        window.showFullScreen();
}

int run(QGuiApplication &application, const KioskOptions &options, const KioskConfig &config)
{
    const SystemClock clock;
    KioskModels models(config, options.dataDir, clock,
                       pixelsPerMm(config.screen, *QGuiApplication::primaryScreen()));
    application.installEventFilter(&models.activity());
    QQmlApplicationEngine engine;
    const LanguageSwitch languages(models.session(), engine);
    const auto window = loadMainWindow(engine, models);
    if (!window)
        return report(window.error(), 1);
    showWindow(**window, options, config);

    std::optional<SyncLink> link;
    const sync::SyncSessionSettings settings = syncSettings(options, config);
    if (!options.offline && !settings.server.isEmpty())
        link.emplace(settings, models.watch(), models.freshness());
    std::optional<ReadyProbe> ready;
    if (options.quitWhenReady)
        ready.emplace(**window, models.session(), models.jobs());
    std::optional<StallProbe> stalls;
    if (options.probeStallsMs > 0)
        stalls.emplace(**window, models, options.probeStallsMs);
    return QGuiApplication::exec();
}

/// What shows nothing to anybody needs no display: pictures (the same on every machine: drawn in memory, by
/// the processor), the help, and the smoke test where there is no display. The caller's own choice always
/// wins.
void drawInMemoryWhereNobodyLooks(int argc, char **argv)
{
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    for (int number = 1; number < argc; ++number) {
        const QByteArray argument(argv[number]);
        const bool words =
            argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v";
        const bool smoke = argument == "--quit-when-ready" && !display;
        if (!words && !smoke && !argument.startsWith("--screenshots"))
            continue;
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
            qputenv("QT_QUICK_BACKEND", "software");
    }
}

/// The keyboard is part of the screens: no environment is asked of whoever starts the program. Must come
/// before the application object.
void useOurKeyboard()
{
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1"); // no second one in a window of its own
}

} // namespace

int main(int argc, char **argv)
{
    useOurKeyboard();
    drawInMemoryWhereNobodyLooks(argc, argv);
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("yizhan-kiosk"));
    QGuiApplication::setApplicationVersion(QStringLiteral(YIZHAN_VERSION));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QTranslator terminal;
    translateTerminal(terminal);
    const auto options = parseKioskOptions(QGuiApplication::arguments());
    if (!options)
        return report(options.error(), usageError);
    const auto config = readConfig(*options);
    if (!config)
        return report(config.error(), usageError);
    QCoreApplication::removeTranslator(&terminal);
    if (!options->screenshots.isEmpty())
        return runTour(*options);
    return run(application, *options, *config);
}
