// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawnframes.h"
#include "manualclock.h"
#include "qrencoder.h"
#include "scanladder.h"
#include "testpaths.h"

#include <QFile>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::scan;

namespace {

/// On a clock that stands still no budget is ever used up.
const ScanLimits patient{.budgetMs = 1};

GreyPlane planeOf(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    return GreyPlane({grey.constBits(), grey.width(), grey.height(), grey.bytesPerLine(), 1});
}

} // namespace

class TestScanLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDrawnCodeIsReadAtOnce()
    {
        const GreyPlane plane = planeOf(encodeQr(u"https://yz.example/v/1"_s)->scaled(300, 300));
        const auto found = ScanLadder(m_clock).glance(plane.view());
        QVERIFY(found);
        QCOMPARE(found->text, u"https://yz.example/v/1"_s);
        QCOMPARE(QByteArray(found->pass), QByteArray("plain"));
    }
    void aPlaneIsReadWhereItLies()
    {
        const GreyPlane plane = planeOf(encodeQr(u"YUYV"_s)->scaled(240, 240));
        std::vector<std::uint8_t> yuyv(plane.pixels().size() * 2, 128);
        for (std::size_t i = 0; i < plane.pixels().size(); ++i)
            yuyv[2 * i] = plane.pixels()[i];
        const auto found = ScanLadder(m_clock).glance({yuyv.data(), 240, 240, 480, 2});
        QVERIFY(found);
        QCOMPARE(found->text, u"YUYV"_s);
    }
    void mostOfEveryConditionIsRead_data()
    {
        QTest::addColumn<bench::Condition>("condition");
        for (const auto &[condition, name] : bench::conditions())
            QTest::newRow(name) << condition;
    }
    void mostOfEveryConditionIsRead()
    {
        QFETCH(bench::Condition, condition);
        SeededRandom random(77);
        int right = 0;
        for (int frame = 0; frame < 2; ++frame) {
            const bench::DrawnFrame drawn = bench::drawnFrame(condition, random);
            const auto found = ScanLadder(m_clock).read(drawn.picture.view(), patient);
            QVERIFY(!found || found->text == drawn.text);
            right += found ? 1 : 0;
        }
        QVERIFY(right >= 1);
    }
    void whereNoCodeIsNoneIsRead()
    {
        SeededRandom random(78);
        for (int frame = 0; frame < 2; ++frame) {
            const bench::DrawnFrame drawn = bench::drawnFrame(bench::Condition::Empty, random);
            QVERIFY(!ScanLadder(m_clock).read(drawn.picture.view(), patient));
        }
        QVERIFY(!ScanLadder(m_clock).read({}, patient));
        QVERIFY(!ScanLadder(m_clock).read(GreyPlane(3, 200).view(), patient));
    }
    void withoutABudgetThereIsOneLook()
    {
        std::vector<TriedPass> tried;
        QVERIFY(!ScanLadder(m_clock).read(m_flat.view(), {.budgetMs = 0}, &tried));
        QCOMPARE(tried.size(), std::size_t(1));
        QVERIFY(!ScanLadder(m_clock).read(m_flat.view(), patient, &tried));
        QVERIFY(tried.size() > 3);
    }
    void aStopEndsTheClimb()
    {
        std::stop_source source;
        source.request_stop();
        std::vector<TriedPass> tried;
        QVERIFY(!ScanLadder(m_clock).read(m_flat.view(), {1000, source.get_token()}, &tried));
        QCOMPARE(tried.size(), std::size_t(1));
    }
    void chineseTextsAreReadWhateverWroteThem()
    {
        for (const QString &text : {u"高要区招聘会 8号门"_s, u"驿站：端州"_s, u"电话 0758-2233445"_s}) {
            const auto found = ScanLadder(m_clock).glance(planeOf(encodeQr(text)->scaled(320, 320)).view());
            QVERIFY(found);
            QCOMPARE(found->text, text);
        }
    }
    void theSharedFramesAreRead()
    {
        QFile manifest(QStringLiteral(YIZHAN_SOURCE_DIR "/../shared/qr/manifest.tsv"));
        if (!manifest.open(QIODevice::ReadOnly))
            return; // they are not at hand everywhere
        int all = 0, right = 0;
        while (!manifest.atEnd()) {
            const QStringList parts = QString::fromUtf8(manifest.readLine()).trimmed().split(u'\t');
            const QImage picture(QStringLiteral(YIZHAN_SOURCE_DIR "/../shared/qr/") + parts.first());
            const auto found = ScanLadder(m_clock).read(planeOf(picture).view(), patient);
            QVERIFY2(!found || found->text == parts.last(), qPrintable(parts.first()));
            all += parts.last() == u"-"_s ? 0 : 1;
            right += found ? 1 : 0;
        }
        QVERIFY2(right * 100 >= all * 85, qPrintable(u"%1 of %2"_s.arg(right).arg(all)));
    }

private:
    fakes::ManualClock m_clock{QDateTime::fromSecsSinceEpoch(1'796'000'000, Qt::UTC)};
    GreyPlane m_flat{400, 300};
};

QTEST_APPLESS_MAIN(TestScanLadder)
#include "tst_scanladder.moc"
