// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>

namespace yizhan::protocol {

// The members at the end of a sealed text, read from its end before anything in it is interpreted. Inside
// this room only.

inline constexpr QByteArrayView sealKeyName("\",\"public_key\":\"");
inline constexpr QByteArrayView sealSignatureName(",\"signature\":\"");
inline constexpr QByteArrayView sealEnding("\"}");
inline constexpr qsizetype sealDigestDigits = 64;
inline constexpr qsizetype sealKeyDigits = 64;
inline constexpr qsizetype sealSignatureDigits = 128;

/// Takes a fixed text from the end of `text`; false when it does not stand there.
[[nodiscard]] inline bool chopText(QByteArrayView &text, QByteArrayView expected)
{
    if (!text.endsWith(expected))
        return false;
    text.chop(expected.size());
    return true;
}

/// Takes so many small hexadecimal digits from the end of `text`; empty when other characters stand there.
[[nodiscard]] inline QByteArray chopHex(QByteArrayView &text, qsizetype digits)
{
    if (text.size() < digits)
        return {};
    const QByteArrayView hex = text.last(digits);
    const bool clean = std::all_of(hex.begin(), hex.end(), [](char digit) {
        return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
    });
    if (!clean)
        return {};
    text.chop(digits);
    return QByteArray::fromHex(hex.toByteArray());
}

} // namespace yizhan::protocol
