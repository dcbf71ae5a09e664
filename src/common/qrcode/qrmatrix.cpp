// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrmatrix.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <exception>

namespace yizhan::qrcode {

namespace {

constexpr int levelM = 4; // on ZXing's scale of 0–8 for all formats; QR codes take half of it

QrMatrix modulesOf(const ZXing::BitMatrix &matrix)
{
    std::vector<bool> dark;
    dark.reserve(static_cast<std::size_t>(matrix.width()) * static_cast<std::size_t>(matrix.height()));
    for (int y = 0; y < matrix.height(); ++y) {
        for (int x = 0; x < matrix.width(); ++x)
            dark.push_back(matrix.get(x, y));
    }
    return {matrix.width(), std::move(dark)};
}

} // namespace

Result<QrMatrix> encodeQr(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return fail(ErrorCode::Invalid, "qr.empty", QStringLiteral("there is nothing to encode"));
    if (bytes.size() > maxQrBytes)
        return fail(ErrorCode::TooLarge, "qr.too_long",
                    QStringLiteral("%1 bytes, at most %2 fit").arg(bytes.size()).arg(maxQrBytes));
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setEncoding(ZXing::CharacterSet::UTF8).setEccLevel(levelM).setMargin(0);
        // Size 0: the smallest picture, which is one pixel per module.
        return modulesOf(writer.encode(bytes.toStdString(), 0, 0));
    } catch (const std::exception &error) {
        return fail(ErrorCode::Unsupported, "qr.encoder", QString::fromUtf8(error.what()));
    }
}

} // namespace yizhan::qrcode
