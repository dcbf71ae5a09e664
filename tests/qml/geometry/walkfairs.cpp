// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenwalk.h"

#include <QTest>

namespace yizhan::geometry {

using viewmodels::Navigator;
namespace Screens = viewmodels::Screens;

void walkFairs(ScreenWalk &walk)
{
    using viewmodels::FairBooths;
    Navigator &navigator = *walk.kiosk.navigator();
    FairBooths &booths = *walk.kiosk.booths();
    const QString night = QStringLiteral("bureau/夜");
    walk.go(Screens::Fairs, 0, {});
    walk.kiosk.fairs()->choose(0); // Monday, today
    walk.look(QStringLiteral("job fairs of today"));
    for (const auto &fair : fakes::sampleFairs(QDate(2025, 11, 24)))
        walk.go(Screens::Fair, 0, fair.id);
    walk.go(Screens::Fair, 0, QStringLiteral("bureau/gone"));
    walk.go(Screens::Fair, 0, night);
    for (const int order :
         {FairBooths::ByNumber, FairBooths::ByEmployer, FairBooths::ByZone, FairBooths::ByWork})
        walk.go(Screens::FairBooths, order, night);
    QCOMPARE(booths.total(), 56);
    booths.choose(QStringLiteral("catering"));
    walk.look(QStringLiteral("stands with catering"));
    for (const char *number : {"A3", "A4"}) {
        const QString id = night + u'-' + QLatin1String(number);
        walk.go(Screens::Booth, 0, id);
        booths.toggle(id);
        walk.look(QStringLiteral("a stand that is kept"));
    }
    walk.go(Screens::Booth, 0, QStringLiteral("bureau/gone"));
    walk.go(Screens::Fair, 0, night);
    walk.withoutPaper(QStringLiteral("fair"));
    walk.go(Screens::FormConsent, Screens::FairSignUp, night);
    navigator.openItem(Screens::FormConsent, fakes::sampleVacancies()[3].id);
}

void walkScan(ScreenWalk &walk)
{
    walk.kiosk.navigator()->open(Screens::Scan);
    walk.look(QStringLiteral("scan"));
    QVERIFY(walk.kiosk.cameraIsOn());
    const QStringList codes{walk.kiosk.ticketText(),
                            QStringLiteral("https://pay.example.com/a/very/long"),
                            QStringLiteral("11010519491231002X"),
                            QStringLiteral("https://example.org/about"),
                            QStringLiteral("7K3MQ9XD2A"),
                            QStringLiteral("https://example.org/c/gone"),
                            QStringLiteral("nothing of ours")};
    for (const QString &code : codes) {
        walk.kiosk.showCode(code);
        walk.look(QStringLiteral("scanned: verdict %1").arg(walk.kiosk.scan()->verdict()));
        walk.kiosk.scan()->again();
    }
    walk.kiosk.plugCamera(false);
    walk.look(QStringLiteral("scan, without a camera"));
    walk.kiosk.plugScanner(false);
    walk.look(QStringLiteral("scan, with nothing to scan by"));
    walk.kiosk.plugScanner(true);
    walk.kiosk.plugCamera(true);
    walk.kiosk.navigator()->reset();
    QVERIFY(!walk.kiosk.cameraIsOn());
}

} // namespace yizhan::geometry
