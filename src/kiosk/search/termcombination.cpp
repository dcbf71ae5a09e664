// SPDX-License-Identifier: GPL-3.0-or-later
#include "termcombination.h"

#include <algorithm>

namespace yizhan::search {

namespace {

/// Of so many words each is tried outside the titles.
constexpr qsizetype mostAside = 4;

bool isSpelled(const QString &term)
{
    return std::all_of(term.begin(), term.end(),
                       [](QChar unit) { return (unit >= u'a' && unit <= u'z') || unit == u'\''; });
}

/// Syllables typed with blanks between them are one word: "bao an".
QStringList joinSyllables(const QStringList &terms)
{
    QStringList joined;
    bool open = false;
    for (const QString &term : terms) {
        if (open && isSpelled(term))
            joined.last() += u' ' + term;
        else
            joined.append(term);
        open = isSpelled(term);
    }
    return joined;
}

/// Verbs that people put before the work they want: 做保安, 当司机.
bool saysNothing(QStringView rest)
{
    return rest.size() == 1 && QStringView(u"做当搞干找是的").contains(rest.front());
}

void intersect(CombinedTerms &combined, const TermAnswer &answer, bool first)
{
    if (first) {
        combined.matches = answer.matches;
        return;
    }
    std::vector<TitleMatch> both;
    auto other = answer.matches.begin();
    for (const TitleMatch &match : combined.matches) {
        while (other != answer.matches.end() && other->title < match.title)
            ++other;
        if (other != answer.matches.end() && other->title == match.title)
            both.push_back({match.title, std::max(match.tier, other->tier), match.order + other->order});
    }
    combined.matches = std::move(both);
}

} // namespace

CombinedTerms TermCombination::literal(const QStringList &words) const
{
    CombinedTerms combined;
    bool first = true;
    for (const QString &word : words) {
        intersect(combined, m_terms.literal(word), first);
        first = false;
    }
    return combined;
}

CombinedTerms TermCombination::answer(const QStringList &terms, bool synonyms) const
{
    CombinedTerms combined;
    const QStringList joined = joinSyllables(terms);
    if (joined.size() != terms.size()) {
        bool first = true;
        for (const QString &term : joined)
            add(term, synonyms, combined, first);
        if (!combined.matches.empty())
            return combined;
        combined = {};
    }
    bool first = true;
    for (const QString &term : terms)
        add(term, synonyms, combined, first);
    if (first) // words outside the titles alone are no answer of titles
        combined.matches.clear();
    return combined.matches.empty() && terms.size() > 1 ? withOneOutside(terms, synonyms) : combined;
}

CombinedTerms TermCombination::withOneOutside(const QStringList &terms, bool synonyms) const
{
    const auto support = [this](const QString &term) {
        const auto word = m_words.find(term);
        return word ? m_words.support(*word) : 0;
    };
    QStringList order = terms.first(std::min(terms.size(), mostAside));
    std::stable_sort(order.begin(), order.end(),
                     [&](const QString &a, const QString &b) { return support(a) < support(b); });
    for (const QString &aside : order) {
        CombinedTerms combined;
        if (isSpelled(aside) || !mention(aside, combined))
            continue;
        bool first = true;
        for (const QString &term : terms) {
            if (term != aside)
                add(term, synonyms, combined, first);
        }
        if (!first && !combined.matches.empty())
            return combined;
    }
    return {};
}

void TermCombination::add(const QString &term, bool synonyms, CombinedTerms &combined, bool &first) const
{
    const TermAnswer answer = m_terms.answer(term, synonyms);
    if (answer.matches.empty()) {
        addApart(term, synonyms, combined, first);
        return;
    }
    intersect(combined, answer, first);
    first = false;
    if (combined.readAs.isEmpty())
        combined.readAs = answer.readAs;
}

bool TermCombination::mention(const QString &term, CombinedTerms &combined) const
{
    RowSet rows = m_mentions ? m_mentions(term) : RowSet();
    if (std::find(rows.begin(), rows.end(), true) == rows.end())
        return false;
    if (combined.rows) {
        for (std::size_t row = 0; row < rows.size(); ++row)
            rows[row] = rows[row] && (*combined.rows)[row];
    }
    combined.rows = std::move(rows);
    return true;
}

void TermCombination::addApart(const QString &term, bool synonyms, CombinedTerms &combined, bool &first) const
{
    constexpr qsizetype shortest = 2;
    if (isSpelled(term)) {
        combined.matches.clear();
        first = false;
        return;
    }
    // The longest word of the trade at an end of the term, the end first: 地方 stands before 工种.
    for (qsizetype length = term.size() - 1; length >= shortest; --length) {
        for (const bool atEnd : {true, false}) {
            const QString word = atEnd ? term.right(length) : term.left(length);
            const auto known = m_words.find(word);
            if (!known || m_words.titles(*known).empty())
                continue;
            const QString rest = atEnd ? term.chopped(length) : term.sliced(length);
            intersect(combined, m_terms.answer(word, synonyms), first);
            first = false;
            if (saysNothing(rest))
                return;
            const TermAnswer restAnswer = m_terms.literal(rest);
            CombinedTerms both = combined;
            intersect(both, restAnswer, false);
            if (!both.matches.empty())
                combined = std::move(both);
            else if (rest.size() < shortest || !mention(rest, combined))
                combined.widened = true;
            return;
        }
    }
    if (!mention(term, combined)) {
        combined.matches.clear();
        first = false;
    }
}

} // namespace yizhan::search
