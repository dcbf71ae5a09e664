// SPDX-License-Identifier: GPL-3.0-or-later
#include "titlepattern.h"

#include <bit>

namespace yizhan::search {

namespace {

bool isWordPart(QChar unit)
{
    return unit.unicode() < 0x3400 && unit.isLetterOrNumber();
}

} // namespace

std::shared_ptr<const ReadingTables::Table> ReadingTables::of(const SyllableSet &syllables)
{
    std::shared_ptr<const Table> &known = m_tables[syllables];
    if (known)
        return known;
    auto table = std::make_shared<Table>();
    table->accepted.resize(m_lexicon.readingCount());
    for (std::size_t reading = 1; reading < table->accepted.size(); ++reading) {
        const SyllableSet &read = m_lexicon.syllablesOf(static_cast<ReadingId>(reading));
        table->accepted[reading] = (read & syllables).any() ? 1 : 0;
    }
    table->initials = m_lexicon.initialsOf(syllables);
    known = std::move(table);
    return known;
}

PatternMatcher::PatternMatcher(ReadingTables &tables, const TitlePattern &pattern)
{
    m_places.reserve(pattern.size());
    for (const PatternPlace &place : pattern) {
        if (place.unit != 0) {
            m_required |= signatureBit(place.unit);
            m_places.push_back({place.unit, nullptr});
            continue;
        }
        m_places.push_back({0, tables.of(place.syllables)});
        const quint32 initials = m_places.back().table->initials;
        if (std::has_single_bit(initials)) // else any of several will do
            m_required |= initials;
    }
}

bool PatternMatcher::standsAt(QStringView text, std::span<const ReadingId> readings, qsizetype position) const
{
    qsizetype at = position;
    for (const Place &place : m_places) {
        const bool fits = place.unit != 0
                              ? text[at].unicode() == place.unit
                              : place.table->accepted[readings[static_cast<std::size_t>(at)]] != 0;
        if (!fits)
            return false;
        ++at;
    }
    const bool splitsWord = position > 0 && isWordPart(text[position]) && isWordPart(text[position - 1]);
    return !splitsWord;
}

void PatternMatcher::findIn(const TitleIndex &index, TitleIndex::TitleId title,
                            std::vector<TitleHit> &hits) const
{
    const QStringView text = index.text(title);
    const auto readings = index.readings(title);
    const qsizetype length = size();
    for (qsizetype position = 0; position + length <= text.size(); ++position) {
        if (standsAt(text, readings, position))
            hits.push_back({title, position, length});
    }
}

std::vector<TitleHit> PatternMatcher::find(const TitleIndex &index) const
{
    std::vector<TitleHit> hits;
    if (m_places.empty())
        return hits;
    for (TitleIndex::TitleId title = 0; title < index.size(); ++title) {
        if ((index.signature(title) & m_required) == m_required)
            findIn(index, title, hits);
    }
    return hits;
}

TitlePattern literalPattern(QStringView text)
{
    TitlePattern pattern;
    for (const QChar unit : text)
        pattern.push_back({unit.unicode(), {}});
    return pattern;
}

TitlePattern soundPattern(const Lexicon &lexicon, QStringView text)
{
    std::vector<ReadingId> readings;
    lexicon.read(text, readings);
    TitlePattern pattern;
    for (std::size_t position = 0; position < readings.size(); ++position) {
        const QChar unit = text[static_cast<qsizetype>(position)];
        if (readings[position] != unread)
            pattern.push_back({0, lexicon.syllablesOf(readings[position])});
        else if (isWordPart(unit))
            pattern.push_back({unit.unicode(), {}});
        else
            return {};
    }
    return pattern;
}

TitlePattern nearPattern(const Lexicon &lexicon, TitlePattern pattern)
{
    const SyllableTable &table = lexicon.syllables();
    for (PatternPlace &place : pattern) {
        SyllableSet near = place.syllables;
        for (std::size_t id = 0; id < table.size(); ++id) {
            if (place.syllables.test(id))
                near |= table.like(static_cast<SyllableId>(id));
        }
        place.syllables = near;
    }
    return pattern;
}

} // namespace yizhan::search
