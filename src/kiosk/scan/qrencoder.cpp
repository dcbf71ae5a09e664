// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrencoder.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <exception>

namespace yizhan::scan {

namespace {

constexpr int levelM = 4; // on ZXing's scale of 0–8 for all formats; QR codes take half of it

QImage imageOf(const ZXing::BitMatrix &matrix)
{
    QImage image(matrix.width(), matrix.height(), QImage::Format_Grayscale8);
    for (int y = 0; y < matrix.height(); ++y) {
        uchar *line = image.scanLine(y);
        for (int x = 0; x < matrix.width(); ++x)
            line[x] = matrix.get(x, y) ? 0 : 255;
    }
    return image;
}

} // namespace

Result<QImage> encodeQr(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return fail(ErrorCode::Invalid, "qr.empty", QStringLiteral("there is nothing to encode"));
    if (bytes.size() > maxQrBytes)
        return fail(ErrorCode::TooLarge, "qr.too_long",
                    QStringLiteral("%1 bytes, at most %2 fit").arg(bytes.size()).arg(maxQrBytes));
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setEncoding(ZXing::CharacterSet::UTF8).setEccLevel(levelM).setMargin(quietZoneModules);
        // Size 0: the smallest picture, which is one pixel per module.
        return imageOf(writer.encode(bytes.toStdString(), 0, 0));
    } catch (const std::exception &error) {
        return fail(ErrorCode::Unsupported, "qr.encoder", QString::fromUtf8(error.what()));
    }
}

} // namespace yizhan::scan
