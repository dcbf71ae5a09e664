// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchwords.h"

#include "area.h"
#include "occupation.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace yizhan::matching {

namespace {

struct BitName
{
    quint32 bit;
    const char16_t *name;
};

QString namesOf(qint64 bits, std::span<const BitName> names)
{
    QStringList list;
    for (const BitName &entry : names) {
        if ((quint32(bits) & entry.bit) != 0)
            list.append(QString::fromUtf16(entry.name));
    }
    return list.join(u'、');
}

constexpr std::array benefitNames{
    BitName{1U << 0, u"包吃"},      BitName{1U << 1, u"包住"},      BitName{1U << 2, u"五险"},
    BitName{1U << 3, u"公积金"},    BitName{1U << 4, u"夜班补贴"},  BitName{1U << 5, u"班车"},
    BitName{1U << 6, u"日结"},      BitName{1U << 7, u"有薪假"},    BitName{1U << 8, u"节日福利"},
    BitName{1U << 9, u"餐补"},      BitName{1U << 10, u"交通补贴"}, BitName{1U << 11, u"住房补贴"},
    BitName{1U << 12, u"高温补贴"}, BitName{1U << 13, u"体检"},     BitName{1U << 14, u"培训"},
    BitName{1U << 15, u"奖金"},     BitName{1U << 16, u"休息日"},
};

constexpr std::array shiftNames{
    BitName{1U << 0, u"白天上班"}, BitName{1U << 1, u"两班倒"}, BitName{1U << 2, u"三班倒"},
    BitName{1U << 3, u"夜班"},     BitName{1U << 4, u"周末"},   BitName{1U << 5, u"时间灵活"},
    BitName{1U << 6, u"早班"},     BitName{1U << 7, u"晚班"},
};

constexpr std::array kindNames{
    BitName{1U << 0, u"全职"},   BitName{1U << 1, u"兼职"},     BitName{1U << 2, u"零工"},
    BitName{1U << 3, u"见习"},   BitName{1U << 4, u"实习"},     BitName{1U << 5, u"公益性岗位"},
    BitName{1U << 6, u"妈妈岗"}, BitName{1U << 7, u"居家手工"}, BitName{1U << 8, u"季节工"},
    BitName{1U << 9, u"返聘"},
};

constexpr std::array certificateWords{
    BitName{1U << 0, u"健康证"},      BitName{1U << 1, u"电工证"},
    BitName{1U << 2, u"焊工证"},      BitName{1U << 3, u"叉车证"},
    BitName{1U << 4, u"保安员证"},    BitName{1U << 5, u"消防设施操作员证"},
    BitName{1U << 6, u"育婴保育证"},  BitName{1U << 7, u"养老护理员证"},
    BitName{1U << 8, u"厨师证"},      BitName{1U << 9, u"安全员证"},
    BitName{1U << 10, u"驾驶证"},     BitName{1U << 11, u"大车驾驶证"},
    BitName{1U << 12, u"会计证"},     BitName{1U << 13, u"教师资格证"},
    BitName{1U << 14, u"护士证"},     BitName{1U << 15, u"药师证"},
    BitName{1U << 16, u"医师证"},     BitName{1U << 17, u"建造类证书"},
    BitName{1U << 18, u"特种设备证"}, BitName{1U << 19, u"锅炉证"},
    BitName{1U << 20, u"美容师证"},   BitName{1U << 31, u"其他证书"},
};

QString educationName(qint64 education)
{
    static constexpr std::array names{u"",         u"不限学历", u"小学", u"初中", u"高中", u"职业高中",
                                      u"技工学校", u"中专",     u"大专", u"本科", u"硕士", u"博士"};
    return education > 0 && education < qint64(names.size())
               ? QString::fromUtf16(names[std::size_t(education)])
               : QString();
}

QString kilometers(const PartFinding &finding)
{
    const QString about = finding.second == 0 ? u"约 "_s : QString();
    if (finding.first < 1000)
        return about + QString::number(finding.first) + u" 米"_s;
    return about + QString::number(double(finding.first) / 1000, 'f', 1) + u" 公里"_s;
}

QString yuan(qint64 fen)
{
    return QString::number(double(fen) / 100, 'f', fen % 100 == 0 ? 0 : 2);
}

QString payWords(const PartFinding &finding)
{
    static constexpr std::array units{u"", u"每月 ", u"每天 ", u"每小时 ", u"每件 ", u"每年 "};
    const auto unit = static_cast<std::size_t>(finding.third);
    QString range = yuan(finding.first);
    if (finding.first == 0)
        range = u"最多 "_s + yuan(finding.second);
    else if (finding.second > finding.first)
        range += u'–' + yuan(finding.second);
    return (unit < units.size() ? QString::fromUtf16(units[unit]) : QString()) + range + u" 元"_s;
}

QString counties(qint64 bits)
{
    QStringList names;
    const auto list = catalogue::counties();
    for (std::size_t county = 0; county < list.size(); ++county) {
        if ((quint32(bits) & (1U << county)) != 0)
            names.append(list[county].name);
    }
    return names.join(u'、');
}

QString townName(qint64 code)
{
    const auto *area = catalogue::areaByCode(QString::number(code));
    return area == nullptr ? QString() : area->name;
}

QString occupationName(qint64 number)
{
    const auto *occupation = catalogue::occupationByNumber(static_cast<int>(number));
    return occupation == nullptr ? QString() : occupation->name;
}

QString experienceWords(qint64 months)
{
    return months % 12 == 0 ? QString::number(months / 12) + u" 年"_s : QString::number(months) + u" 个月"_s;
}

QString requirementsWords(const PartFinding &finding)
{
    QStringList words;
    if (finding.first > 0) {
        const auto education = finding.first - 1;
        words.append(education == qint64(catalogue::Education::NoLimit)
                         ? u"不限学历"_s
                         : u"学历够（"_s + educationName(education) + u"）"_s);
    }
    if (finding.second > 0)
        words.append(finding.second == 1 ? u"不要求经验"_s
                                         : u"经验够（"_s + experienceWords(finding.second - 1) + u"）"_s);
    if (finding.third != 0)
        words.append(u"有"_s + namesOf(finding.third, certificateWords));
    return words.join(u'，');
}

QString timeWords(const PartFinding &finding)
{
    QStringList words;
    if (finding.first != 0)
        words.append(namesOf(finding.first, shiftNames));
    if (finding.second != 0)
        words.append(namesOf(finding.second, kindNames));
    return words.join(u'，');
}

QString ageWords(const PartFinding &limit)
{
    if (limit.second == 0)
        return u"写明 %1 岁以上"_s.arg(limit.first);
    if (limit.first == 0)
        return u"写明 %1 岁以下"_s.arg(limit.second);
    return u"写明 %1–%2 岁"_s.arg(limit.first).arg(limit.second);
}

QString workWords(const PartFinding &finding)
{
    switch (finding.verdict) {
    case Verdict::DoneOccupation:
        return u"您做过："_s + occupationName(finding.first);
    case Verdict::SameOccupation:
        return u"您想做："_s + occupationName(finding.first);
    case Verdict::SmallClass:
        return u"同一小类："_s + occupationName(finding.first);
    case Verdict::RelatedOccupation:
        return u"相近的工作："_s + occupationName(finding.first);
    case Verdict::MediumClass:
        return u"同一中类："_s + occupationName(finding.first);
    case Verdict::ChosenGroup:
        return u"您选的："_s + groupName(int(finding.first));
    case Verdict::WishedGroup:
        return u"同一大类："_s + groupName(int(finding.first));
    default:
        return u"不是您说的工种"_s;
    }
}

QString placeWords(const PartFinding &finding)
{
    switch (finding.verdict) {
    case Verdict::Near:
        return u"离这里 "_s + kilometers(finding);
    case Verdict::SameTown:
        return u"就在"_s + townName(finding.first);
    case Verdict::SameCounty:
        return u"在"_s + counties(finding.first);
    case Verdict::Farther:
        return u"有点远："_s + kilometers(finding);
    case Verdict::Elsewhere:
        return u"不在您说的地方"_s;
    default:
        return u"没写在哪里上班"_s;
    }
}

QString askedWords(const PartFinding &finding)
{
    switch (finding.verdict) {
    case Verdict::EducationAbove:
    case Verdict::EducationAsked:
        return u"要求"_s + educationName(finding.first);
    case Verdict::ExperienceAbove:
    case Verdict::ExperienceAsked:
    case Verdict::LearnableExperience:
        return u"要求做过 "_s + experienceWords(finding.second);
    case Verdict::CertificatesMissing:
    case Verdict::LearnableCertificate:
        return u"要有"_s + namesOf(finding.third, certificateWords);
    default:
        return u"没写要求"_s;
    }
}

QString benefitWords(const PartFinding &finding)
{
    switch (finding.verdict) {
    case Verdict::BenefitsStated:
        return namesOf(finding.first, benefitNames);
    case Verdict::BenefitsDenied:
        return u"写明没有："_s + namesOf(finding.first, benefitNames);
    default:
        return u"没写："_s + namesOf(finding.second, benefitNames);
    }
}

} // namespace

