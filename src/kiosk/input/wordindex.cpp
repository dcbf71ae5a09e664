// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordindex.h"

#include <algorithm>
#include <optional>

namespace yizhan::input {

namespace {

constexpr char syllableMark = '\'';

/// "zh", "gw": the consonants that a spelling begins with.
qsizetype initialSize(QByteArrayView spelling)
{
    const auto *vowel = std::find_if(spelling.begin(), spelling.end(),
                                     [](char letter) { return QByteArrayView("aeiouv").contains(letter); });
    return vowel - spelling.begin();
}

bool better(const WordHit &one, const WordHit &other)
{
    if (one.consumed != other.consumed)
        return one.consumed > other.consumed;
    if (one.complete != other.complete)
        return one.complete;
    return one.abbreviated < other.abbreviated;
}

} // namespace

/// The ways to read `letters` as one word; the best of them is kept.
struct WordIndex::Walk
{
    QByteArrayView letters;
    std::optional<WordHit> best;

    void propose(const WordHit &hit)
    {
        // First letters with others behind them stand for anything.
        if (hit.abbreviated > 0 && hit.consumed < letters.size())
            return;
        if (!best || better(hit, *best))
            best = hit;
    }
    [[nodiscard]] qsizetype skipMark(qsizetype offset) const
    {
        return offset > 0 && offset < letters.size() && letters[offset] == syllableMark ? offset + 1 : offset;
    }
};

WordIndex::WordIndex(std::shared_ptr<const SoundReadings> readings, std::vector<WeightedWord> words)
    : m_readings(std::move(readings))
{
    std::sort(words.begin(), words.end(),
              [](const WeightedWord &one, const WeightedWord &other) { return one.text < other.text; });
    for (WeightedWord &word : words) {
        if (!m_words.empty() && m_words.back().text == word.text)
            m_words.back().weight += word.weight;
        else if (!word.text.isEmpty() && word.text.size() <= longestWord && hasSound(word.text))
            m_words.push_back(std::move(word));
    }
    std::stable_sort(m_words.begin(), m_words.end(), [](const WeightedWord &one, const WeightedWord &other) {
        return one.weight > other.weight;
    });
    if (m_words.size() > mostWords)
        m_words.resize(mostWords);
    for (quint32 number = 0; number < m_words.size(); ++number) {
        for (const SoundReadings::Sound sound : m_readings->of(m_words[number].text.front())) {
            for (const QByteArray &spelling : m_readings->spellings(sound)) {
                const char initial = spelling.front();
                if (initial < 'a' || initial > 'z')
                    continue;
                std::vector<quint32> &bucket = m_byInitial.at(static_cast<std::size_t>(initial - 'a'));
                if (bucket.empty() || bucket.back() != number)
                    bucket.push_back(number);
            }
        }
    }
}

bool WordIndex::hasSound(const QString &text) const
{
    return std::all_of(text.cbegin(), text.cend(),
                       [this](QChar character) { return !m_readings->of(character).empty(); });
}

std::vector<WordHit> WordIndex::match(QByteArrayView letters) const
{
    std::vector<WordHit> hits;
    if (letters.isEmpty() || letters.front() < 'a' || letters.front() > 'z')
        return hits;
    for (const quint32 number : m_byInitial.at(static_cast<std::size_t>(letters.front() - 'a'))) {
        Walk way{letters, {}};
        walk(way, m_words[number].text, 0, 0, 0);
        if (!way.best)
            continue;
        way.best->word = number;
        hits.push_back(*way.best);
    }
    return hits;
}

void WordIndex::walk(Walk &way, const QString &text, int character, qsizetype offset, int abbreviated) const
{
    offset = way.skipMark(offset);
    const QByteArrayView rest = way.letters.sliced(offset);
    const bool complete = character == text.size();
    if (complete || rest.isEmpty()) {
        way.propose({0, static_cast<int>(offset), abbreviated, complete});
        return;
    }
    for (const SoundReadings::Sound sound : m_readings->of(text.at(character))) {
        for (const QByteArray &spelling : m_readings->spellings(sound)) {
            if (rest.startsWith(spelling))
                walk(way, text, character + 1, offset + spelling.size(), abbreviated);
            else if (QByteArrayView(spelling).startsWith(rest))
                way.propose({0, static_cast<int>(way.letters.size()), abbreviated, false});
            if (rest.front() != spelling.front() || spelling.size() == 1)
                continue;
            walk(way, text, character + 1, offset + 1, abbreviated + 1);
            const qsizetype initial = initialSize(spelling);
            if (initial > 1 && initial < spelling.size() &&
                rest.startsWith(QByteArrayView(spelling).first(initial)))
                walk(way, text, character + 1, offset + initial, abbreviated + 1);
        }
    }
}

} // namespace yizhan::input
