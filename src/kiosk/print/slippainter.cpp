// SPDX-License-Identifier: GPL-3.0-or-later
#include "slippainter.h"

#include "sliplayout.h"

#include <QPainter>

namespace yizhan::print {

namespace {

/// Greys from here on are paper. A little over the middle, since thin strokes bleach out on thermal paper.
constexpr int lightest = 150;

QImage inkOf(const QImage &grey)
{
    QImage ink(grey.size(), QImage::Format_Mono);
    ink.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    ink.fill(0);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *from = grey.constScanLine(y);
        uchar *to = ink.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            if (from[x] < lightest)
                to[x / 8] = static_cast<uchar>(to[x / 8] | (0x80 >> (x % 8)));
        }
    }
    return ink;
}

} // namespace

int dotsOfPaper(int paperMm)
{
    return paperMm == 58 ? 384 : paperMm == 80 ? 576 : 0;
}

Result<QImage> paintSlip(const Slip &slip, int width)
{
    YIZHAN_TRY_LET(const SlipLayout layout, SlipLayout::arrange(slip, width));
    QImage grey(width, layout.height(), QImage::Format_Grayscale8);
    grey.fill(Qt::white);
    QPainter painter(&grey);
    painter.setRenderHint(QPainter::Antialiasing);
    layout.draw(painter);
    painter.end();
    return inkOf(grey);
}

} // namespace yizhan::print
