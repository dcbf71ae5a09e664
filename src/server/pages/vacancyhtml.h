// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phonepage.h"
#include "vacancy.h"

namespace yizhan::pages {

/// A vacancy as a page: what it is and pays, whom to call, what is stated, the description; JobPosting
/// inside. Written in Chinese; what codes, pay and demands are called is said by `words`, in the language of
/// the installed translators. The last day on it is the stated one, not that on which it leaves the list.
[[nodiscard]] PhonePage vacancyPage(const catalogue::Vacancy &vacancy);

} // namespace yizhan::pages
