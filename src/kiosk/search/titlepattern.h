// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon.h"
#include "titleindex.h"

#include <memory>
#include <span>
#include <tuple>
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

/// Where a pattern stands in a title. Small, because a single letter has hundreds of thousands of them.
struct TitleHit
{
    TitleIndex::TitleId title = 0;
    quint16 position = 0;
    quint16 length = 0;

    friend bool operator==(const TitleHit &, const TitleHit &) = default;
    friend bool operator<(const TitleHit &a, const TitleHit &b)
    {
        return std::tie(a.title, a.position, a.length) < std::tie(b.title, b.position, b.length);
    }
};
static_assert(maxTitleLength <= 0xFFFF);

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
    /// Adds all places in all titles, in ascending order.
    void find(const TitleIndex &index, std::vector<TitleHit> &hits) const;
    /// Adds all places in one title, in ascending order.
    void findIn(const TitleIndex &index, TitleIndex::TitleId title, std::vector<TitleHit> &hits) const;

private:
    struct Place
    {
        char16_t unit = 0;
        const char *accepted = nullptr; ///< by ReadingId; belongs to `m_tables`
    };
    [[nodiscard]] static bool fits(const Place &place, const char16_t *unit, const ReadingId *reading)
    {
        return place.unit != 0 ? *unit == place.unit : place.accepted[*reading] != 0;
    }
    /// Whether all places but the first fit, which stands at `unit`.
    [[nodiscard]] bool restFits(const char16_t *unit, const ReadingId *reading) const;

    std::vector<Place> m_places;
    std::vector<std::shared_ptr<const ReadingTables::Table>> m_tables;
    quint64 m_required = 0; ///< bits of the signature
};

/// All places of any of the patterns, in ascending order, each once.
[[nodiscard]] std::vector<TitleHit> findPatterns(const TitleIndex &index, const Lexicon &lexicon,
                                                 std::span<const TitlePattern> patterns);

/// `text`, unit by unit.
[[nodiscard]] TitlePattern literalPattern(QStringView text);
/// What sounds like `text`: its Han characters by their readings, the rest unit by unit. Empty when a Han
/// character has no known reading.
[[nodiscard]] TitlePattern soundPattern(const Lexicon &lexicon, QStringView text);
/// The same with every syllable widened to those that speakers of Cantonese take for it.
[[nodiscard]] TitlePattern nearPattern(const Lexicon &lexicon, TitlePattern pattern);

} // namespace yizhan::search
