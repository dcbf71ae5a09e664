// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <span>

namespace yizhan::catalogue {

/// A code of 职业分类大典 (2022) as a number: 4-09-08-01 is 4090801. 0 = none.
using OccupationNumber = int;

/// An occupation of the classification: one of some 1,600.
struct Occupation
{
    OccupationNumber number = 0;
    QString name; ///< "保洁员"
};

/// All of them in the order of their codes. Lives as long as the program; any thread.
[[nodiscard]] std::span<const Occupation> occupations();
/// nullptr when the classification has no such number.
[[nodiscard]] const Occupation *occupationByNumber(OccupationNumber number);
/// By its exact name; nullptr when there is none.
[[nodiscard]] const Occupation *occupationByName(QStringView name);
/// The number that a code written out stands for: "4-09-08-01", "4090801", "GBM40908-01"; 0 when it is none
/// of the classification.
[[nodiscard]] OccupationNumber occupationOfCode(QStringView code);
/// "4-09-08-01"; empty for 0.
[[nodiscard]] QString occupationCode(OccupationNumber number);

/// The small class (小类, 4-09-08) and the medium class (中类, 4-09) of an occupation, as numbers that
/// compare.
[[nodiscard]] constexpr int smallClassOf(OccupationNumber number)
{
    return number / 100;
}
[[nodiscard]] constexpr int mediumClassOf(OccupationNumber number)
{
    return number / 10'000;
}

} // namespace yizhan::catalogue
