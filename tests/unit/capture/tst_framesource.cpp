// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturesource.h"
#include "qrencoder.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using capture::CodeSource;
using capture::PictureSource;
using capture::ReadCode;

namespace {

/// A card with a code, before a wall.
QImage cardWith(const QString &text)
{
    QImage picture(640, 480, QImage::Format_RGB32);
    picture.fill(QColor(150, 140, 120));
    const QImage code = scan::encodeQr(text).value_or(QImage());
    QPainter painter(&picture);
    painter.drawImage(QRect(200, 120, 240, 240), code);
    return picture;
}

QString savedIn(const QTemporaryDir &folder, const QString &name, const QImage &picture)
{
    const QString path = folder.filePath(name);
    return picture.save(path) ? path : QString();
}

} // namespace

class TestFrameSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheCodesOfItsPicturesInTurn()
    {
        const QTemporaryDir folder;
        savedIn(folder, u"1.png"_s, cardWith(u"first"_s));
        savedIn(folder, u"2.png"_s, cardWith(u"second"_s));
        PictureSource source(folder.path(), 200, m_clock);
        QVERIFY(source.available());
        QCOMPARE(source.manner(), CodeSource::Manner::Camera);
        QStringList texts;
        connect(&source, &CodeSource::read, this, [&texts](const ReadCode &code) {
            QCOMPARE(QLatin1String(code.format), "QRCode"_L1);
            texts.append(code.text);
        });
        source.setActive(true);
        QTRY_VERIFY(texts.contains(u"first"_s) && texts.contains(u"second"_s));
    }
    void showsWhatItSees()
    {
        const QTemporaryDir folder;
        const QString path = savedIn(folder, u"wall.png"_s, cardWith(u"x"_s));
        PictureSource source(path, 100, m_clock);
        QSignalSpy pictures(&source, &CodeSource::pictured);
        source.setActive(true);
        QTRY_VERIFY(!pictures.isEmpty());
        const auto picture = pictures.first().first().value<QImage>();
        QCOMPARE(picture.size(), QSize(640, 480));
        const QColor wall = picture.pixelColor(20, 20);
        QVERIFY2(qAbs(wall.red() - 150) < 8 && qAbs(wall.blue() - 120) < 8, qPrintable(wall.name()));
    }
    void nothingComesOnceItIsOff()
    {
        const QTemporaryDir folder;
        const QString path = savedIn(folder, u"1.png"_s, cardWith(u"seen"_s));
        PictureSource source(path, 200, m_clock);
        QSignalSpy codes(&source, &CodeSource::read);
        QSignalSpy pictures(&source, &CodeSource::pictured);
        for (int round = 0; round < 5; ++round) {
            source.setActive(true);
            QTRY_VERIFY(source.reader().isBusy()); // a frame is under way now
            source.setActive(false);
            const auto before = codes.size() + pictures.size();
            QTRY_VERIFY(!source.reader().isBusy());
            QCoreApplication::processEvents(); // what was sent meanwhile
            QCOMPARE(codes.size() + pictures.size(), before);
        }
    }
    void whatComesWhileItIsBusyIsPassedOver()
    {
        const QVideoFrame frame = PictureSource::frameOf(cardWith(u"x"_s));
        capture::FrameReader reader(m_clock);
        QVERIFY(!reader.offer(frame)); // not begun
        reader.begin();
        int taken = 0;
        for (int i = 0; i < 1000; ++i)
            taken += reader.offer(frame) ? 1 : 0;
        QVERIFY2(taken > 0 && taken < 100, qPrintable(QString::number(taken)));
    }
    void whatIsNoPictureIsNotThere()
    {
        QVERIFY(!PictureSource(u"/nonexistent"_s, 10, m_clock).available());
        const QTemporaryDir empty;
        PictureSource source(empty.path(), 10, m_clock);
        QVERIFY(!source.available());
        source.setActive(true);
        QVERIFY(!source.active());
    }
    void aListNamesPictures()
    {
        const QTemporaryDir folder;
        savedIn(folder, u"a.png"_s, cardWith(u"listed"_s));
        QFile list(folder.filePath(u"list.txt"_s));
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write("a.png\nmissing.png\n") > 0);
        list.close();
        PictureSource source(list.fileName(), 200, m_clock);
        QSignalSpy codes(&source, &CodeSource::read);
        source.setActive(true);
        QTRY_VERIFY(!codes.isEmpty());
    }

private:
    SystemClock m_clock;
};

QTEST_MAIN(TestFrameSource)
#include "tst_framesource.moc"
