// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "languageswitch.h"
#include "mainwindow.h"
#include "samplecatalogue.h"
#include "tourguide.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

namespace yizhan::app {

namespace {

int report(const Error &error)
{
    QTextStream(stderr) << "yizhan-kiosk: " << error.toString() << Qt::endl;
    return 1;
}

KioskConfig tourConfig()
{
    KioskConfig config;
    config.station.name = QStringLiteral("黄岗街道就业驿站（示例）");
    config.station.area = QStringLiteral("441202");
    config.station.position = catalogue::GeoPoint{23.0515, 112.4725};
    config.station.phone = QStringLiteral("0758-0000000");
    config.station.desk = QStringLiteral("进门右手边的服务台");
    config.station.hours = QStringLiteral("周一至周五 8:30–12:00，14:30–17:30");
    return config;
}

} // namespace

int runTour(const KioskOptions &options)
{
    if (!QDir().mkpath(options.screenshots))
        return report({ErrorCode::Io, QStringLiteral("folder.create"),
                       QStringLiteral("cannot make the folder"), options.screenshots});
    const QTemporaryDir ownData;
    QString dataDir = options.dataDir;
    if (dataDir.isEmpty()) {
        dataDir = ownData.path();
        if (auto installed = installSampleCatalogue(dataDir); !installed)
            return report(installed.error());
    }
    TourClock clock;
    KioskModels models(tourConfig(), dataDir, clock, 4.03);
    QQmlApplicationEngine engine;
    const LanguageSwitch languages(models.session(), engine);
    const auto window = loadMainWindow(engine, models);
    if (!window)
        return report(window.error());
    (*window)->show();
    TourGuide guide(**window, models, clock, options.screenshots, options.only);
    const auto walked = guide.walk();
    if (!walked)
        return report(walked.error());
    QTextStream(stdout) << *walked << " pictures in " << options.screenshots << Qt::endl;
    return 0;
}

} // namespace yizhan::app
