// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrblocks.h"

namespace yizhan::server {

namespace {

constexpr QChar full(u'\u2588');
constexpr QChar upperHalf(u'\u2580');
constexpr QChar lowerHalf(u'\u2584');

/// Light, in the quiet zone too.
bool isDark(const qrcode::QrMatrix &matrix, int x, int y)
{
    return x >= 0 && y >= 0 && x < matrix.side() && y < matrix.side() && matrix.isDark(x, y);
}

QChar blockAt(const qrcode::QrMatrix &matrix, int x, int y)
{
    if (isDark(matrix, x, y))
        return isDark(matrix, x, y + 1) ? full : upperHalf;
    return isDark(matrix, x, y + 1) ? lowerHalf : QChar(u' ');
}

} // namespace

QStringList qrBlocks(const qrcode::QrMatrix &matrix)
{
    const int end = matrix.side() + qrcode::quietZoneModules;
    QStringList rows;
    for (int y = -qrcode::quietZoneModules; y < end; y += 2) {
        QString row;
        for (int x = -qrcode::quietZoneModules; x < end; ++x)
            row += blockAt(matrix, x, y);
        rows.append(row);
    }
    return rows;
}

} // namespace yizhan::server
