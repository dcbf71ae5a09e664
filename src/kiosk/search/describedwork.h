// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "synonymbook.h"
#include "titlewords.h"

#include <QStringList>

namespace yizhan::search {

/// The words of work, at most `most`, whose vacancies are among `described` far more often than by chance,
/// the surest first. `described` are the rows whose descriptions hold what was typed: 驾照 leads to 司机.
/// Only words of `book`, so that no employer's own title is offered. Looks at every title once.
[[nodiscard]] QStringList describedWork(const std::vector<bool> &described, const TitleIndex &titles,
                                        const TitleWords &words, const SynonymBook &book, std::size_t most);

} // namespace yizhan::search
