// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "titlepattern.h"

namespace yizhan::search {

/// What typed letters may stand for, all ways of cutting them into syllables. Han characters between them
/// stand for themselves ("chu师").
struct Spelling
{
    std::vector<TitlePattern> full;       ///< whole syllables: "baoan"
    std::vector<TitlePattern> unfinished; ///< the last one is still being typed: "baoa", "shouyi"
    std::vector<TitlePattern> initials;   ///< one initial for each character: "ba", "zhj"
    std::vector<TitlePattern> near;  ///< whole syllables as a speaker of Cantonese hears them: "baozuang"
    std::vector<TitlePattern> mixed; ///< some syllables, some initials: "fwyuan"
};

/// Ways beyond this number in one class are left off.
constexpr std::size_t maxSpellings = 48;

/// Reads small letters, Han characters, and what separates syllables: apostrophes and blanks. Nothing in any
/// class when there is no letter, another character, or when the letters are no pinyin.
[[nodiscard]] Spelling readSpelling(const Lexicon &lexicon, QStringView typed);

} // namespace yizhan::search
