// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

#include <QString>
#include <QStringList>

namespace yizhan::pages {

/// Words for what a vacancy states, in Chinese whatever the language of the server's machine: residents read
/// the pages on their phones. Empty for what is not stated.

/// "4000–5000 元/月"; "面议" when no amount is stated.
[[nodiscard]] QString payWords(const catalogue::Pay &pay);
[[nodiscard]] QString placeWords(const catalogue::Place &place);
[[nodiscard]] QString educationWords(catalogue::Education education);
[[nodiscard]] QString experienceWords(int months);
[[nodiscard]] QString ageWords(int least, int most);
[[nodiscard]] QStringList kindWords(catalogue::EmploymentKinds kinds);
[[nodiscard]] QStringList shiftWords(catalogue::Shifts shifts);
/// Of the codes and those without a code.
[[nodiscard]] QStringList benefitWords(const catalogue::Vacancy &vacancy);
/// "2026年12月31日"
[[nodiscard]] QString dayWords(QDate day);

} // namespace yizhan::pages
