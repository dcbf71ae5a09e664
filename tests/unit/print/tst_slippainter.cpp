// SPDX-License-Identifier: GPL-3.0-or-later
#include "readqr.h"
#include "sliplayout.h"
#include "slippage.h"
#include "slippainter.h"

#include <QBuffer>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::print;

namespace {

Slip sampleSlip()
{
    Slip slip;
    slip.addHeading(u"黄岗街道就业驿站（示例）"_s);
    slip.addRule();
    slip.addTitle(u"炒锅厨师"_s);
    slip.addAmount(u"每月 6千–8千"_s);
    slip.addFact(u"单位"_s, u"星湖示例酒楼"_s);
    slip.addFact(u"电话"_s, u"0758-0000000"_s);
    slip.addCode(u"7K3M-Q9XD"_s);
    slip.addQr(u"https://jobs.example.org/v/sample/1"_s);
    slip.addNote(u"手机扫一扫"_s);
    return slip;
}

bool isInk(const QImage &image, int x, int y)
{
    return image.pixelIndex(x, y) == 1;
}

qint64 ink(const QImage &image, const QRect &part)
{
    qint64 dots = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            dots += isInk(image, x, y) ? 1 : 0;
    }
    return dots;
}

/// The height of what is printed, in dots.
int inkHeight(const QImage &image)
{
    int first = -1;
    int last = -2;
    for (int y = 0; y < image.height(); ++y) {
        if (ink(image, QRect(0, y, image.width(), 1)) == 0)
            continue;
        first = first < 0 ? y : first;
        last = y;
    }
    return last - first + 1;
}

QImage painted(const Slip &slip, int width)
{
    const auto image = paintSlip(slip, width);
    return image ? *image : QImage();
}

} // namespace

class TestSlipPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBodyIsAtLeastFourMillimetresHigh();
    void nothingTouchesTheEdgesOfThePaper_data();
    void nothingTouchesTheEdgesOfThePaper();
    void aPhoneReadsTheCode_data();
    void aPhoneReadsTheCode();
    void allOfALongTextIsPrinted();
    void anAmountIsAsLargeAsThePaperAllows();
    void longLabelsStandAboveWhatTheySay();
    void aSpanOfTimeStaysOnOneLine();
    void theSameIsPaintedOnAnotherThread();
    void aSlipHasAnEnd();
    void aCodeThatNoPhoneCouldReadIsRefused();
    void anOrdinaryPrinterGetsOnePage_data();
    void anOrdinaryPrinterGetsOnePage();
    void aPageIsNotMadeSmallerThanCanBeRead();
};

void TestSlipPainter::theBodyIsAtLeastFourMillimetresHigh()
{
    Slip slip;
    slip.addText(u"国"_s);
    QVERIFY(inkHeight(painted(slip, 384)) >= 4 * dotsPerMm);
}

void TestSlipPainter::nothingTouchesTheEdgesOfThePaper_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("58 mm") << dotsOfPaper(58);
    QTest::newRow("80 mm") << dotsOfPaper(80);
}

void TestSlipPainter::nothingTouchesTheEdgesOfThePaper()
{
    QFETCH(const int, width);
    const QImage image = painted(sampleSlip(), width);
    QCOMPARE(image.width(), width);
    QCOMPARE(image.format(), QImage::Format_Mono);
    QVERIFY(ink(image, image.rect()) > 1000);
    QCOMPARE(ink(image, QRect(0, 0, 4, image.height())), 0);
    QCOMPARE(ink(image, QRect(width - 4, 0, 4, image.height())), 0);
    QCOMPARE(ink(image, QRect(0, 0, width, 4)), 0);
    QCOMPARE(ink(image, QRect(0, image.height() - 4, width, 4)), 0);
}

void TestSlipPainter::aPhoneReadsTheCode_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("text");
    const QString facts = QString(u"岗位：炒锅厨师\n"_s).repeated(22);
    for (const int paper : {58, 80}) {
        QTest::addRow("link on %d mm", paper)
            << dotsOfPaper(paper) << u"https://jobs.example.org/v/sample/1"_s;
        QTest::addRow("facts on %d mm", paper) << dotsOfPaper(paper) << facts;
    }
}

void TestSlipPainter::aPhoneReadsTheCode()
{
    QFETCH(const int, width);
    QFETCH(const QString, text);
    Slip with;
    with.addHeading(u"黄岗街道就业驿站（示例）"_s);
    with.addQr(text);
    with.addNote(u"手机扫一扫"_s);
    QCOMPARE(fakes::readQr(painted(with, width)), text);
}

