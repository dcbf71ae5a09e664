// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

#include <vector>

namespace yizhan::qrcode {

/// Light modules around a code (ISO/IEC 18004 asks for four).
inline constexpr int quietZoneModules = 4;

/// Most bytes of UTF-8 that encodeQr() takes. A code of 700 bytes has 101 modules a side at most, which a
/// phone still reads from a screen at arm's length.
inline constexpr qsizetype maxQrBytes = 700;

/// The modules of a QR code, without the quiet zone.
class QrMatrix
{
public:
    QrMatrix(int side, std::vector<bool> dark) : m_side(side), m_dark(std::move(dark)) {}

    /// Modules a side.
    [[nodiscard]] int side() const { return m_side; }
    /// Within the side.
    [[nodiscard]] bool isDark(int x, int y) const
    {
        const auto side = static_cast<std::size_t>(m_side);
        return m_dark[static_cast<std::size_t>(y) * side + static_cast<std::size_t>(x)];
    }

private:
    int m_side;
    std::vector<bool> m_dark; ///< row by row
};

/// With error correction level M (15 %). Any thread. Errors: Invalid (`qr.empty`), TooLarge (`qr.too_long`),
/// Unsupported (`qr.encoder`).
[[nodiscard]] Result<QrMatrix> encodeQr(const QString &text);

} // namespace yizhan::qrcode
