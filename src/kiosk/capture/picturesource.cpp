// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturesource.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>

namespace yizhan::capture {

namespace {

constexpr qint64 longestList = 64 * 1024;

QStringList picturesOf(const QString &path)
{
    const QFileInfo info(path);
    QStringList pictures;
    if (info.isDir()) {
        const QDir folder(path);
        const QStringList kinds{QStringLiteral("*.png"), QStringLiteral("*.jpg"), QStringLiteral("*.jpeg")};
        for (const QString &name : folder.entryList(kinds, QDir::Files, QDir::Name))
            pictures.append(folder.filePath(name));
    } else if (info.suffix() == u"txt") {
        QFile list(path);
        if (list.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : list.read(longestList).split('\n')) {
                if (const QByteArray name = line.trimmed(); !name.isEmpty())
                    pictures.append(info.dir().filePath(QString::fromUtf8(name)));
            }
        }
    } else if (info.isFile()) {
        pictures.append(path);
    }
    pictures.resize(std::min(pictures.size(), qsizetype(PictureSource::mostPictures)));
    return pictures;
}

/// Within a frame of a camera; black around a picture of another shape.
QImage asFrame(const QImage &picture)
{
    QSize size = picture.size();
    if (size.width() > PictureSource::largest.width() || size.height() > PictureSource::largest.height())
        size.scale(PictureSource::largest, Qt::KeepAspectRatio);
    const QSize even(std::max(2, size.width() & ~1), std::max(2, size.height() & ~1)); // colours: two by two
    return picture.scaled(even, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

uchar luma(QRgb pixel)
{
    return uchar(16 + (66 * qRed(pixel) + 129 * qGreen(pixel) + 25 * qBlue(pixel) + 128) / 256);
}

} // namespace

PictureSource::PictureSource(QString path, int framesPerSecond, const Clock &clock, QObject *parent)
    : FrameSource(clock, parent), m_path(std::move(path)), m_pictures(picturesOf(m_path))
{
    m_timer.setInterval(1000 / std::max(1, framesPerSecond));
    connect(&m_timer, &QTimer::timeout, this, &PictureSource::showNext);
}

QVideoFrame PictureSource::frameOf(const QImage &picture)
{
    if (picture.isNull())
        return {};
    const QImage image = asFrame(picture);
    QVideoFrame frame(QVideoFrameFormat(image.size(), QVideoFrameFormat::Format_NV12));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    for (int y = 0; y < image.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        uchar *grey = frame.bits(0) + y * frame.bytesPerLine(0);
        for (int x = 0; x < image.width(); ++x)
            grey[x] = luma(row[x]);
        if (y % 2 != 0)
            continue;
        uchar *colours = frame.bits(1) + y / 2 * frame.bytesPerLine(1);
        for (int x = 0; x < image.width(); x += 2) {
            const QRgb c = row[x];
            colours[x] = uchar(128 + (-38 * qRed(c) - 74 * qGreen(c) + 112 * qBlue(c)) / 256);
            colours[x + 1] = uchar(128 + (112 * qRed(c) - 94 * qGreen(c) - 18 * qBlue(c)) / 256);
        }
    }
    frame.unmap();
    return frame;
}

void PictureSource::start()
{
    m_next = 0;
    for (const QString &picture : m_pictures) {
        if (QVideoFrame frame = frameOf(QImageReader(picture).read()); frame.isValid())
            m_frames.push_back(std::move(frame));
    }
    m_timer.start();
}

void PictureSource::stop()
{
    m_timer.stop();
    m_frames.clear();
}

void PictureSource::showNext()
{
    if (m_frames.empty())
        return;
    take(m_frames[m_next]);
    m_next = (m_next + 1) % m_frames.size();
}

} // namespace yizhan::capture
