// SPDX-License-Identifier: GPL-3.0-or-later
#include "finderpatterns.h"
#include "framepainter.h"
#include "functionpattern.h"
#include "gridreader.h"
#include "homography.h"
#include "modulegrid.h"
#include "planefilters.h"

#include <QSet>
#include <QTest>

#include <array>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::scan;

namespace {

const QString text = u"TICKET "_s + QString(140, u'7');

GreyPlane cardAt(const bench::Pose &pose)
{
    SeededRandom random(21);
    bench::FramePainter painter(random);
    painter.paintRoom();
    const bench::Symbol symbol(text);
    painter.paintCard(symbol, pose, false);
    const GreyPlane frame = painter.picture();
    const QRect part = QRect(int(pose.x) - 200, int(pose.y) - 200, 400, 400) & frame.view().rect();
    return doubled(flattened(GreyPlane(frame.view().cropped(part)), 13));
}

} // namespace

class TestGridReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHomographyMeetsItsCorners()
    {
        const std::array<QPointF, 4> corners{QPointF(10, 12), QPointF(90, 30), QPointF(80, 100),
                                             QPointF(5, 70)};
        const Homography map(corners, 30);
        const auto isNear = [](QPointF a, QPointF b) {
            return std::hypot(a.x() - b.x(), a.y() - b.y()) < 1e-3;
        };
        QVERIFY(isNear(map.map(0, 0), corners[0]));
        QVERIFY(isNear(map.map(30, 0), corners[1]));
        QVERIFY(isNear(map.map(30, 30), corners[2]));
        QVERIFY(isNear(map.map(0, 30), corners[3]));
    }
    void everyCodeHasItsFunctionPatterns()
    {
        QSet<int> sizes;
        for (int length = 1; length < 210; length += 6) {
            const bench::Symbol symbol(QString(length, u'x'));
            sizes.insert(symbol.size());
            const FunctionPattern pattern(symbol.size());
            for (const FunctionPattern::Module &module : pattern.modules())
                QCOMPARE(symbol.isDark(module.x, module.y), module.dark);
        }
        QVERIFY(sizes.size() >= 8);
    }
    void theThreeSquaresAreFoundAtAnyAngle()
    {
        for (double angle = 0; angle < 6.3; angle += 1.1) {
            const GreyPlane black = cardAt({600, 360, 4, angle, 0, 0});
            const auto triples = findTriples(black, findFinderPatterns(black), 1);
            QVERIFY2(!triples.empty(), qPrintable(QString::number(angle)));
            QCOMPARE(triples.front().modules, bench::Symbol(text).size());
        }
    }
    void aTiltedCodeIsRead()
    {
        for (const double tilt : {0.0, 0.7, 0.95}) {
            const auto code = readByGrid(cardAt({600, 360, 5, 0.4, tilt, 1.1}));
            QVERIFY2(code, qPrintable(QString::number(tilt)));
            QCOMPARE(QString::fromUtf8(code->bytes), text);
        }
    }
    void whatAModuleHasOfItsNeighboursIsTakenBack()
    {
        ModuleGrid modules(21), mixed(21);
        for (int y = 0; y < 21; ++y) {
            for (int x = 0; x < 21; ++x)
                modules.at(x, y) = (x * 7 + y * 3) % 5 < 2 ? 40.0F : 200.0F;
        }
        for (int y = 0; y < 21; ++y) {
            for (int x = 0; x < 21; ++x)
                mixed.at(x, y) =
                    0.6F * modules.at(x, y) + 0.2F * (modules.near(x - 1, y) + modules.near(x + 1, y));
        }
        const auto error = [&modules](const ModuleGrid &grid) {
            float sum = 0;
            for (int y = 0; y < 21; ++y) {
                for (int x = 0; x < 21; ++x)
                    sum += std::abs(grid.at(x, y) - modules.at(x, y));
            }
            return sum;
        };
        QVERIFY(error(mixed.sharpened(1, 0, 0.7F)) < 0.6F * error(mixed));
    }
    void noiseIsNoCode()
    {
        SeededRandom random(5);
        GreyPlane noise(300, 300);
        for (std::uint8_t &pixel : noise.pixels())
            pixel = std::uint8_t(random.below(256));
        QVERIFY(!readByGrid(noise));
        QVERIFY(!readByGrid(GreyPlane(40, 40)));
    }
};

QTEST_APPLESS_MAIN(TestGridReader)
#include "tst_gridreader.moc"
