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
    QStringList works;    ///< of each word what was looked for: 扫地 of 帮人扫地的
    bool widened = false; ///< a word that is nowhere was left off
};

/// Puts the answers to single words together. All words must be answered by the title, or, where no title has
/// one, by the other texts. Of an everyday phrase the work is looked for that it frames (帮人扫地的: 扫地). A
/// word that is found nowhere is taken apart: "花都普工" is 普工 with 花都 in some text.
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
    [[nodiscard]] bool saysNothing(const QString &word) const;
    /// The answer to the work that a phrase frames, of `shortest` characters at least; no matches where it
    /// frames none.
    [[nodiscard]] TermAnswer framed(const QString &term, bool synonyms, qsizetype shortest,
                                    QString &work) const;
    void addAnswer(const TermAnswer &answer, const QString &work, CombinedTerms &combined, bool &first) const;
    /// Narrows by what stands beside a word of the trade, as far as any vacancy holds it.
    void addRest(QStringView rest, CombinedTerms &combined) const;
    void addApart(const QString &term, bool synonyms, CombinedTerms &combined, bool &first) const;
    [[nodiscard]] bool mention(const QString &term, CombinedTerms &combined) const;

    const TermSearch &m_terms;
    const TitleWords &m_words;
    const FindMentions &m_mentions;
};

} // namespace yizhan::search
