// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yizhan::intake {

/// What a cell of telephones holds.
struct PhoneCell
{
    QString numbers;          ///< those that can be dialled, joined by 、; empty when there is none
    int undialable = 0;       ///< digits of the longest number that nobody can dial; 0 = there is none
    bool zeroPutBack = false; ///< 7580000003: the 0 of our area code was lost and is put back
    bool unreadable = false;  ///< a rounded number (1.38E+10) or an error of a formula (#N/A)
};

/// Mobile numbers, landlines with an area code and an extension, local numbers of seven or eight digits, 400
/// and 800; written with blanks, strokes, brackets, +86, wide digits, words around. Checked for length and
/// area code.
[[nodiscard]] PhoneCell phonesOf(const QString &cell);

/// The words beside the numbers: who is to be asked for. Labels (电话, 手机, 微信同号, Tel) and numbers are
/// left out.
[[nodiscard]] QString contactWordsOf(const QString &cell);

} // namespace yizhan::intake
