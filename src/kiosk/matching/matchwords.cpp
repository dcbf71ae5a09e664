// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchwords.h"

#include "area.h"
#include "codewords.h"
#include "moneywords.h"
#include "occupation.h"
#include "occupationgroup.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace yizhan::matching {

namespace {

QString payOf(const PartFinding &finding)
{
    return words::payWords({finding.first, finding.second, static_cast<catalogue::PayUnit>(finding.third)});
}

template <typename Flags>
Flags flagsOf(qint64 bits)
{
    return Flags::fromInt(static_cast<typename Flags::Int>(bits));
}

QString benefitNames(qint64 bits)
{
    return words::enumeration(words::wordsOf(flagsOf<catalogue::Benefits>(bits)));
}

QString certificatesOf(const PartFinding &finding)
{
    return certificateNames(flagsOf<catalogue::Certificates>(finding.third));
}

QString educationName(qint64 education)
{
    return words::word(static_cast<catalogue::Education>(education));
}

QString experienceOf(qint64 months)
{
    return words::experienceWords(static_cast<int>(months));
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

QString requirementsWords(const PartFinding &finding)
{
    QStringList words;
    if (finding.first > 0) {
        const auto education = finding.first - 1;
        words.append(education == qint64(catalogue::Education::NoLimit)
                         ? educationName(education)
                         : u"学历够（"_s + educationName(education) + u"）"_s);
    }
    if (finding.second > 0)
        words.append(finding.second == 1 ? experienceOf(0)
                                         : u"经验够（"_s + experienceOf(finding.second - 1) + u"）"_s);
    if (finding.third != 0)
        words.append(u"有"_s + certificatesOf(finding));
    return words.join(u'，');
}

QString timeWords(const PartFinding &finding)
{
    return words::enumeration(words::wordsOf(flagsOf<catalogue::Shifts>(finding.first)) +
                              words::wordsOf(flagsOf<catalogue::EmploymentKinds>(finding.second)));
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
        return words::distanceFromHere(finding.first, measuredOf(finding));
    case Verdict::SameTown:
        return u"就在"_s + townName(finding.first);
    case Verdict::SameCounty:
        return u"在"_s + counties(finding.first);
    case Verdict::Farther:
        return u"有点远："_s + words::distanceWords(finding.first, measuredOf(finding));
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
        return u"要求："_s + educationName(finding.first);
    case Verdict::ExperienceAbove:
    case Verdict::ExperienceAsked:
    case Verdict::LearnableExperience:
        return u"要求："_s + experienceOf(finding.second);
    case Verdict::CertificatesMissing:
    case Verdict::LearnableCertificate:
        return u"要有"_s + certificatesOf(finding);
    default:
        return u"没写要求"_s;
    }
}

QString benefitWords(const PartFinding &finding)
{
    switch (finding.verdict) {
    case Verdict::BenefitsStated:
        return benefitNames(finding.first);
    case Verdict::BenefitsDenied:
        return u"写明没有："_s + benefitNames(finding.first);
    default:
        return u"没写："_s + benefitNames(finding.second);
    }
}

} // namespace

QString wordsOf(const PartFinding &finding)
{
    if (finding.verdict == Verdict::AgeLimit)
        return words::ageWords(static_cast<int>(finding.first), static_cast<int>(finding.second));
    if (finding.verdict >= Verdict::BenefitsStated)
        return benefitWords(finding);
    if (finding.verdict == Verdict::RequirementsMet)
        return requirementsWords(finding);
    if (finding.verdict > Verdict::RequirementsMet)
        return askedWords(finding);
    switch (finding.verdict) {
    case Verdict::PayEnough:
        return payOf(finding) + u"，够您说的"_s;
    case Verdict::PayReaches:
        return payOf(finding) + u"，最多能到您说的"_s;
    case Verdict::PayBelow:
        return payOf(finding) + u"，比您说的少"_s;
    case Verdict::PayNotStated:
        return u"工资没写清楚"_s;
    case Verdict::TimeFits:
    case Verdict::TimePartly:
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
    return u"只差经验（"_s + experienceOf(gap.months) + u"）"_s;
}

QString wordsOf(const Widening &widening)
{
    switch (widening.kind) {
    case Widening::Kind::County:
        return u"附近合适的不多，也看看全区（县）的"_s;
    case Widening::Kind::City:
        return u"合适的不多，也看看全市的"_s;
    case Widening::Kind::Pay:
        return u"合适的不多，也看看工资 %1 起的"_s.arg(words::money(widening.amount));
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
    const auto groups = catalogue::occupationGroups();
    const auto position = static_cast<std::size_t>(group);
    return position < groups.size() ? words::groupWord(groups[position].id) : QString();
}

words::Measured measuredOf(const PartFinding &finding)
{
    return finding.second == 1 ? words::Measured::ToTheSpot : words::Measured::ToTheTown;
}

QString certificateNames(catalogue::Certificates certificates)
{
    return words::enumeration(words::wordsOf(certificates));
}

} // namespace yizhan::matching