QString wordsOf(const PartFinding &finding)
{
    if (finding.verdict == Verdict::AgeLimit)
        return ageWords(finding);
    if (finding.verdict >= Verdict::BenefitsStated)
        return benefitWords(finding);
    if (finding.verdict == Verdict::RequirementsMet)
        return requirementsWords(finding);
    if (finding.verdict > Verdict::RequirementsMet)
        return askedWords(finding);
    switch (finding.verdict) {
    case Verdict::PayEnough:
        return payWords(finding) + u"，够您说的"_s;
    case Verdict::PayReaches:
        return payWords(finding) + u"，最多能到您说的"_s;
    case Verdict::PayBelow:
        return payWords(finding) + u"，比您说的少"_s;
    case Verdict::PayNotStated:
        return u"工资没写清楚"_s;
    case Verdict::TimeFits:
        return timeWords(finding);
    case Verdict::TimeClashes:
        return u"上班时间不合："_s + timeWords(finding);
    case Verdict::TimeNotStated:
        return u"没写上班时间"_s;
    default:
        return finding.verdict >= Verdict::Near ? placeWords(finding) : workWords(finding);
    }
}

QString wordsOf(const LearnableGap &gap)
{
    if (gap.certificate)
        return u"只差"_s + certificateNames(gap.certificate);
    return u"只差 "_s + experienceWords(gap.months) + u"经验"_s;
}

