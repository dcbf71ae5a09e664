// SPDX-License-Identifier: GPL-3.0-or-later
#include "occupationrules.h"

#include "foldedtitle.h"
#include "occupationclassifier.h"
#include "occupationgroup.h"

#include <algorithm>

namespace yizhan::intake {

using catalogue::OccupationNumber;

namespace {

constexpr int confidenceOfRule = 100;

QString folded(QStringView text)
{
    const auto characters = catalogue::foldedTitle(text);
    return QString(characters.data(), characters.size());
}

/// Whether `text` is `pattern`, * standing for anything. Without going back further than to the last star, so
/// that no pattern is slow.
bool fits(QStringView text, QStringView pattern)
{
    qsizetype at = 0;
    qsizetype in = 0;
    qsizetype star = -1;
    qsizetype mark = 0;
    while (at < text.size()) {
        if (in < pattern.size() && pattern[in] == u'*') {
            star = in++;
            mark = at;
        } else if (in < pattern.size() && pattern[in] == text[at]) {
            ++in;
            ++at;
        } else if (star >= 0) {
            in = star + 1;
            at = ++mark;
        } else {
            return false;
        }
    }
    while (in < pattern.size() && pattern[in] == u'*')
        ++in;
    return in == pattern.size();
}

} // namespace

OccupationRules::OccupationRules(const std::vector<OccupationRule> &rules)
{
    for (const OccupationRule &rule : rules) {
        const QString text = folded(rule.title);
        if (text.contains(u'*'))
            m_patterns.push_back({text, rule.number});
        else
            m_titles.insert(text, rule.number);
    }
    std::sort(m_patterns.begin(), m_patterns.end(), [](const Pattern &a, const Pattern &b) {
        return a.text.size() != b.text.size() ? a.text.size() > b.text.size() : a.text < b.text;
    });
}

std::optional<OccupationNumber> OccupationRules::numberFor(QStringView title) const
{
    if (empty())
        return std::nullopt;
    const QString text = folded(title);
    if (const auto found = m_titles.constFind(text); found != m_titles.constEnd())
        return *found;
    for (const Pattern &pattern : m_patterns) {
        if (fits(text, pattern.text))
            return pattern.number;
    }
    return std::nullopt;
}

void assignOccupation(catalogue::Vacancy &vacancy, const OccupationRules &rules)
{
    vacancy.occupationNumber = 0;
    vacancy.occupationConfidence = 0;
    vacancy.group = catalogue::classifyGroup(vacancy.occupation, vacancy.title);
    const auto groupOfOccupation = [&vacancy] {
        return catalogue::classifyGroup(catalogue::occupationCode(vacancy.occupationNumber), {});
    };
    if (const auto ruled = rules.numberFor(vacancy.title)) {
        vacancy.occupationNumber = *ruled;
        if (*ruled == 0)
            return;
        vacancy.occupationConfidence = confidenceOfRule;
        vacancy.group = groupOfOccupation();
        return;
    }
    const auto guesses = catalogue::classifyOccupation(vacancy.occupation, vacancy.title);
    if (guesses.empty())
        return;
    vacancy.occupationNumber = guesses.front().number;
    vacancy.occupationConfidence = guesses.front().confidence;
    if (vacancy.group == u"other" && vacancy.occupationConfidence >= catalogue::sureOccupation)
        vacancy.group = groupOfOccupation();
}

} // namespace yizhan::intake
