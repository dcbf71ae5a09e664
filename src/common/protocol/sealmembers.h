// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keysuccession.h"
#include "signing.h"

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>

namespace yizhan::protocol {

// The members at the end of a sealed text, read from its end before anything in it is interpreted; before the
// first of them stands the succession of the signer's key, where it has taken the place of another. Inside
// this room only.

inline constexpr QByteArrayView sealSuccessionName(",\"succession\":\"");
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

/// Whose place `key` has taken, as the next member of an object.
[[nodiscard]] inline QByteArray successionMember(const crypto::SigningKey &key)
{
    if (key.succession().isEmpty())
        return {};
    return sealSuccessionName.toByteArray() + key.succession() + '"';
}

/// The digits of the succession at the end of `text`; empty when none stands there. Nothing is proved.
[[nodiscard]] inline QByteArray successionAtTheEndOf(QByteArrayView text)
{
    if (!chopText(text, "\""))
        return {};
    const auto isDigit = [](char digit) {
        return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
    };
    qsizetype digits = 0;
    while (digits < text.size() && isDigit(text[text.size() - 1 - digits]))
        ++digits;
    const QByteArray succession = text.last(digits).toByteArray();
    text.chop(digits);
    return text.endsWith(sealSuccessionName) ? succession : QByteArray();
}

} // namespace yizhan::protocol
