// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "termsearch.h"

namespace yizhan::search {

/// How far a written form may stand behind the best one and still be taken for what was meant: 20 = it may
/// have a twentieth of its support. 0 = all that are words, or begin a title, are; where none is, all.
constexpr quint64 keepsAll = 0;

/// Hits of patterns stand for different written forms (shouyin is 收银 and 收音). Orders the titles by the
/// support of their form in the catalogue: vacancies whose whole title it is, whose title begins or ends with
/// it, or only contains it; words of the trade before words of the dictionary before what is no word. Forms
/// that share a character in its place with `typed` count more. Forms with less than 1/`dominance` of the
/// best are left off.
[[nodiscard]] TermAnswer rankSurfaces(const TitleIndex &index, const Lexicon &lexicon,
                                      const SynonymBook &book, const std::vector<TitleHit> &hits, Tier tier,
                                      quint64 dominance, QStringView typed = {});

} // namespace yizhan::search
