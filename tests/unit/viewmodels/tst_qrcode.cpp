// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrcode.h"
#include "qrencoder.h"

#include <QPainter>
#include <QTest>

using namespace yizhan;
using namespace yizhan::viewmodels;

class TestQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasItsQuietZone();
    void refusesWhatDoesNotFit();
    void paintsWholePixels();
    void paintsNothingWithoutText();
};

void TestQrCode::hasItsQuietZone()
{
    const auto image = scan::encodeQr(QStringLiteral("https://jobs.example.org/v/1"));
    QVERIFY(image);
    const int zone = scan::quietZoneModules;
    for (int at = 0; at < image->width(); ++at) {
        for (int inset = 0; inset < zone; ++inset) {
            QCOMPARE(qGray(image->pixel(at, inset)), 255);
            QCOMPARE(qGray(image->pixel(inset, at)), 255);
        }
    }
    QCOMPARE(qGray(image->pixel(zone, zone)), 0);      // corner of a finder pattern
    QCOMPARE((image->width() - 2 * zone - 17) % 4, 0); // 17 + 4 × version modules
}

void TestQrCode::refusesWhatDoesNotFit()
{
    QCOMPARE(scan::encodeQr({}).error().reason, QStringLiteral("qr.empty"));
    QCOMPARE(scan::encodeQr(QString(701, u'x')).error().reason, QStringLiteral("qr.too_long"));
    QVERIFY(scan::encodeQr(QString(700, u'x')));
}

void TestQrCode::paintsWholePixels()
{
    QrCode code;
    code.setText(QStringLiteral("驿站"));
    code.setColor(Qt::blue);
    code.setSize(QSizeF(200, 200));
    QVERIFY(code.valid());
    QImage canvas(200, 200, QImage::Format_RGB32);
    canvas.fill(Qt::red);
    QPainter painter(&canvas);
    code.paint(&painter);
    painter.end();
    for (int y = 0; y < 200; ++y) {
        for (int x = 0; x < 200; ++x) {
            const QColor pixel = canvas.pixelColor(x, y);
            QVERIFY(pixel == QColor(Qt::white) || pixel == QColor(Qt::blue));
        }
    }
}

void TestQrCode::paintsNothingWithoutText()
{
    QrCode code;
    code.setSize(QSizeF(50, 50));
    QVERIFY(!code.valid());
    QImage canvas(50, 50, QImage::Format_RGB32);
    canvas.fill(Qt::red);
    QPainter painter(&canvas);
    code.paint(&painter);
    QCOMPARE(canvas.pixelColor(25, 25), QColor(Qt::red));
}

QTEST_MAIN(TestQrCode)
#include "tst_qrcode.moc"
