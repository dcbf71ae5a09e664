// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yizhan::viewmodels {

/// How old the resident says to be, as a span of years: nobody need tell more than that. It is compared with
/// the limits that vacancies state and with nothing else. It never reaches what scores and orders, and is
/// neither sent, written nor kept beyond the session.
struct AgeRange
{
    int least = 0; ///< 0 = not told
    int most = 0;

    [[nodiscard]] bool told() const { return least > 0; }
    /// Whether somebody of the span may lie outside a stated limit, whose open ends are 0. Nobody does as
    /// long as no age is told.
    [[nodiscard]] bool outside(int limitLeast, int limitMost) const
    {
        return told() && (least < limitLeast || (limitMost > 0 && most > limitMost));
    }

    friend bool operator==(const AgeRange &, const AgeRange &) = default;
};

} // namespace yizhan::viewmodels
