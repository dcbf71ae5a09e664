// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phonepage.h"
#include "vacancy.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace yizhan::pages {

/// The most vacancies on one page, as many as a resident can keep at a kiosk.
inline constexpr qsizetype mostListed = 10;

/// The ids behind /s/, as they stand in the decoded path: separated by commas, a comma or a percent sign
/// within an id percent-encoded. Each once, in their order, at most mostListed.
[[nodiscard]] QStringList listedIds(const QString &place);

/// One that was kept: the vacancy, or why there is none.
enum class NotListed {
    Ended,   ///< it was there
    Unknown, ///< nobody has heard of it
};
using Listed = std::variant<catalogue::Vacancy, NotListed>;

/// Several vacancies as a page: each with what it pays, where it is, whom to call, and the way to its own
/// page. What is not there any more is said in its place. Written in Chinese, as vacancyPage() is.
[[nodiscard]] PhonePage shortlistPage(const std::vector<Listed> &list);

} // namespace yizhan::pages
