// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruletext.h"

#include "matchwords.h"
#include "occupation.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace yizhan::matching {

using catalogue::MatchWeights;

namespace {

/// What a case means, in the words of the page.
QString caseWords(const RuleLine &line, const MatchWeights &weights)
{
    switch (line.verdict) {
    case Verdict::SameOccupation:
        return u"就是您想做的，或您做过的（2022 年版职业分类大典同一职业）"_s;
    case Verdict::SmallClass:
        return u"同一小类，或下面列出的相近职业"_s;
    case Verdict::ChosenGroup:
        return u"属于您点选的那一类图（只点了图时，这就是满分）"_s;
    case Verdict::MediumClass:
        return u"同一中类，或与您说的职业在同一类图里"_s;
    case Verdict::SameTown:
        return u"就在您选的区县或镇街"_s;
    case Verdict::Near:
        return u"直线距离不超过 %1 公里"_s.arg(line.meters / 1000.0);
    case Verdict::SameCounty:
        return u"更远，但在同一区县"_s;
    case Verdict::PayEnough:
        return u"最低工资不少于您说的"_s;
    case Verdict::PayReaches:
        return u"最高工资够得上您说的"_s;
    case Verdict::TimeFits:
        return u"班次和用工方式合您说的（班次选了几样，合一样就行，用工方式也一样；弹性时间都算合）"_s;
    case Verdict::TimePartly:
        return u"班次和用工方式您都说了，岗位只写明一样，这一样合您说的"_s;
    case Verdict::TimeClashes:
        return u"写明的与您说的不合"_s;
    case Verdict::RequirementsMet:
        return u"写明的要求您都够"_s;
    case Verdict::LearnableCertificate:
        return u"只差一个能培训的证（%1），或不到 %2 个月的经验"_s
            .arg(certificateNames(weights.requirements.learnable))
            .arg(weights.requirements.learnableMonths);
    case Verdict::EducationAbove:
        return u"写明的学历、经验比您的高，或差的证培训不了，或差得更多"_s;
    case Verdict::RequirementsNotStated:
        return u"没写要求，或您没说自己的情况"_s;
    case Verdict::BenefitsStated:
        return u"您要的待遇都写明了；写明一部分，按比例给分"_s;
    default:
        return u"没有写明"_s;
    }
}

QString partTitle(Part part, int best)
{
    return u"\n## %1（最多 %2 分）\n\n"_s.arg(partName(part)).arg(best);
}

int bestOf(Part part, const MatchWeights &weights)
{
    const std::array best{weights.work.sameOccupation, weights.distance.sameArea, weights.pay.enough,
                          weights.time.fits,           weights.requirements.met,  weights.benefits.stated};
    return best[std::size_t(part)];
}

QString relatedText(const MatchWeights &weights)
{
    QString text = u"\n## 相近的职业\n\n"_s;
    for (const auto &list : weights.related) {
        QStringList names;
        for (const catalogue::OccupationNumber number : list) {
            if (const auto *occupation = catalogue::occupationByNumber(number))
                names.append(occupation->name);
        }
        text += u"- "_s + names.join(u'、') + u'\n';
    }
    return text;
}

QString introduction(const MatchWeights &weights)
{
    return u"# 怎么排的\n\n"
           "这一页由正在用的计分表（%1 版，格式见 docs/formats/matching-weights.md）生成，机器就按它排。\n\n"
           "打分的是岗位，不是人。您的性别、民族、户口、健康、残疾、困难情况都不问、不存、不算。\n\n"
           "读了几年书，您愿意说才说。岗位写明的要求比您的高，会写出来，排在后面；没写要求的，不吃亏。\n\n"
           "年龄也是愿意说才说。只用来提醒您：岗位写明的年龄里没有您。不打分，不影响先后，您一走就忘掉。\n\n"
           "先看写明多少：您想要的几样（工种、远近、工资、班次、用工方式、待遇），岗位写明合您心意的越多，越"
           "靠前。"
           "一样多的，分高的在前。分也一样的，还要您没说过的学历、经验的在后；再一样，新发布的在前。\n\n"
           "您没问的方面不算分，其余按 100 分折算。%2 分以上三颗星，%3 分以上两颗星，其余一颗星。"
           "三颗星还要样样写明、样样合；写明不到一半的，只有一颗星。\n\n"
           "只有您说“一定要”、岗位又写明相反的，才不出现。岗位没写明的，永远不会因此被去掉。\n\n"
           "距离按直线量，从您这里到岗位写明的位置。\n"_s.arg(weights.edition)
               .arg(weights.stars.three)
               .arg(weights.stars.two);
}

QString wideningText(const MatchWeights &weights)
{
    return u"\n## 合适的不到 %1 个时\n\n"
           "两颗星以上、您问的每一项都有分、您想要的写明一半以上的，算合适。"
           "写明太少、又没写相反的，跟在合适的后面，标明“没写明，可以问”。"
           "依次放宽，每一步都会说明，您说“一定要”的不放宽：先看同一区县，再看全市，再看工资达到您说的 %2% "
           "的，"
           "再看别的班次和用工方式。\n"_s.arg(weights.widening.few)
               .arg(weights.widening.payPercent);
}

} // namespace

