// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "residentnumber.h"

#include <QByteArray>

namespace yizhan::canary {

// Made-up residents who are found by what they typed. What one consists of is said piece by piece, so that
// whoever types it never holds the whole of it. No place is called 449999, no such name is common.

inline constexpr char16_t nameFirst = 0x9F98;  // 龘
inline constexpr char16_t nameSecond = 0x9750; // 靐
inline constexpr int nameRange = 64;
/// The third and the fourth character of the name.
inline constexpr char16_t thirdOf(int number)
{
    return static_cast<char16_t>(0x4E00 + number / nameRange);
}
inline constexpr char16_t fourthOf(int number)
{
    return static_cast<char16_t>(0x5000 + number % nameRange);
}

inline constexpr const char *phoneMarker = "1990000"; ///< and four digits
inline constexpr const char *idMarker = "449999196";  ///< and eight digits and the check
inline constexpr int mostCanaries = 4000;

/// A digit of the telephone number, 0–9.
inline int phoneDigit(int number, int place)
{
    constexpr int divisors[] = {1000, 100, 10, 1};
    return place < 7 ? phoneMarker[place] - '0' : number / divisors[place - 7] % 10;
}

/// The first 17 of the identity number: born in the sixties, every month and day one that there is.
inline int idDigit(int number, int place)
{
    const int day = 10 + number / 9 % 10;
    switch (place) {
    case 9:
        return number / 90 % 10;
    case 10:
        return 0;
    case 11:
        return 1 + number % 9;
    case 12:
        return day / 10;
    case 13:
        return day % 10;
    case 14:
    case 15:
        return 1;
    case 16:
        return number / 900 % 10;
    default:
        return idMarker[place] - '0';
    }
}

/// The check of it: '0'–'9' or 'X'.
inline char idCheck(int number)
{
    char digits[17];
    for (int place = 0; place < 17; ++place)
        digits[place] = static_cast<char>('0' + idDigit(number, place));
    const char check = operations::residentNumberCheck(QByteArrayView(digits, 17));
    explicit_bzero(digits, sizeof(digits));
    return check;
}

} // namespace yizhan::canary
