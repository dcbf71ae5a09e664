// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "syllabletable.h"

#include <QByteArrayView>

#include <memory>
#include <unordered_map>
#include <vector>

namespace yizhan::search {

/// What a character may be read as: a set of syllables, known by a number, so that a text is a row of
/// numbers.
using ReadingId = quint16;
constexpr ReadingId unread = 0; ///< no Chinese character, or one without a known reading

/// The readings of words and characters. Made at build time by makelexicon out of RIME's dictionaries (ICU
/// where they are missing). Immutable; any thread.
class Lexicon
{
public:
    /// The lexicon that is built into the program. Errors: those of parse().
    [[nodiscard]] static Result<std::shared_ptr<const Lexicon>> builtIn();
    /// Lines of text, syllables and weight as makelexicon writes them. Errors: Corrupt (`lexicon.line`, with
    /// the line's number), TooLarge (`lexicon.size`).
    [[nodiscard]] static Result<std::shared_ptr<const Lexicon>> parse(QByteArrayView text);

    [[nodiscard]] const SyllableTable &syllables() const { return m_syllables; }
    [[nodiscard]] std::size_t readingCount() const { return m_readings.size(); }
    /// The syllables of a reading, none for `unread`.
    [[nodiscard]] const SyllableSet &syllablesOf(ReadingId reading) const { return m_readings[reading]; }

    /// The first letters of a reading's syllables, a as bit 0.
    [[nodiscard]] quint32 initialsOf(const SyllableSet &syllables) const;

    /// Whether `text` of 2 to 4 characters is a word of the dictionary.
    [[nodiscard]] bool isWord(QStringView text) const { return wordAt(text) != nullptr; }

    /// One reading for every unit of `text` (simplified). Where a word of the dictionary stands, longest
    /// first from the left, the word decides (会计 is kuai ji); elsewhere a character has all its usual
    /// readings.
    void read(QStringView text, std::vector<ReadingId> &readings) const;

private:
    static constexpr std::size_t longestWord = 4;
    struct Word
    {
        quint64 key = 0; ///< its UTF-16 units, the first one highest
        quint32 weight = 0;
        ReadingId readings[longestWord] = {};
    };
    class Builder;

    [[nodiscard]] const Word *wordAt(QStringView text) const;
    [[nodiscard]] ReadingId characterReading(char16_t unit) const;

    SyllableTable m_syllables;
    std::vector<SyllableSet> m_readings; ///< by ReadingId
    std::vector<Word> m_words;           ///< by key
    std::unordered_map<char16_t, ReadingId> m_characters;
};

using LexiconPtr = std::shared_ptr<const Lexicon>;

} // namespace yizhan::search
