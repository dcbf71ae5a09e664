// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon.h"
#include "titleindex.h"

#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace yizhan::search {

/// What one unit of a title must be: `unit` itself, or, when that is 0, a character read as one of
/// `syllables`.
struct PatternPlace
{
    char16_t unit = 0;
    SyllableSet syllables;
};
using TitlePattern = std::vector<PatternPlace>;

/// Where a pattern stands in a title.
struct TitleHit
{
    TitleIndex::TitleId title = 0;
    qsizetype position = 0;
    qsizetype length = 0;
};

/// For sets of syllables, which readings meet them. Keeps what it worked out: one for all patterns of a
/// query. One thread at a time.
class ReadingTables
{
public:
    explicit ReadingTables(const Lexicon &lexicon) : m_lexicon(lexicon) {}

    struct Table
    {
        std::vector<char> accepted; ///< by ReadingId
        quint32 initials = 0;       ///< of the syllables
    };
    [[nodiscard]] std::shared_ptr<const Table> of(const SyllableSet &syllables);

private:
    const Lexicon &m_lexicon;
    std::unordered_map<SyllableSet, std::shared_ptr<const Table>> m_tables;
};

/// A pattern made ready for many titles. Letters and digits of a pattern must not begin in the middle of a
/// word of a title: "ui" is not in "build".
class PatternMatcher
{
public:
    PatternMatcher(ReadingTables &tables, const TitlePattern &pattern);

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_places.size()); }
    /// Whether the pattern stands at `position`, which leaves room for it.
    [[nodiscard]] bool standsAt(QStringView text, std::span<const ReadingId> readings,
                                qsizetype position) const;
    /// All places in all titles, in the order of the titles.
    [[nodiscard]] std::vector<TitleHit> find(const TitleIndex &index) const;
    /// Adds all places in one title.
    void findIn(const TitleIndex &index, TitleIndex::TitleId title, std::vector<TitleHit> &hits) const;

private:
    struct Place
    {
        char16_t unit = 0;
        std::shared_ptr<const ReadingTables::Table> table;
    };
    std::vector<Place> m_places;
    quint64 m_required = 0; ///< bits of the signature
};

/// `text`, unit by unit.
[[nodiscard]] TitlePattern literalPattern(QStringView text);
/// What sounds like `text`: its Han characters by their readings, the rest unit by unit. Empty when a Han
/// character has no known reading.
[[nodiscard]] TitlePattern soundPattern(const Lexicon &lexicon, QStringView text);
/// The same with every syllable widened to those that speakers of Cantonese take for it.
[[nodiscard]] TitlePattern nearPattern(const Lexicon &lexicon, TitlePattern pattern);

} // namespace yizhan::search
