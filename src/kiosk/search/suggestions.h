// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsequery.h"
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

/// What a word leads to today.
struct WordReach
{
    int count = 0;    ///< of vacancies
    quint64 mark = 0; ///< equal where two words lead to the same ones
};
using FollowWord = std::function<WordReach(const QString &)>;

/// Words of the titles that begin with what was typed, from the first key: as characters, spelled, or by
/// initials. First those that are whole titles of the most vacancies; none that leads nowhere, and none that
/// leads where a better one does: to the same vacancies, or, being the same word longer or shorter (保洁员,
/// 保洁), to nearly the same number of them. At most `limit`, each followed by `follow`.
[[nodiscard]] std::vector<Suggestion> suggest(const TitleWords &words, const Lexicon &lexicon,
                                              QStringView typed, std::size_t limit, const FollowWord &follow);

/// Before anything was typed: the words of `book` by which the most of `here` are looked for, whole titles
/// counting more. What leads nowhere, or where a better one does, is left out as by suggest(). At most
/// `limit`, each followed by `follow`.
[[nodiscard]] std::vector<Suggestion> commonWords(const TitleWords &words, const TitleIndex &index,
                                                  const SynonymBook &book, const RowSet &here,
                                                  std::size_t limit, const FollowWord &follow);

} // namespace yizhan::search
