// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon.h"
#include "synonymbook.h"
#include "titleindex.h"

#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>

namespace yizhan::search {

/// The words by which the titles of a catalogue are looked for, each with the titles that hold it: what
/// stands alone as a title or between two breaks of one (2 to 6 Han characters), and the words of the synonym
/// book. Immutable; any thread.
class TitleWords
{
public:
    using WordId = quint32;

    TitleWords(const TitleIndex &index, const Lexicon &lexicon, const SynonymBook &book);

    [[nodiscard]] std::size_t size() const { return m_words.size(); }
    [[nodiscard]] std::optional<WordId> find(QStringView word) const;
    [[nodiscard]] const QString &text(WordId word) const { return m_words[word].text; }
    [[nodiscard]] std::span<const ReadingId> readings(WordId word) const { return m_words[word].readings; }
    /// The titles that hold the word, in ascending order; none for a word of the book that no title holds.
    [[nodiscard]] std::span<const TitleIndex::TitleId> titles(WordId word) const
    {
        return std::span(m_titles).subspan(m_starts[word], m_starts[word + 1] - m_starts[word]);
    }
    /// Of these, the titles in which the word means its trade: somewhere in them none of
    /// SynonymBook::spoiling() stands beside it.
    [[nodiscard]] std::span<const TitleIndex::TitleId> meant(WordId word) const;
    /// How much the word stands for: the reach of its titles, those that are the word itself eight times
    /// more.
    [[nodiscard]] quint64 support(WordId word) const { return m_words[word].support; }

private:
    struct Word
    {
        QString text;
        std::vector<ReadingId> readings;
        quint64 support = 0;
    };

    void add(QStringView word);
    void collect(const TitleIndex &index, const SynonymBook &book);
    void findTitles(const TitleIndex &index);
    void findMeant(const TitleIndex &index, const SynonymBook &book);
    template <typename Visit>
    void forEachIn(QStringView title, Visit &&visit) const;

    std::vector<Word> m_words;
    std::unordered_map<std::u16string_view, WordId> m_numbers;
    std::vector<quint8> m_longest; ///< by first unit
    std::vector<TitleIndex::TitleId> m_titles;
    std::vector<quint32> m_starts;
    std::unordered_map<WordId, std::vector<TitleIndex::TitleId>> m_meant; ///< where some titles mean another
};

} // namespace yizhan::search
