// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

#include <QString>

/// Money in the language of the installed translators; without one, in English. Amounts are in fen. Any
/// thread.
namespace yizhan::words {

/// An amount as people read it: 650,000 fen is "6千5" where a language counts in 千 and 万, and "6,500"
/// elsewhere. Whole hundreds from 1,000 yuan up to a million are written so: below 10,000 as they are said,
/// from there on in 万 with a point, "1.05万", "1.2万", as notices and bank slips have it (1万零5百 takes two
/// readings, and 1万2千5 is no way of writing). Everything else has digits. Empty for an amount that is not
/// above 0.
[[nodiscard]] QString figure(qint64 fen);
/// The same with its unit, where it does not speak for itself: "6千5", "¥6,500", "18元".
[[nodiscard]] QString money(qint64 fen);
/// "每月 4千": what is paid for a unit. An `amount` without a unit stays as it is.
[[nodiscard]] QString perUnit(catalogue::PayUnit unit, const QString &amount);

/// "每月 4千–5千", "¥4,000–5,000 a month"; both ends in digits where one has to be, "每月 4,000–5,200.5元";
/// "工资没写明" for a pay that is not stated.
[[nodiscard]] QString payWords(const catalogue::Pay &pay);
/// A band of pay by its code, "month:4000-5000" in yuan; an end that is missing is open. "piece" is pay by
/// the piece; any other code is pay that is to be agreed.
[[nodiscard]] QString payBandWords(const QString &code);
/// The price of a course: "不要钱" for 0; empty below 0, which is not stated.
[[nodiscard]] QString feeWords(qint64 fen);

} // namespace yizhan::words
