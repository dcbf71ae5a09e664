// SPDX-License-Identifier: GPL-3.0-or-later
#include "titlewords.h"

#include <algorithm>

namespace yizhan::search {

namespace {

constexpr qsizetype shortestWord = 2;
constexpr qsizetype longestTitleWord = 6;
constexpr quint64 wholeWeight = 8;
constexpr std::size_t unitCount = 0x10000;

std::u16string_view viewOf(QStringView text)
{
    return {text.utf16(), static_cast<std::size_t>(text.size())};
}

bool isHan(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar unit) { return unit.unicode() >= 0x3400 && unit.unicode() <= 0x9FFF; });
}

bool isWordPart(QChar unit)
{
    return unit.unicode() < 0x3400 && unit.isLetterOrNumber();
}

/// Whether `word` stands somewhere in `title` with none of `spoiling` beside it.
bool standsApart(QStringView title, QStringView word, const SpoilingCharacters &spoiling)
{
    for (qsizetype at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) {
        if (!spoiling.touch(title, at, at + word.size()))
            return true;
    }
    return false;
}

} // namespace

TitleWords::TitleWords(const TitleIndex &index, const Lexicon &lexicon, const SynonymBook &book)
    : m_longest(unitCount, 0)
{
    collect(index, book);
    for (Word &word : m_words)
        lexicon.read(word.text, word.readings);
    findTitles(index);
    findMeant(index, book);
}

void TitleWords::add(QStringView word)
{
    if (m_numbers.find(viewOf(word)) != m_numbers.end())
        return;
    const auto number = static_cast<WordId>(m_words.size());
    m_words.push_back({word.toString(), {}, 0});
    // The map looks into the word's own text, which does not move when the vector grows.
    m_numbers.emplace(viewOf(m_words.back().text), number);
    quint8 &longest = m_longest[word.front().unicode()];
    longest = std::max(longest, static_cast<quint8>(word.size()));
}

void TitleWords::collect(const TitleIndex &index, const SynonymBook &book)
{
    for (const QString &word : book.words()) {
        if (word.size() >= shortestWord)
            add(word);
    }
    for (TitleIndex::TitleId title = 0; title < index.size(); ++title) {
        const QStringView text = index.text(title);
        for (const QStringView part : text.split(QChar(titleBreak))) {
            if (part.size() >= shortestWord && part.size() <= longestTitleWord && isHan(part))
                add(part);
        }
        if (const auto whole = find(text))
            m_words[*whole].support += wholeWeight * index.reach(title);
    }
}

template <typename Visit>
void TitleWords::forEachIn(QStringView title, Visit &&visit) const
{
    for (qsizetype position = 0; position < title.size(); ++position) {
        const qsizetype longest =
            std::min<qsizetype>(m_longest[title[position].unicode()], title.size() - position);
        const bool splitsWord =
            position > 0 && isWordPart(title[position]) && isWordPart(title[position - 1]);
        if (splitsWord)
            continue;
        for (qsizetype length = shortestWord; length <= longest; ++length) {
            const auto found = m_numbers.find(viewOf(title.sliced(position, length)));
            if (found != m_numbers.end())
                visit(found->second);
        }
    }
}

void TitleWords::findTitles(const TitleIndex &index)
{
    std::vector<std::pair<WordId, TitleIndex::TitleId>> pairs;
    for (TitleIndex::TitleId title = 0; title < index.size(); ++title)
        forEachIn(index.text(title), [&](WordId word) { pairs.emplace_back(word, title); });
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    m_starts.assign(m_words.size() + 1, 0);
    m_titles.reserve(pairs.size());
    for (const auto &[word, title] : pairs) {
        ++m_starts[word + 1];
        m_words[word].support += index.reach(title);
        m_titles.push_back(title);
    }
    for (std::size_t word = 1; word < m_starts.size(); ++word)
        m_starts[word] += m_starts[word - 1];
}

void TitleWords::findMeant(const TitleIndex &index, const SynonymBook &book)
{
    for (WordId word = 0; word < m_words.size(); ++word) {
        const QString &text = m_words[word].text;
        const SpoilingCharacters spoiling = book.spoiling(text);
        if (spoiling.isEmpty())
            continue;
        std::vector<TitleIndex::TitleId> &meant = m_meant[word];
        for (const TitleIndex::TitleId title : titles(word)) {
            if (standsApart(index.text(title), text, spoiling))
                meant.push_back(title);
        }
    }
}

std::span<const TitleIndex::TitleId> TitleWords::meant(WordId word) const
{
    const auto some = m_meant.find(word);
    return some == m_meant.end() ? titles(word) : std::span(some->second);
}

std::optional<TitleWords::WordId> TitleWords::find(QStringView word) const
{
    const auto found = m_numbers.find(viewOf(word));
    return found == m_numbers.end() ? std::nullopt : std::optional(found->second);
}

} // namespace yizhan::search
