// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <ZXing/ReadBarcode.h>

namespace yizhan::fakes {

/// What a phone reads in a picture that holds one QR code; empty when it reads none.
inline QString readQr(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const auto result = ZXing::ReadBarcode({grey.constBits(), grey.width(), grey.height(),
                                            ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine())});
    if (!result.isValid())
        return {};
    const auto bytes = result.bytes();
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()),
                             static_cast<qsizetype>(bytes.size()));
}

} // namespace yizhan::fakes