std::vector<RuleLine> ruleLines(const MatchWeights &weights)
{
    std::vector<RuleLine> lines{
        {Part::Work, Verdict::SameOccupation, weights.work.sameOccupation},
        {Part::Work, Verdict::SmallClass, weights.work.smallClass},
        {Part::Work, Verdict::ChosenGroup, weights.work.group},
        {Part::Work, Verdict::MediumClass, weights.work.mediumClass},
        {Part::Distance, Verdict::SameTown, weights.distance.sameArea},
    };
    for (const MatchWeights::Step &step : weights.distance.steps)
        lines.push_back({Part::Distance, Verdict::Near, step.points, step.meters});
    const std::array<RuleLine, 15> others{{
        {Part::Distance, Verdict::SameCounty, weights.distance.sameCounty},
        {Part::Distance, Verdict::PlaceNotStated, weights.distance.notStated},
        {Part::Pay, Verdict::PayEnough, weights.pay.enough},
        {Part::Pay, Verdict::PayReaches, weights.pay.overlap},
        {Part::Pay, Verdict::PayNotStated, weights.pay.notStated},
        {Part::Time, Verdict::TimeFits, weights.time.fits},
        {Part::Time, Verdict::TimePartly, weights.time.partly()},
        {Part::Time, Verdict::TimeNotStated, weights.time.notStated},
        {Part::Time, Verdict::TimeClashes, 0},
        {Part::Requirements, Verdict::RequirementsMet, weights.requirements.met},
        {Part::Requirements, Verdict::LearnableCertificate, weights.requirements.learnableGap},
        {Part::Requirements, Verdict::RequirementsNotStated, weights.requirements.notStated},
        {Part::Requirements, Verdict::EducationAbove, 0},
        {Part::Benefits, Verdict::BenefitsStated, weights.benefits.stated},
        {Part::Benefits, Verdict::BenefitsNotStated, weights.benefits.notStated},
    }};
    lines.insert(lines.end(), others.begin(), others.end());
    return lines;
}

QString ruleText(const MatchWeights &weights)
{
    QString text = introduction(weights);
    std::optional<Part> part;
    for (const RuleLine &line : ruleLines(weights)) {
        if (part != line.part) {
            part = line.part;
            text += partTitle(line.part, bestOf(line.part, weights)) + u"| 情形 | 分 |\n|---|---|\n"_s;
        }
        text += u"| %1 | %2 |\n"_s.arg(caseWords(line, weights)).arg(line.points);
    }
    return text + wideningText(weights) + relatedText(weights);
}

} // namespace yizhan::matching
