// SPDX-License-Identifier: GPL-3.0-or-later
#include "benefitcell.h"

#include "benefitwords.h"
#include "clause.h"
#include "dailywages.h"
#include "sanitise.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

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

/// Where a line begins another part of a posting: 任职要求：, 工作地址：, 【联系方式】.
bool beginsAnotherPart(QStringView line)
{
    constexpr qsizetype longestLabel = 10;
    static constexpr std::array parts{u"任职", u"职责", u"要求", u"资格", u"地址",
                                      u"地点", u"岗位", u"职位", u"联系", u"工作内容",
                                      u"面试", u"条件", u"报名", u"晋升", u"简介"};
    const QStringView head = line.first(std::min(line.size(), longestLabel));
    return std::any_of(parts.begin(), parts.end(), [head](const auto *part) { return head.contains(part); });
}

/// Where a list ends that begins at `at`: with its sentence, or with the lines of a list (1、…, 2、…).
qsizetype endOfList(QStringView text, qsizetype at)
{
    constexpr int mostLines = 20;
    for (int lines = 0; at < text.size() && lines < mostLines; ++lines) {
        const qsizetype end = std::max<qsizetype>(text.indexOf(u'\n', at), -1);
        const QStringView line = text.sliced(at, (end < 0 ? text.size() : end) - at);
        const bool blank =
            line.trimmed().isEmpty() && !QStringView(text).sliced(at).trimmed().startsWith(u'·');
        if (lines > 0 && (blank || beginsAnotherPart(line.trimmed())))
            return at;
        const qsizetype stop = line.indexOf(u'。');
        if (lines == 0 && stop >= 0 && stop + 1 < line.size())
            return at + stop; // the sentence ends inside its line
        if (end < 0)
            return text.size();
        at = end + 1;
    }
    return at;
}

/// What a stretch of a text names as in a list, where it is not the work of the post.
Benefits listedIn(QStringView list)
{
    Benefits benefits;
    for (const BenefitHit &hit : benefitHits(list, BenefitContext::TextList)) {
        if (!hit.denied && !isDuty(list, hit.begin))
            benefits |= hit.benefits;
    }
    return benefits & ~Benefits(Benefit::DailyPay);
}

/// Whether so many benefits stand in a sentence that what stands among them is one as well: 月休6天，买五险，
/// 包吃住，带薪年假、岗位培训.
bool isListing(const std::vector<BenefitHit> &hits)
{
    constexpr int fewest = 3;
    Benefits named;
    int kinds = 0;
    for (const BenefitHit &hit : hits) {
        const bool isNew = !hit.denied && (hit.benefits & ~named);
        named |= hit.denied ? Benefits() : hit.benefits;
        kinds += isNew ? 1 : 0;
    }
    return kinds >= fewest;
}

/// What the sentences name that are lists of benefits.
Benefits listingSentences(QStringView text)
{
    Benefits benefits;
    for (qsizetype begin = 0, at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !QStringView(u"。；;\n").contains(text[at]))
            continue;
        const QStringView sentence = text.sliced(begin, at - begin);
        if (isListing(benefitHits(sentence, BenefitContext::Sentence)))
            benefits |= listedIn(sentence);
        begin = at + 1;
    }
    return benefits;
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
        uR"((?:(?:福利(?:待遇|保障)?|薪资福利|待遇|薪酬福利|薪资待遇|(?:职位|岗位)诱惑|我们提供)\s*[:：]|【[^】]{0,6}(?:福利|待遇)】[:：]?|(?:^|\n)(?:福利|福利待遇|薪资福利|薪酬福利|薪资待遇|公司福利|岗位福利)[ ]*\n))"_s);
    Benefits benefits;
    if (text.isEmpty())
        return benefits;
    const std::vector<BenefitHit> all = benefitHits(text, BenefitContext::Sentence);
    for (const BenefitHit &hit : all) {
        if (!hit.denied && !isDuty(text, hit.begin))
            benefits |= hit.benefits;
    }
    if (isListing(all))
        benefits |= listingSentences(text);
    if (!text.contains(u"福利") && !text.contains(u"待遇") && !text.contains(u"诱惑") &&
        !text.contains(u"提供"))
        return benefits;
    for (auto matches = label.globalMatch(text); matches.hasNext();) {
        const qsizetype begin = matches.next().capturedEnd(0);
        benefits |= listedIn(text.sliced(begin, endOfList(text, begin) - begin));
    }
    return benefits;
}

} // namespace yizhan::intake
