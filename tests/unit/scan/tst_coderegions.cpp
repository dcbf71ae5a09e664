// SPDX-License-Identifier: GPL-3.0-or-later
#include "coderegions.h"
#include "drawnframes.h"
#include "framepainter.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::scan;

class TestCodeRegions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCardIsTheBusiestRegion()
    {
        SeededRandom random(11);
        for (int round = 0; round < 3; ++round) {
            bench::FramePainter painter(random);
            painter.paintRoom();
            const bench::Symbol symbol(QString(150, QLatin1Char('A')));
            painter.paintCard(symbol, {400.0 + 60 * round, 350, 4, 0.3 * round}, false);
            painter.addNoise(3);
            const GreyPlane frame = painter.picture();
            const auto regions = codeRegions(frame.view());
            QVERIFY(!regions.empty());
            const QPoint middle(400 + 60 * round, 350);
            QVERIFY(regions.front().contains(QRect(middle - QPoint(60, 60), QSize(120, 120))));
            QVERIFY(regions.front().width() < 640);
        }
    }
    void aPictureOfNothingHasNone()
    {
        GreyPlane plane(640, 480);
        std::fill(plane.pixels().begin(), plane.pixels().end(), std::uint8_t(90));
        QVERIFY(codeRegions(plane.view()).empty());
        QVERIFY(codeRegions(GreyPlane(10, 10).view()).empty());
        QVERIFY(codeRegions(GreyView()).empty());
    }
    void regionsLieWithinThePicture()
    {
        SeededRandom random(12);
        for (int round = 0; round < 20; ++round) {
            GreyPlane plane(40 + int(random.below(300)), 40 + int(random.below(300)));
            for (std::uint8_t &pixel : plane.pixels())
                pixel = std::uint8_t(random.below(256));
            for (const QRect &region : codeRegions(plane.view()))
                QVERIFY(plane.view().rect().contains(region));
        }
    }
};

QTEST_APPLESS_MAIN(TestCodeRegions)
#include "tst_coderegions.moc"
