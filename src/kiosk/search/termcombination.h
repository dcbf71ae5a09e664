// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchengine.h"

#include <optional>

namespace yizhan::search {

/// Titles that answer several words together.
struct CombinedTerms
{
    std::vector<TitleMatch> matches; ///< by title; the tier is that of the word that is answered worst
    std::optional<RowSet> rows;      ///< only these rows: a word was found outside the titles
    QString readAs;
    bool widened = false; ///< a word that is nowhere was left off
};

/// Puts the answers to single words together. All words must be answered by the title, or, where no title has
/// one, by the other texts. A word that is found nowhere is taken apart: "花都普工" is 普工 with 花都 in some
/// text.
class TermCombination
{
public:
    TermCombination(const TermSearch &terms, const TitleWords &words, const FindMentions &mentions)
        : m_terms(terms), m_words(words), m_mentions(mentions)
    {
    }

    [[nodiscard]] CombinedTerms answer(const QStringList &terms, bool synonyms) const;
    /// Titles that contain every word as it stands.
    [[nodiscard]] CombinedTerms literal(const QStringList &words) const;

private:
    /// Where no title holds all words: the one that stands for least in titles is looked for in the other
    /// texts. "天河 普工": one title says 天河, another 普工.
    [[nodiscard]] CombinedTerms withOneOutside(const QStringList &terms, bool synonyms) const;
    void add(const QString &term, bool synonyms, CombinedTerms &combined, bool &first) const;
    void addApart(const QString &term, bool synonyms, CombinedTerms &combined, bool &first) const;
    [[nodiscard]] bool mention(const QString &term, CombinedTerms &combined) const;

    const TermSearch &m_terms;
    const TitleWords &m_words;
    const FindMentions &m_mentions;
};

} // namespace yizhan::search
