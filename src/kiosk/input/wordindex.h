// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputservice.h"
#include "soundreadings.h"

#include <QByteArrayView>
#include <QString>

#include <array>
#include <memory>
#include <vector>

namespace yizhan::input {

/// A word that letters may stand for.
struct WordHit
{
    quint32 word = 0;     ///< its number in the index
    int consumed = 0;     ///< letters that it stands for, from the first
    int abbreviated = 0;  ///< characters of which only the initial was typed
    bool complete = true; ///< false: the letters are the beginning of the word

    /// Every character was typed in full.
    [[nodiscard]] bool inFull() const { return complete && abbreviated == 0; }
};

/// Words by their sounds. Made on a worker, never changed: any thread may ask, while `readings` live.
class WordIndex
{
public:
    /// So many words are kept, those of most weight.
    static constexpr std::size_t mostWords = 30'000;
    /// Of a word; the longest names of firms end at 30, of which nobody types more than the beginning.
    static constexpr qsizetype longestWord = 16;

    /// `words` in any order; one whose characters have no sound is left out. Equal words count together.
    WordIndex(std::shared_ptr<const SoundReadings> readings, std::vector<WeightedWord> words);

    [[nodiscard]] std::size_t size() const { return m_words.size(); }
    [[nodiscard]] const QString &text(quint32 word) const { return m_words[word].text; }
    [[nodiscard]] int weight(quint32 word) const { return m_words[word].weight; }
    /// The words that begin as `letters` do, those of most weight first. `letters` are small ones, with '
    /// where syllables part. Takes time for the words of one initial, some hundred microseconds.
    [[nodiscard]] std::vector<WordHit> match(QByteArrayView letters) const;

private:
    struct Walk;
    void walk(Walk &walk, const QString &text, int character, qsizetype offset, int abbreviated) const;
    [[nodiscard]] bool hasSound(const QString &text) const;

    std::shared_ptr<const SoundReadings> m_readings;
    std::vector<WeightedWord> m_words;                ///< the weightiest first
    std::array<std::vector<quint32>, 26> m_byInitial; ///< numbers of words by their first letter, ascending
};

} // namespace yizhan::input
