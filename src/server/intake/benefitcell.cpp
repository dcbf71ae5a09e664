// SPDX-License-Identifier: GPL-3.0-or-later
#include "benefitcell.h"

#include "benefitwords.h"
#include "clause.h"
#include "dailywages.h"
#include "sanitise.h"

#include <QRegularExpression>

#include <algorithm>

namespace yizhan::intake {

namespace {

using namespace Qt::StringLiterals;
using catalogue::Benefit;
using catalogue::Benefits;

constexpr qsizetype maxListWords = 40;
constexpr qsizetype maxWordLength = 40;

/// Half width and capitals, each character in its place: tables::folded() takes the blanks out.
QString widened(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at].unicode();
        const char16_t half = unit >= 0xFF01 && unit <= 0xFF5E ? static_cast<char16_t>(unit - 0xFEE0) : unit;
        result[at] = half >= u'a' && half <= u'z' ? QChar(static_cast<char16_t>(half - 0x20)) : QChar(half);
    }
    return result;
}

/// Words of the list that no benefit of ours covers keep their text.
void keepOthers(QStringView cell, const std::vector<BenefitHit> &hits, QStringList &others)
{
    constexpr QStringView separators = u"、，,;；/|\n\t +＋。";
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= cell.size() && others.size() < maxListWords; ++at) {
        const bool perTime =
            at + 1 < cell.size() && cell[at] == u'/' && QStringView(u"月天日次人年餐").contains(cell[at + 1]);
        if (at < cell.size() && (perTime || !separators.contains(cell[at])))
            continue;
        const bool covered = std::any_of(hits.begin(), hits.end(), [&](const BenefitHit &hit) {
            return hit.begin < at && hit.end > begin && hit.benefits && !hit.denied;
        });
        const QStringView word = cell.sliced(begin, at - begin).trimmed();
        begin = at + 1;
        if (covered || word.isEmpty())
            continue;
        const QString kept = word.first(std::min(word.size(), maxWordLength)).toString();
        if (!others.contains(kept))
            others.append(kept);
    }
}

Benefits statedBy(const std::vector<BenefitHit> &hits)
{
    Benefits benefits;
    for (const BenefitHit &hit : hits) {
        if (!hit.denied)
            benefits |= hit.benefits;
    }
    return benefits;
}

/// Where a sentence ends that begins at `at`.
qsizetype endOfSentence(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at] != u'。' && text[at] != u'\n')
        ++at;
    return at;
}

} // namespace

Benefits benefitsOfCell(const QString &cell, QStringList &others)
{
    if (cell.isEmpty())
        return {};
    const QString text = widened(cell);
    const std::vector<BenefitHit> hits = benefitHits(text, BenefitContext::List);
    Benefits benefits = statedBy(hits);
    if (text.contains(u"日结"))
        benefits.setFlag(Benefit::DailyPay, paysByTheDay(text));
    keepOthers(cell, hits, others);
    return benefits;
}

Benefits benefitsInText(QStringView text)
{
    static const QRegularExpression label(
        uR"((?:福利(?:待遇|保障)?|薪资福利|待遇|薪酬福利|薪资待遇)\s*[:：])"_s);
    Benefits benefits;
    if (text.isEmpty())
        return benefits;
    for (const BenefitHit &hit : benefitHits(text, BenefitContext::Sentence)) {
        if (!hit.denied && !isDuty(text, hit.begin))
            benefits |= hit.benefits;
    }
    if (!text.contains(u"福利") && !text.contains(u"待遇"))
        return benefits;
    for (auto matches = label.globalMatch(text); matches.hasNext();) {
        const qsizetype begin = matches.next().capturedEnd(0);
        const QStringView list = text.sliced(begin, endOfSentence(text, begin) - begin);
        benefits |= statedBy(benefitHits(list, BenefitContext::List)) & ~Benefits(Benefit::DailyPay);
    }
    return benefits;
}

} // namespace yizhan::intake
