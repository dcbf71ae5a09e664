// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrencoder.h"

namespace yizhan::scan {

Result<QImage> encodeQr(const QString &text)
{
    YIZHAN_TRY_LET(const qrcode::QrMatrix matrix, qrcode::encodeQr(text));
    const int side = matrix.side() + 2 * quietZoneModules;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(255);
    for (int y = 0; y < matrix.side(); ++y) {
        uchar *line = image.scanLine(y + quietZoneModules) + quietZoneModules;
        for (int x = 0; x < matrix.side(); ++x)
            line[x] = matrix.isDark(x, y) ? 0 : 255;
    }
    return image;
}

} // namespace yizhan::scan
