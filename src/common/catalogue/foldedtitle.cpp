// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldedtitle.h"

namespace yizhan::catalogue {

QVarLengthArray<QChar, 64> foldedTitle(QStringView text)
{
    QVarLengthArray<QChar, 64> result;
    for (const QChar character : text) {
        if (character.isSpace())
            continue;
        const char16_t unit = character.unicode();
        const char16_t half = unit >= 0xFF01 && unit <= 0xFF5E ? static_cast<char16_t>(unit - 0xFEE0) : unit;
        result.append(half >= u'a' && half <= u'z' ? QChar(static_cast<char16_t>(half - 0x20)) : QChar(half));
    }
    return result;
}

} // namespace yizhan::catalogue
