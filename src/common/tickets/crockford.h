// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace yizhan::tickets {

// Bytes in Crockford's base 32: 0–9 and A–Z without I, L, O, U, five bits a character, the highest first; the
// last character is filled up with zeroes. Of a QR code's alphanumeric mode, typed by any scanner that
// behaves as a keyboard, whatever Caps Lock or an input method does to it.

/// How many characters so many bytes take.
[[nodiscard]] constexpr qsizetype crockfordLength(qsizetype bytes)
{
    return (bytes * 8 + 4) / 5;
}

[[nodiscard]] QString encodeCrockford(QByteArrayView bytes);

/// Exactly `bytes` bytes, or nothing. Small letters are capitals, O is read as 0, I and L as 1; blanks and
/// hyphens are passed over, but no more of them than there are characters. Nothing too where the bits that
/// fill up the last character are not zero: each value has one canonical form, that of encodeCrockford().
[[nodiscard]] std::optional<QByteArray> decodeCrockford(QStringView text, qsizetype bytes);

} // namespace yizhan::tickets
