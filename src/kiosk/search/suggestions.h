// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "termsearch.h"

#include <QString>

#include <functional>
#include <vector>

namespace yizhan::search {

/// A word to go on with, and how many vacancies it leads to.
struct Suggestion
{
    QString word;
    int count = 0;
};

/// How many vacancies a word leads to today.
using CountWord = std::function<int(const QString &)>;

/// Words of the titles that begin with what was typed, from the first key: as characters, spelled, or by
/// initials. First those that are whole titles of the most vacancies; none that leads nowhere. At most
/// `limit`, each counted by `count`.
[[nodiscard]] std::vector<Suggestion> suggest(const TitleWords &words, const Lexicon &lexicon,
                                              QStringView typed, std::size_t limit, const CountWord &count);

} // namespace yizhan::search