void TestSlipPainter::allOfALongTextIsPrinted()
{
    Slip one;
    one.addText(u"国"_s);
    Slip many;
    many.addText(QString(u"国"_s).repeated(100));
    const QImage single = painted(one, 384);
    const QImage lines = painted(many, 384);
    QCOMPARE(ink(lines, lines.rect()), 100 * ink(single, single.rect()));
}

void TestSlipPainter::anAmountIsAsLargeAsThePaperAllows()
{
    const auto height = [](const QString &text) {
        Slip slip;
        slip.addAmount(text);
        return inkHeight(painted(slip, 384));
    };
    const int few = height(u"国国"_s);
    const int some = height(u"国国国国国国国"_s);
    QVERIFY(few > some);
    QVERIFY(some >= 5 * dotsPerMm);
    QVERIFY(height(QString(u"国"_s).repeated(12)) > some); // two lines
}

void TestSlipPainter::longLabelsStandAboveWhatTheySay()
{
    const auto height = [](const QString &label) {
        Slip slip;
        slip.addFact(label, u"星湖"_s);
        return painted(slip, 384).height();
    };
    QVERIFY(height(u"Where the work is"_s) > height(u"单位"_s));
}

void TestSlipPainter::aSpanOfTimeStaysOnOneLine()
{
    const auto height = [](const QString &text) {
        Slip slip;
        slip.addText(text);
        return painted(slip, 384).height();
    };
    // Eleven characters of 20 dots fit the line once, not twice: the second goes down whole, not by half.
    QCOMPARE(height(u"国国国国国 09:00–17:00"_s), height(u"国国国国国国国国国国国"_s));
    const QImage image = [] {
        Slip slip;
        slip.addText(u"国国国国国 09:00–17:00"_s);
        return painted(slip, 384);
    }();
    const int half = image.height() / 2;
    QCOMPARE(ink(image, QRect(220, 0, 160, half)), 0);
}

void TestSlipPainter::theSameIsPaintedOnAnotherThread()
{
    const QImage here = painted(sampleSlip(), 576);
    QImage there;
    const std::unique_ptr<QThread> thread(QThread::create([&there] { there = painted(sampleSlip(), 576); }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(there, here);
}

void TestSlipPainter::aSlipHasAnEnd()
{
    Slip slip;
    for (int part = 0; part < 80; ++part)
        slip.addText(QString(u"国"_s).repeated(100));
    const auto image = paintSlip(slip, 384);
    QVERIFY(!image);
    QCOMPARE(image.error().reason, u"slip.too_long"_s);
}

void TestSlipPainter::aCodeThatNoPhoneCouldReadIsRefused()
{
    Slip slip;
    slip.addQr(QString(u"国"_s).repeated(230));
    const auto image = paintSlip(slip, 200);
    QVERIFY(!image);
    QCOMPARE(image.error().reason, u"slip.code_too_fine"_s);
}

void TestSlipPainter::anOrdinaryPrinterGetsOnePage_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<QByteArray>("width"); // in points
    QTest::newRow("A5") << 148 << QByteArray("420");
    QTest::newRow("A4") << 210 << QByteArray("595");
    QTest::newRow("80 mm") << 80 << QByteArray("227");
}

void TestSlipPainter::anOrdinaryPrinterGetsOnePage()
{
    QFETCH(const int, paper);
    QFETCH(const QByteArray, width);
    const auto pdf = slipAsPdf(sampleSlip(), paper);
    QVERIFY(pdf);
    QVERIFY(pdf->startsWith("%PDF-"));
    QVERIFY2(pdf->contains(QByteArray("/MediaBox [0 0 ").append(width)),
             pdf->mid(pdf->indexOf("/MediaBox"), 60).constData());
    QCOMPARE(pdf->count("/MediaBox"), 1);
}

void TestSlipPainter::aPageIsNotMadeSmallerThanCanBeRead()
{
    Slip slip;
    for (int part = 0; part < 40; ++part)
        slip.addText(QString(u"国"_s).repeated(30));
    const auto pdf = slipAsPdf(slip, 148);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().reason, u"slip.too_long"_s);
}

QTEST_MAIN(TestSlipPainter)
#include "tst_slippainter.moc"
