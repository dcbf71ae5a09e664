// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameplanes.h"

#include <QBuffer>
#include <QTest>

using namespace yizhan;
using capture::FramePlanes;
using Format = QVideoFrameFormat;

namespace {

constexpr QSize size{64, 48};

/// Grey that differs from pixel to pixel.
uchar greyAt(int x, int y)
{
    return uchar(40 + x + 2 * y);
}

/// A frame whose bytes all are 128, the middle of both colours.
QVideoFrame blankFrame(Format::PixelFormat format)
{
    QVideoFrame frame{QVideoFrameFormat(size, format)};
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    for (int plane = 0; plane < frame.planeCount(); ++plane)
        std::fill_n(frame.bits(plane), frame.mappedBytes(plane), uchar(128));
    return frame; // still mapped
}

/// `from` bytes before the first grey one, `step` from one to the next.
QVideoFrame greyFrame(Format::PixelFormat format, int from, int step)
{
    QVideoFrame frame = blankFrame(format);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            frame.bits(0)[y * frame.bytesPerLine(0) + from + x * step] = greyAt(x, y);
    }
    frame.unmap();
    return frame;
}

} // namespace

class TestFramePlanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheGreyOfAFrameWhereItLies_data()
    {
        QTest::addColumn<Format::PixelFormat>("format");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("step");
        QTest::newRow("NV12") << Format::Format_NV12 << 0 << 1;
        QTest::newRow("NV21") << Format::Format_NV21 << 0 << 1;
        QTest::newRow("YUV420P") << Format::Format_YUV420P << 0 << 1;
        QTest::newRow("YV12") << Format::Format_YV12 << 0 << 1;
        QTest::newRow("YUV422P") << Format::Format_YUV422P << 0 << 1;
        QTest::newRow("YUYV") << Format::Format_YUYV << 0 << 2;
        QTest::newRow("UYVY") << Format::Format_UYVY << 1 << 2;
        QTest::newRow("Y8") << Format::Format_Y8 << 0 << 1;
        QTest::newRow("Y16") << Format::Format_Y16 << 1 << 2;
        QTest::newRow("P010") << Format::Format_P010 << 1 << 2;
    }
    void readsTheGreyOfAFrameWhereItLies()
    {
        QFETCH(Format::PixelFormat, format);
        QFETCH(int, from);
        QFETCH(int, step);
        const FramePlanes planes(greyFrame(format, from, step));
        const scan::GreyView &grey = planes.grey();
        QCOMPARE(QSize(grey.width, grey.height), size);
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x)
                QCOMPARE(grey.row(y)[x * grey.pixStride], greyAt(x, y));
        }
        const QImage picture = planes.picture({640, 640});
        QCOMPARE(picture.size(), size);
        const int expected = (298 * (greyAt(10, 10) - 16) + 128) / 256;
        // Qt 6.4 gives the frames that it makes itself too little room for the colours of the last.
        constexpr bool hasRoom = QT_VERSION >= QT_VERSION_CHECK(6, 8, 0);
        const bool coloured = format != Format::Format_Y8 && format != Format::Format_Y16 &&
                              (hasRoom || format != Format::Format_YUV422P);
        QCOMPARE(qRed(picture.pixel(10, 10)), coloured ? expected : int(greyAt(10, 10)));
    }
    void aPictureOfItIsSmallAndInColour()
    {
        QVideoFrame frame = blankFrame(Format::Format_NV12);
        for (int i = 1; i < frame.mappedBytes(1); i += 2)
            frame.bits(1)[i] = 240; // red
        frame.unmap();
        const QImage picture = FramePlanes(frame).picture({32, 32});
        QCOMPARE(picture.size(), QSize(32, 24));
        const QRgb middle = picture.pixel(16, 12);
        QVERIFY2(qRed(middle) > 200 && qGreen(middle) < 100, qPrintable(QColor(middle).name()));
    }
    void readsWhatACameraHasPacked()
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(QColor(200, 200, 200));
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "JPEG"));
        QVideoFrame frame{QVideoFrameFormat(size, Format::Format_Jpeg)};
        if (!frame.map(QVideoFrame::WriteOnly) || frame.mappedBytes(0) < jpeg.size())
            return; // Qt gives such a frame no room of its own: only cameras make them
        std::copy(jpeg.begin(), jpeg.end(), frame.bits(0));
        frame.unmap();
        QCOMPARE(FramePlanes(frame).grey().width, size.width());
    }
    void readsWhatIsRgb()
    {
        QVideoFrame frame = blankFrame(Format::Format_BGRX8888);
        frame.unmap();
        const FramePlanes planes(frame);
        QCOMPARE(planes.grey().row(5)[5], uchar(128));
        QCOMPARE(qGreen(planes.picture({640, 640}).pixel(5, 5)), 128);
    }
    void anEmptyOrAnEnormousFrameIsNotRead()
    {
        QVERIFY(FramePlanes(QVideoFrame()).grey().isEmpty());
        const QSize enormous(capture::longestFrameSide + 2, 2);
        QVideoFrame wide{QVideoFrameFormat(enormous, Format::Format_Y8)};
        QVERIFY(FramePlanes(wide).grey().isEmpty());
        QVERIFY(FramePlanes(wide).picture({64, 64}).isNull());
    }
    void severalLookAtTheSameFrameAtOnce()
    {
        const QVideoFrame frame = greyFrame(Format::Format_NV12, 0, 1);
        const FramePlanes first(frame);
        const FramePlanes second(frame);
        QVERIFY(!first.grey().isEmpty());
        QCOMPARE(second.grey().data, first.grey().data);
    }
};

QTEST_GUILESS_MAIN(TestFramePlanes)
#include "tst_frameplanes.moc"
