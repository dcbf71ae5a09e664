// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationtype.h"
#include "surveydrawing.h"

#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using yizhan::viewmodels::SurveyDrawing;

namespace {

constexpr QSizeF pad(960, 384); ///< twice as large as the picture

QImage pictureOf(const SurveyDrawing &drawing)
{
    return QImage::fromData(QByteArray::fromBase64(SurveyDrawing::base64Of(drawing.value())), "PNG");
}

bool isInk(const QImage &picture, int x, int y)
{
    return qGray(picture.pixel(x, y)) < 128;
}

} // namespace

/// Signatures.
class TestSurveyDrawing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDrawnIsAPicture();
    void nothingDrawnIsNoAnswer();
    void aTapIsAPoint();
    void aPadOfAnotherShapeIsNotStretched();
    void aPictureNeverGrowsTooLarge();
    void onlyAPictureIsOne();
};

void TestSurveyDrawing::whatIsDrawnIsAPicture()
{
    SurveyDrawing drawing;
    QVERIFY(drawing.add({{100, 200}, {500, 200}}, pad));
    QVERIFY(SurveyDrawing::isDrawing(drawing.value()));
    const QImage picture = pictureOf(drawing);
    QCOMPARE(picture.size(), QSize(480, 192));
    QVERIFY(isInk(picture, 150, 100));
    QVERIFY(!isInk(picture, 150, 150));
}

void TestSurveyDrawing::nothingDrawnIsNoAnswer()
{
    SurveyDrawing drawing;
    QVERIFY(drawing.value().isEmpty());
    QVERIFY(!drawing.add({}, pad));
    QVERIFY(!drawing.add({{1, 1}}, QSizeF()));
    QVERIFY(drawing.add({{1, 1}}, pad));
    drawing.clear();
    QVERIFY(drawing.value().isEmpty());
    QCOMPARE(drawing.strokes(), 0);
}

void TestSurveyDrawing::aTapIsAPoint()
{
    SurveyDrawing drawing;
    QVERIFY(drawing.add({{400, 200}}, pad));
    QVERIFY(isInk(pictureOf(drawing), 200, 100));
}

void TestSurveyDrawing::aPadOfAnotherShapeIsNotStretched()
{
    SurveyDrawing drawing;
    QVERIFY(drawing.add({{0, 0}, {384, 384}}, QSizeF(384, 384)));
    QVERIFY(isInk(pictureOf(drawing), 96, 96));
}

/// A child scribbles: what is too much is not added, and what was there stays.
void TestSurveyDrawing::aPictureNeverGrowsTooLarge()
{
    SurveyDrawing drawing;
    int refused = 0;
    for (int turn = 0; turn < 400; ++turn) {
        QList<QPointF> stroke;
        for (int at = 0; at < 40; ++at)
            stroke.append(
                {double((turn * 7919 + at * 104729) % 960), double((turn * 1299709 + at * 15485863) % 384)});
        refused += drawing.add(stroke, pad) ? 0 : 1;
    }
    QVERIFY(refused > 0);
    QVERIFY(drawing.strokes() > 0);
    const QByteArray travelling = SurveyDrawing::base64Of(drawing.value());
    QVERIFY(QByteArray::fromBase64(travelling).size() <= SurveyDrawing::mostBytes);
    QVERIFY(3 * (travelling.size() + 30) <= yizhan::operations::maxFilesBytes);
}

void TestSurveyDrawing::onlyAPictureIsOne()
{
    QVERIFY(!SurveyDrawing::isDrawing(u"drawing-1.png"_s));
    QVERIFY(SurveyDrawing::base64Of(u"drawing-1.png"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestSurveyDrawing)
#include "tst_surveydrawing.moc"