QString wordsOf(const Widening &widening)
{
    switch (widening.kind) {
    case Widening::Kind::County:
        return u"附近合适的不多，也看看全区（县）的"_s;
    case Widening::Kind::City:
        return u"合适的不多，也看看全市的"_s;
    case Widening::Kind::Pay:
        return u"合适的不多，也看看工资 %1 元起的"_s.arg(yuan(widening.amount));
    case Widening::Kind::Time:
        return u"合适的不多，也看看别的上班时间和用工方式"_s;
    }
    return {};
}

QString partName(Part part)
{
    static constexpr std::array names{u"工种", u"远近", u"工资", u"时间", u"要求", u"待遇"};
    return QString::fromUtf16(names[std::size_t(part)]);
}

QString groupName(int group)
{
    static constexpr std::array names{u"工厂普工", u"机械电工维修", u"制衣缝纫", u"餐饮酒店", u"保洁",
                                      u"家政护理", u"保安",         u"司机配送", u"仓库快递", u"销售收银",
                                      u"文员客服", u"建筑装修",     u"种植养殖", u"医疗健康", u"教育",
                                      u"技术设计", u"管理",         u"其他"};
    return group >= 0 && group < int(names.size()) ? QString::fromUtf16(names[std::size_t(group)])
                                                   : QString();
}

QString certificateNames(catalogue::Certificates certificates)
{
    return namesOf(qint64(quint32(certificates)), certificateWords);
}

QString codeOf(Verdict verdict)
{
    static constexpr std::array codes{"NOT_ASKED",
                                      "DONE_OCCUPATION",
                                      "SAME_OCCUPATION",
                                      "SMALL_CLASS",
                                      "RELATED_OCCUPATION",
                                      "CHOSEN_GROUP",
                                      "MEDIUM_CLASS",
                                      "WISHED_GROUP",
                                      "OTHER_WORK",
                                      "NEAR",
                                      "SAME_TOWN",
                                      "SAME_COUNTY",
                                      "FARTHER",
                                      "ELSEWHERE",
                                      "PLACE_NOT_STATED",
                                      "PAY_ENOUGH",
                                      "PAY_REACHES",
                                      "PAY_BELOW",
                                      "PAY_NOT_STATED",
                                      "TIME_FITS",
                                      "TIME_CLASHES",
                                      "TIME_NOT_STATED",
                                      "REQUIREMENTS_MET",
                                      "LEARNABLE_CERTIFICATE",
                                      "LEARNABLE_EXPERIENCE",
                                      "EDUCATION_ABOVE",
                                      "EXPERIENCE_ABOVE",
                                      "CERTIFICATES_MISSING",
                                      "EDUCATION_ASKED",
                                      "EXPERIENCE_ASKED",
                                      "REQUIREMENTS_NOT_STATED",
                                      "BENEFITS_STATED",
                                      "BENEFITS_PARTLY",
                                      "BENEFITS_NOT_STATED",
                                      "BENEFITS_DENIED",
                                      "AGE_LIMIT"};
    static_assert(codes.size() == std::size_t(Verdict::AgeLimit) + 1);
    return QString::fromLatin1(codes[std::size_t(verdict)]);
}

QString codeOf(Part part)
{
    static constexpr std::array codes{"WORK", "DISTANCE", "PAY", "TIME", "REQUIREMENTS", "BENEFITS"};
    return QString::fromLatin1(codes[std::size_t(part)]);
}

QString codeOf(Widening::Kind kind)
{
    static constexpr std::array codes{"COUNTY", "CITY", "PAY", "TIME"};
    return QString::fromLatin1(codes[std::size_t(kind)]);
}

} // namespace yizhan::matching
