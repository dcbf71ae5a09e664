// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameplanes.h"

#include <algorithm>
#include <array>

namespace yizhan::capture {

namespace {

/// A byte of BT.601 in the range of video, as cameras send it.
int clampByte(int value)
{
    return std::clamp(value, 0, 255);
}

/// Bytes from the first to behind the last that are read of a plane.
qsizetype reach(qsizetype rowStride, int rows, int columns, int pixStride)
{
    return rowStride * (rows - 1) + qsizetype(columns - 1) * pixStride + 1;
}

} // namespace

FramePlanes::FramePlanes(QVideoFrame frame) : m_frame(std::move(frame))
{
    const QSize size = m_frame.size();
    if (size.isEmpty() || std::max(size.width(), size.height()) > longestFrameSide)
        return;
    m_mapped = m_frame.map(QVideoFrame::ReadOnly);
    if (!m_mapped)
        return;
    m_grey = {m_frame.bits(0), size.width(), size.height(), m_frame.bytesPerLine(0), 1};
    switch (m_frame.pixelFormat()) {
    case QVideoFrameFormat::Format_YUV420P:
        takePlanar(1, 2, 1);
        break;
    case QVideoFrameFormat::Format_YV12:
        takePlanar(2, 1, 1);
        break;
    case QVideoFrameFormat::Format_YUV422P:
        takePlanar(1, 2, 0);
        break;
    case QVideoFrameFormat::Format_NV12:
        takeTwoPlanes(false);
        break;
    case QVideoFrameFormat::Format_NV21:
        takeTwoPlanes(true);
        break;
    case QVideoFrameFormat::Format_YUYV:
        takePacked(0, 1, 3);
        break;
    case QVideoFrameFormat::Format_UYVY:
        takePacked(1, 0, 2);
        break;
    case QVideoFrameFormat::Format_P010:
    case QVideoFrameFormat::Format_P016:
        takeDeep(true);
        break;
    case QVideoFrameFormat::Format_Y16:
        takeDeep(false);
        break;
    case QVideoFrameFormat::Format_Y8:
        break;
    case QVideoFrameFormat::Format_Jpeg:
        takeImage(QImage::fromData(m_frame.bits(0), m_frame.mappedBytes(0), "JPEG"));
        return;
    default: {
        const QImage::Format format = QVideoFrameFormat::imageFormatFromPixelFormat(m_frame.pixelFormat());
        const bool whole = m_frame.mappedBytes(0) >= m_frame.bytesPerLine(0) * size.height();
        takeImage(
            format == QImage::Format_Invalid || !whole
                ? QImage()
                : QImage(m_frame.bits(0), size.width(), size.height(), m_frame.bytesPerLine(0), format));
        return;
    }
    }
    dropWhatIsCut();
}

FramePlanes::~FramePlanes()
{
    if (m_mapped)
        m_frame.unmap();
}

void FramePlanes::takePlanar(int bluePlane, int redPlane, int lower)
{
    m_colours = {
        m_frame.bits(bluePlane), m_frame.bits(redPlane), m_frame.bytesPerLine(bluePlane), 1, 1, lower};
}

void FramePlanes::takeTwoPlanes(bool redFirst)
{
    const uchar *plane = m_frame.bits(1);
    if (plane != nullptr)
        m_colours = {
            plane + (redFirst ? 1 : 0), plane + (redFirst ? 0 : 1), m_frame.bytesPerLine(1), 2, 1, 1};
}

/// Two bytes a value, the lower first.
void FramePlanes::takeDeep(bool coloured)
{
    if (m_grey.data != nullptr)
        m_grey.data += 1;
    m_grey.pixStride = 2;
    const uchar *plane = coloured ? m_frame.bits(1) : nullptr;
    if (plane != nullptr)
        m_colours = {plane + 1, plane + 3, m_frame.bytesPerLine(1), 4, 1, 1};
}

void FramePlanes::takePacked(int greyAt, int blueAt, int redAt)
{
    const uchar *bytes = m_frame.bits(0);
    if (bytes == nullptr)
        return;
    m_colours = {bytes + blueAt, bytes + redAt, m_frame.bytesPerLine(0), 4, 1, 0};
    m_grey.data += greyAt;
    m_grey.pixStride = 2;
}

void FramePlanes::takeImage(const QImage &image)
{
    m_grey = {};
    if (image.isNull() || std::max(image.width(), image.height()) > longestFrameSide)
        return;
    m_image = image;
    m_greyImage = image.convertToFormat(QImage::Format_Grayscale8);
    m_grey = {m_greyImage.constBits(), m_greyImage.width(), m_greyImage.height(), m_greyImage.bytesPerLine(),
              1};
}

/// Whether bytes lie within a plane of the frame: one that holds less than its size says is not read beyond
/// its end.
bool FramePlanes::holds(const uchar *from, qsizetype bytes) const
{
    for (int plane = 0; plane < m_frame.planeCount(); ++plane) {
        const uchar *begin = m_frame.bits(plane);
        if (begin != nullptr && from >= begin && from + bytes <= begin + m_frame.mappedBytes(plane))
            return true;
    }
    return false;
}

void FramePlanes::dropWhatIsCut()
{
    const qsizetype grey = reach(m_grey.rowStride, m_grey.height, m_grey.width, m_grey.pixStride);
    if (m_grey.data == nullptr || m_grey.rowStride < qsizetype(m_grey.width) * m_grey.pixStride - 1 ||
        !holds(m_grey.data, grey)) {
        m_grey = {};
        return;
    }
    const int rows = ((m_grey.height - 1) >> m_colours.lower) + 1;
    const int columns = ((m_grey.width - 1) >> m_colours.narrower) + 1;
    const qsizetype bytes = reach(m_colours.rowStride, rows, columns, m_colours.pixStride);
    if (m_colours.blue == nullptr || m_colours.red == nullptr || m_colours.rowStride < columns ||
        !holds(m_colours.blue, bytes) || !holds(m_colours.red, bytes))
        m_colours = {};
}

QRgb FramePlanes::colourAt(int x, int y) const
{
    const int grey = m_grey.row(y)[std::ptrdiff_t(x) * m_grey.pixStride];
    if (m_colours.blue == nullptr)
        return qRgb(grey, grey, grey);
    const qsizetype at = (y >> m_colours.lower) * m_colours.rowStride +
                         qsizetype(x >> m_colours.narrower) * m_colours.pixStride;
    const int blue = m_colours.blue[at] - 128;
    const int red = m_colours.red[at] - 128;
    const int bright = 298 * (grey - 16) + 128; // ITU-R BT.601, in 256ths
    return qRgb(clampByte((bright + 409 * red) >> 8), clampByte((bright - 100 * blue - 208 * red) >> 8),
                clampByte((bright + 516 * blue) >> 8));
}

QImage FramePlanes::picture(QSize most) const
{
    if (m_grey.isEmpty())
        return {};
    const QSize full(m_grey.width, m_grey.height);
    const QSize size = full.width() <= most.width() && full.height() <= most.height()
                           ? full
                           : full.scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1});
    if (!m_image.isNull())
        return m_image.scaled(size, Qt::IgnoreAspectRatio, Qt::FastTransformation)
            .convertToFormat(QImage::Format_RGB32);
    QImage picture(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(picture.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            row[x] = colourAt(x * full.width() / size.width(), y * full.height() / size.height());
    }
    return picture;
}

} // namespace yizhan::capture
