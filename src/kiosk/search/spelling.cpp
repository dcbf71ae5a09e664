// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling.h"

#include <algorithm>

namespace yizhan::search {

namespace {

constexpr qsizetype longestSyllable = 6; // zhuang
constexpr std::size_t longestPattern = 12;
constexpr int maxSteps = 20'000; // of the search for ways to cut; some 1 ms

bool isLetter(QChar unit)
{
    return unit >= u'a' && unit <= u'z';
}

bool isSeparator(QChar unit)
{
    return unit == u'\'' || unit == u' ' || unit == QChar(0x2019);
}

bool isHan(QChar unit)
{
    return unit.unicode() >= 0x3400 && unit.unicode() <= 0x9FFF;
}

/// Walks all ways to cut, longest syllables first.
class Cutter
{
public:
    Cutter(const Lexicon &lexicon, QStringView typed) : m_table(lexicon.syllables()), m_typed(typed) {}

    Spelling run()
    {
        cut(0, {});
        m_near = true;
        m_steps = 0;
        cut(0, {});
        return std::move(m_spelling);
    }

private:
    /// What kinds of parts a way has so far.
    struct Parts
    {
        int syllables = 0;
        int initials = 0;
        bool lastUnfinished = false;
        bool lastInitial = false;
    };

    void cut(qsizetype position, Parts parts)
    {
        if (++m_steps > maxSteps)
            return;
        while (position < m_typed.size() && isSeparator(m_typed[position]))
            ++position;
        if (position == m_typed.size()) {
            keep(parts);
            return;
        }
        if (m_pattern.size() == longestPattern)
            return;
        if (isHan(m_typed[position])) {
            m_pattern.push_back({m_typed[position].unicode(), {}});
            cut(position + 1, parts);
            m_pattern.pop_back();
            return;
        }
        cutLetters(position, parts);
    }

    void cutLetters(qsizetype position, Parts parts)
    {
        qsizetype end = position;
        while (end < m_typed.size() && end - position < longestSyllable && isLetter(m_typed[end]))
            ++end;
        for (qsizetype stop = end; stop > position; --stop) {
            const QStringView letters = m_typed.sliced(position, stop - position);
            if (m_near) {
                goOn(stop, m_table.heardAs(letters), {parts.syllables + 1, 0, false, false});
                continue;
            }
            if (const auto id = m_table.find(letters)) {
                SyllableSet set;
                set.set(*id);
                goOn(stop, set, {parts.syllables + 1, parts.initials, false, false});
            } else if (stop == m_typed.size() && letters.size() > 1 && !isInitial(letters)) {
                goOn(stop, m_table.startingWith(letters), {parts.syllables, parts.initials, true, false});
            }
            if (isInitial(letters))
                goOn(stop, m_table.startingWith(letters), {parts.syllables, parts.initials + 1, false, true});
        }
    }

    static bool isInitial(QStringView letters)
    {
        return letters.size() == 1 || letters == u"zh" || letters == u"ch" || letters == u"sh";
    }

    void goOn(qsizetype position, const SyllableSet &set, Parts parts)
    {
        if (set.none())
            return;
        m_pattern.push_back({0, set});
        cut(position, parts);
        m_pattern.pop_back();
    }

    void keep(const Parts &parts)
    {
        const int spelled = parts.syllables + parts.initials + (parts.lastUnfinished ? 1 : 0);
        if (spelled == 0)
            return;
        auto &ways = m_near                                        ? m_spelling.near
                     : parts.lastUnfinished && parts.initials == 0 ? m_spelling.unfinished
                     : parts.initials == 0                         ? m_spelling.full
                     : parts.initials == 1 && parts.lastInitial && spelled > 1 && parts.syllables > 0
                         ? m_spelling.unfinished
                     : parts.syllables == 0 && !parts.lastUnfinished ? m_spelling.initials
                                                                     : m_spelling.mixed;
        if (ways.size() < maxSpellings)
            ways.push_back(m_pattern);
    }

    const SyllableTable &m_table;
    QStringView m_typed;
    TitlePattern m_pattern;
    Spelling m_spelling;
    int m_steps = 0;
    bool m_near = false; ///< the second walk
};

} // namespace

Spelling readSpelling(const Lexicon &lexicon, QStringView typed)
{
    const bool readable = std::all_of(typed.begin(), typed.end(), [](QChar unit) {
        return isLetter(unit) || isHan(unit) || isSeparator(unit);
    });
    if (!readable || !std::any_of(typed.begin(), typed.end(), isLetter))
        return {};
    QString letters = typed.toString();
    letters.replace(QLatin1String("lve"), QLatin1String("lue"))
        .replace(QLatin1String("nve"), QLatin1String("nue"));
    return Cutter(lexicon, letters).run();
}

} // namespace yizhan::search
