// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "greyplane.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace yizhan::scan {

// All that is known of the decoder's library is in qrreader.cpp, which compiles with ZXing-C++ 1.4 (Debian
// 12) and with 2.2 and later (Debian 13).

/// How a grey picture becomes a black and white one.
enum class Threshold {
    Local,  ///< by what is around each pixel
    Global, ///< one for the picture, out of its histogram
    Half,   ///< grey 127: the picture is black and white already
};

/// What a decoder found, before anybody asked which characters it means.
struct RawCode
{
    QByteArray bytes;
    bool saysEncoding = false; ///< it names its character set (ECI)
    QString text;              ///< as the library understands it; to be believed where saysEncoding
};

/// The first QR code in the picture, dark on light, at any angle; nothing where none decodes within its own
/// error correction. Any thread. 720p takes some 4 ms on a desktop.
[[nodiscard]] std::optional<RawCode> readQr(const GreyView &picture, Threshold threshold = Threshold::Local);

/// The code of a drawing that holds nothing else: upright, each module of the same whole number of pixels,
/// black and white.
[[nodiscard]] std::optional<RawCode> readDrawnQr(const GreyView &drawing);

} // namespace yizhan::scan
