// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintext.h"

#include <algorithm>

namespace yizhan::console {

namespace {

bool isObeyed(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit == u'\n' || unit == u'\t')
        return false;
    const bool control = unit < 0x20 || (unit >= 0x7F && unit <= 0x9F);
    const bool direction = unit == 0x061C || unit == 0x200E || unit == 0x200F ||
                           (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
    return control || direction || unit == 0x2028 || unit == 0x2029;
}

} // namespace

QString plainText(QString text)
{
    std::replace_if(text.begin(), text.end(), isObeyed, QChar(QChar::ReplacementCharacter));
    return text;
}

QByteArray plainText(const QByteArray &utf8)
{
    return plainText(QString::fromUtf8(utf8)).toUtf8();
}

} // namespace yizhan::console
