// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "greyplane.h"

#include <QImage>
#include <QVideoFrame>

namespace yizhan::capture {

/// The longer side of a frame that is looked at: four times that of 720p.
inline constexpr int longestFrameSide = 5120;

/// A frame of a camera while it is looked at: mapped when this is made, given back when it goes. Reads 8-bit
/// YUV where it lies, planar or packed, and the upper eight bits of P010, P016 and Y16; what is RGB or JPEG
/// is made into a picture first. One thread; several may look at the same frame at once.
class FramePlanes
{
public:
    explicit FramePlanes(QVideoFrame frame);
    ~FramePlanes();
    Q_DISABLE_COPY_MOVE(FramePlanes)

    /// How bright it is: empty where the frame is of a kind that is not read, too large, or cut short.
    [[nodiscard]] const scan::GreyView &grey() const { return m_grey; }
    /// The frame in colour, so much smaller that it fits into `most`; a null picture where grey() is empty.
    [[nodiscard]] QImage picture(QSize most) const;

private:
    /// The two colours of a YUV frame; none: it is grey.
    struct Colours
    {
        const uchar *blue = nullptr; ///< U, Cb
        const uchar *red = nullptr;  ///< V, Cr
        qsizetype rowStride = 0;
        int pixStride = 1;
        int narrower = 0; ///< as a shift: how much narrower than the grey plane
        int lower = 0;
    };

    void takePlanar(int bluePlane, int redPlane, int lower);
    void takeTwoPlanes(bool redFirst);
    void takeDeep(bool coloured);
    void takePacked(int greyAt, int blueAt, int redAt);
    void takeImage(const QImage &image);
    [[nodiscard]] bool holds(const uchar *from, qsizetype bytes) const;
    void dropWhatIsCut();
    [[nodiscard]] QRgb colourAt(int x, int y) const;

    QVideoFrame m_frame;
    bool m_mapped = false;
    QImage m_image; ///< of RGB and JPEG
    QImage m_greyImage;
    scan::GreyView m_grey;
    Colours m_colours;
};

} // namespace yizhan::capture
