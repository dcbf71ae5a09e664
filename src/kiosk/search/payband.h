// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

#include <QString>

#include <span>

namespace yizhan::search {

/// A range of pay that can be chosen: from `floor` up to, but not including, `ceiling`, in fen per unit.
struct PayBand
{
    QString code; ///< "month:4000-5000" in yuan, an open end left out: "month:-3000"; "piece"; "negotiable"
    catalogue::PayUnit unit = catalogue::PayUnit::NotStated;
    qint64 floor = 0;
    qint64 ceiling = 0; ///< 0 = no upper end
};

/// Month bands follow the distribution of the provincial list (P5 2,800 … P95 10,000 yuan); day and hour
/// bands are for gigs. Then "piece" (pay by the piece, which is in no range) and "negotiable" (面议: no
/// amount is stated). At most 32.
[[nodiscard]] std::span<const PayBand> payBands();

/// The bands a vacancy's pay falls into, as bits by position in payBands(); never 0, a vacancy without an
/// amount is "negotiable", and so is an amount without a unit, since a unit is never inferred.
///
/// A range lies in every band it overlaps, and an upper end that only touches the floor of a band does not
/// count: 4,000–5,000 is in 4–5 thousand alone. A single amount lies where it lies: 5,000 is in 5–6 thousand.
/// With one end stated that end counts as the amount. A year's pay is taken as twelve months'.
[[nodiscard]] quint32 payBandsOf(catalogue::PayUnit unit, qint64 minimum, qint64 maximum);

/// A comparable amount per month in fen, to sort by and for nothing else; 0 when none can be said (by the
/// piece, no unit). Of a range the lower end counts, which is what is sure. A day counts 21.75 times (the
/// paid days of a month, 月计薪天数, of 劳社部发〔2008〕3号), an hour 8 × 21.75 times.
[[nodiscard]] qint64 monthlyEquivalent(catalogue::PayUnit unit, qint64 minimum, qint64 maximum);

} // namespace yizhan::search
