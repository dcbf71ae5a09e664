// SPDX-License-Identifier: GPL-3.0-or-later
#include "escpos.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan::print;
using namespace yizhan::print::escpos;

namespace {

QImage picture(int width, int height)
{
    QImage image(width, height, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, (x * 7 + y * 3) % 5 == 0 ? 1U : 0U);
    }
    return image;
}

/// The rows that the bands of a job hold, as a printer reads them.
QByteArray rowsOf(const QByteArray &job, int &bands)
{
    QByteArray rows;
    bands = 0;
    for (qsizetype at = 0; at < job.size(); ++bands) {
        const auto byte = [&](qsizetype place) { return static_cast<quint8>(job.at(at + place)); };
        const qsizetype count = (byte(4) + 256 * byte(5)) * qsizetype(byte(6) + 256 * byte(7));
        rows += job.mid(at + 8, count);
        at += 8 + count;
    }
    return rows;
}

QString reasonOf(const Signs &signs)
{
    const auto judged = judge(signs);
    return judged ? QString() : judged.error().reason;
}

} // namespace

class TestEscPos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureTravelsInBandsWithoutLoss();
    void onlyAnAnswerToTheQuestionIsRead();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void littlePaperIsEnoughForNow();
    void whoDoesNotAnswerIsNotRefused();
    void theAnswerBehindAJobIsToldFromTheOthers();
};

void TestEscPos::aPictureTravelsInBandsWithoutLoss()
{
    const QImage image = picture(384, 300);
    const QByteArray job = raster(image);
    QVERIFY(job.startsWith(QByteArray("\x1dv0\x00\x30\x00\x80\x00", 8)));
    int bands = 0;
    const QByteArray rows = rowsOf(job, bands);
    QCOMPARE(bands, 3);
    QCOMPARE(rows.size(), qsizetype(48 * 300));
    for (int y = 0; y < image.height(); ++y)
        QCOMPARE(rows.mid(y * 48, 48),
                 QByteArray(reinterpret_cast<const char *>(image.constScanLine(y)), 48));
}

void TestEscPos::onlyAnAnswerToTheQuestionIsRead()
{
    QCOMPARE(statusIn(QByteArrayView("\x12")).value_or(0), quint8(0x12));
    QCOMPARE(statusIn(QByteArrayView("\x00\x0f\x14\x7e", 4)).value_or(0), quint8(0x7e));
    QVERIFY(!statusIn(QByteArrayView("\x00\x0f\x14\xff", 4)));
    QVERIFY(!statusIn({}));
}

void TestEscPos::whatIsWrongIsNamed_data()
{
    QTest::addColumn<int>("question");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("reason");
    QTest::newRow("off line") << 1 << 0x1a << u"printer.offline"_s;
    QTest::newRow("cover") << 2 << 0x16 << u"printer.cover_open"_s;
    QTest::newRow("stopped without paper") << 2 << 0x32 << u"printer.paper_out"_s;
    QTest::newRow("error") << 2 << 0x52 << u"printer.fault"_s;
    QTest::newRow("knife") << 3 << 0x1a << u"printer.fault"_s;
    QTest::newRow("hot head") << 3 << 0x52 << u"printer.fault"_s;
    QTest::newRow("no paper") << 4 << 0x72 << u"printer.paper_out"_s;
}

void TestEscPos::whatIsWrongIsNamed()
{
    QFETCH(const int, question);
    QFETCH(const int, status);
    QFETCH(const QString, reason);
    Signs signs;
    note(static_cast<Question>(question), static_cast<quint8>(status), signs);
    QCOMPARE(reasonOf(signs), reason);
}

void TestEscPos::littlePaperIsEnoughForNow()
{
    Signs signs;
    note(Question::Printer, 0x12, signs);
    QCOMPARE(judge(signs).value_or(Paper::NotTold), Paper::Enough);
    note(Question::Paper, 0x1e, signs);
    QCOMPARE(judge(signs).value_or(Paper::NotTold), Paper::Low);
}

void TestEscPos::whoDoesNotAnswerIsNotRefused()
{
    QCOMPARE(judge(Signs()).value_or(Paper::Low), Paper::NotTold);
}

void TestEscPos::theAnswerBehindAJobIsToldFromTheOthers()
{
    QVERIFY(!saysPrinted(QByteArrayView("\x12\x72")));
    QVERIFY(!saysPrinted({}));
    QVERIFY(saysPrinted(QByteArrayView("\x12\x03")));
    QVERIFY(saysPrinted(QByteArrayView("\x0f")));
}

QTEST_APPLESS_MAIN(TestEscPos)
#include "tst_escpos.moc"
