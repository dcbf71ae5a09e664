// SPDX-License-Identifier: GPL-3.0-or-later
#include "deblurring.h"
#include "planefilters.h"
#include "random.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <vector>

using namespace yizhan;
using namespace yizhan::scan;

namespace {

GreyPlane drawn(int width, int height, const std::function<int(int, int)> &level)
{
    GreyPlane plane(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            plane.row(y)[x] = static_cast<std::uint8_t>(level(x, y));
    }
    return plane;
}

double distance(const GreyPlane &a, const GreyPlane &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.pixels().size(); ++i)
        sum += std::abs(int(a.pixels()[i]) - int(b.pixels()[i]));
    return sum / double(a.pixels().size());
}

/// Squares of four pixels, dark or light by chance.
GreyPlane squares()
{
    SeededRandom random(3);
    std::array<int, 400> levels{};
    for (int &level : levels)
        level = random.below(2) == 0 ? 40 : 210;
    return drawn(80, 80, [&levels](int x, int y) { return levels[std::size_t(y / 4 * 20 + x / 4)]; });
}

} // namespace

class TestPlaneFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFaintPictureIsStretched()
    {
        const GreyPlane plane = stretched(drawn(40, 40, [](int x, int) { return x < 20 ? 100 : 110; }));
        QCOMPARE(int(plane.row(5)[3]), 0);
        QCOMPARE(int(plane.row(5)[30]), 255);
    }
    void aPictureOfOneGreyStaysAsItIs()
    {
        QCOMPARE(int(stretched(drawn(8, 8, [](int, int) { return 77; })).row(0)[0]), 77);
    }
    void doubledAndHalvedIsTheSame()
    {
        const GreyPlane plane = smoothed(squares(), 1);
        const GreyPlane there = doubled(plane);
        QCOMPARE(there.width(), 160);
        QVERIFY(distance(halved(there.view()), plane) < 1.5);
    }
    void singlePixelsGoWithTheMedian()
    {
        const GreyPlane plane =
            medianOf9(drawn(9, 9, [](int x, int y) { return x == 4 && y == 4 ? 255 : 50; }));
        QCOMPARE(int(plane.row(4)[4]), 50);
    }
    void theMedianIsTheFifthOfNine()
    {
        SeededRandom random(4);
        const GreyPlane plane = drawn(30, 30, [&random](int, int) { return int(random.below(256)); });
        const GreyPlane median = medianOf9(plane);
        for (int y = 1; y < 29; ++y) {
            for (int x = 1; x < 29; ++x) {
                std::vector<int> around;
                for (int i = 0; i < 9; ++i)
                    around.push_back(plane.row(y + i / 3 - 1)[x + i % 3 - 1]);
                std::sort(around.begin(), around.end());
                QCOMPARE(int(median.row(y)[x]), around[4]);
            }
        }
    }
    void anUnevenLightIsEvened()
    {
        const GreyPlane code = squares();
        const GreyPlane lit =
            drawn(80, 80, [&code](int x, int y) { return code.row(y)[x] * (20 + x) / 100; });
        const GreyPlane plane = binarised(lit, 12);
        int right = 0;
        for (int y = 0; y < 80; ++y) {
            for (int x = 0; x < 80; ++x)
                right += (plane.row(y)[x] < 128) == (code.row(y)[x] < 128) ? 1 : 0;
        }
        QVERIFY(right > 80 * 80 * 95 / 100);
        const GreyPlane flat = flattened(lit, 12);
        QVERIFY(std::abs(int(flat.row(40)[10]) - int(flat.row(40)[11])) < 128);
    }
    void whatWasOutOfFocusComesBack()
    {
        const GreyPlane code = squares();
        const GreyPlane blurred = smoothed(code, 1.6F);
        QVERIFY(distance(deblurred(blurred, Spread::gaussian(1.6F), 10), code) <
                distance(blurred, code) * 0.7);
    }
    void theDirectionOfASmearIsFound()
    {
        const GreyPlane code = squares();
        for (const float angle : {0.0F, 0.6F, 1.5F, 2.3F}) {
            const Spread line = Spread::line(7, angle);
            GreyPlane smeared = drawn(80, 80, [&](int x, int y) {
                float sum = 0;
                for (const Spread::Tap &tap : line.passes().front())
                    sum += tap.weight *
                           float(code.row(std::clamp(y + tap.dy, 0, 79))[std::clamp(x + tap.dx, 0, 79)]);
                return int(sum);
            });
            float off = std::abs(directionOfSmear(smeared) - angle);
            off = std::min(off, 3.1416F - off);
            QVERIFY2(off < 0.25F, qPrintable(QString::number(double(off))));
            QVERIFY(distance(deblurred(smeared, line, 10), code) < distance(smeared, code) * 0.9);
        }
    }
    void theTapsOfASpreadMakeOne()
    {
        for (const Spread &spread :
             {Spread::gaussian(0.5F), Spread::gaussian(2), Spread::line(6, 1), Spread::line(0.3F, 0)}) {
            for (const Spread::Taps &taps : spread.passes()) {
                float sum = 0;
                for (const Spread::Tap &tap : taps)
                    sum += tap.weight;
                QVERIFY(std::abs(sum - 1) < 1e-4F);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestPlaneFilters)
#include "tst_planefilters.moc"
