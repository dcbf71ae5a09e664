// SPDX-License-Identifier: GPL-3.0-or-later
#include "titlepattern.h"

#include <algorithm>
#include <bit>

namespace yizhan::search {

namespace {

bool isWordPart(QChar unit)
{
    return unit.unicode() < 0x3400 && unit.isLetterOrNumber();
}

bool splitsWord(QStringView text, qsizetype position)
{
    return position > 0 && isWordPart(text[position]) && isWordPart(text[position - 1]);
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
        m_tables.push_back(tables.of(place.syllables));
        m_places.push_back({0, m_tables.back()->accepted.data()});
        const quint32 initials = m_tables.back()->initials;
        if (std::has_single_bit(initials)) // else any of several will do
            m_required |= initials;
    }
}

bool PatternMatcher::restFits(const char16_t *unit, const ReadingId *reading) const
{
    for (std::size_t place = 1; place < m_places.size(); ++place) {
        if (!fits(m_places[place], unit + place, reading + place))
            return false;
    }
    return true;
}

bool PatternMatcher::standsAt(QStringView text, std::span<const ReadingId> readings, qsizetype position) const
{
    const char16_t *unit = text.utf16() + position;
    const ReadingId *reading = readings.data() + position;
    return fits(m_places.front(), unit, reading) && restFits(unit, reading) && !splitsWord(text, position);
}

void PatternMatcher::findIn(const TitleIndex &index, TitleIndex::TitleId title,
                            std::vector<TitleHit> &hits) const
{
    const QStringView text = index.text(title);
    const char16_t *units = text.utf16();
    const ReadingId *readings = index.readings(title).data();
    const qsizetype last = text.size() - size();
    // Most positions end at the first place: it is looked at in a loop of its own.
    const auto walk = [&](const auto &begins) {
        for (qsizetype position = 0; position <= last; ++position) {
            if (begins(position) && restFits(units + position, readings + position) &&
                !splitsWord(text, position))
                hits.push_back({title, static_cast<quint16>(position), static_cast<quint16>(size())});
        }
    };
    const char16_t unit = m_places.front().unit;
    const char *accepted = m_places.front().accepted;
    if (unit != 0)
        walk([&](qsizetype position) { return units[position] == unit; });
    else
        walk([&](qsizetype position) { return accepted[readings[position]] != 0; });
}

void PatternMatcher::find(const TitleIndex &index, std::vector<TitleHit> &hits) const
{
    if (m_places.empty())
        return;
    const auto titles = static_cast<TitleIndex::TitleId>(index.size());
    for (TitleIndex::TitleId title = 0; title < titles; ++title) {
        if ((index.signature(title) & m_required) == m_required)
            findIn(index, title, hits);
    }
}

std::vector<TitleHit> findPatterns(const TitleIndex &index, const Lexicon &lexicon,
                                   std::span<const TitlePattern> patterns)
{
    std::vector<TitleHit> hits;
    ReadingTables tables(lexicon);
    bool ordered = true;
    for (const TitlePattern &pattern : patterns) {
        const std::size_t before = hits.size();
        PatternMatcher(tables, pattern).find(index, hits);
        ordered = ordered && (before == 0 || before == hits.size());
    }
    if (!ordered) {
        std::sort(hits.begin(), hits.end());
        hits.erase(std::unique(hits.begin(), hits.end()), hits.end());
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
