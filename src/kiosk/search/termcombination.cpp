// SPDX-License-Identifier: GPL-3.0-or-later
#include "termcombination.h"

#include "phraseframe.h"

#include <algorithm>

namespace yizhan::search {

namespace {

/// Of so many words each is tried outside the titles.
constexpr qsizetype mostAside = 4;
constexpr qsizetype shortestWord = 2;
/// Of a phrase so many parts, the shortest, are looked for in all titles; the others only as known words.
constexpr qsizetype mostFramed = 4;

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

bool isHan(const QString &term)
{
    return std::all_of(term.begin(), term.end(),
                       [](QChar unit) { return unit.script() == QChar::Script_Han; });
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

void TermCombination::addAnswer(const TermAnswer &answer, const QString &work, CombinedTerms &combined,
                                bool &first) const
{
    intersect(combined, answer, first);
    first = false;
    combined.works.append(work);
    if (combined.readAs.isEmpty())
        combined.readAs = answer.readAs;
}

bool TermCombination::saysNothing(const QString &word) const
{
    return isMaker(word) || (isFrameOnly(word) && !m_terms.isListed(word)); // 招人 is a trade's word
}

TermAnswer TermCombination::framed(const QString &term, bool synonyms, qsizetype shortest,
                                   QString &work) const
{
    QStringList parts = framedIn(term);
    parts.removeIf([&](const QString &part) { return part.size() < shortest || saysNothing(part); });
    const auto answerOf = [&](const QString &part) {
        TermAnswer answer = m_terms.byWords(part, synonyms);
        if (!answer.matches.empty())
            work = part;
        return answer;
    };
    for (const QString &part : parts) {
        if (!m_terms.isWordOfWork(part))
            continue;
        if (TermAnswer answer = answerOf(part); !answer.matches.empty())
            return answer;
    }
    for (const QString &part : parts.sliced(std::max<qsizetype>(0, parts.size() - mostFramed))) {
        if (TermAnswer answer = answerOf(part); !answer.matches.empty())
            return answer;
    }
    return {};
}

void TermCombination::add(const QString &term, bool synonyms, CombinedTerms &combined, bool &first) const
{
    // What is said in a frame is surer than what sounds like it: 会做账 is not taken by its sound.
    const bool han = isHan(term);
    TermAnswer answer = han ? m_terms.byWords(term, synonyms) : m_terms.answer(term, synonyms);
    QString work = term;
    if (answer.matches.empty() && !isSpelled(term))
        answer = framed(term, synonyms, shortestWord, work);
    if (answer.matches.empty() && han)
        answer = m_terms.bySound(term);
    if (answer.matches.empty() && han) // a single character is the weakest word: 做木的
        answer = framed(term, false, 1, work);
    if (answer.matches.empty())
        addApart(term, synonyms, combined, first);
    else
        addAnswer(answer, work, combined, first);
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

void TermCombination::addRest(QStringView rest, CombinedTerms &combined) const
{
    if (rest.isEmpty() || saysNothing(rest.toString()))
        return;
    const QString bare = barePhrase(rest);
    CombinedTerms both = combined;
    intersect(both, m_terms.literal(bare), false);
    if (!both.matches.empty())
        combined = std::move(both);
    else if (bare.size() < shortestWord || !mention(bare, combined))
        combined.widened = true;
}

void TermCombination::addApart(const QString &term, bool synonyms, CombinedTerms &combined, bool &first) const
{
    if (isSpelled(term)) {
        combined.matches.clear();
        first = false;
        return;
    }
    // The longest word of a trade in the term, the one at the end first: 地方 stands before 工种.
    for (qsizetype length = term.size() - 1; length >= shortestWord; --length) {
        for (qsizetype begin = term.size() - length; begin >= 0; --begin) {
            const QString word = term.sliced(begin, length);
            if (!m_terms.isWordOfWork(word) || saysNothing(word))
                continue;
            const TermAnswer answer = m_terms.byWords(word, synonyms);
            if (answer.matches.empty())
                continue;
            addAnswer(answer, word, combined, first);
            addRest(QStringView(term).left(begin), combined);
            addRest(QStringView(term).sliced(begin + length), combined);
            return;
        }
    }
    if (!mention(term, combined)) {
        combined.matches.clear();
        first = false;
    }
}

} // namespace yizhan::search
