// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagewords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace yizhan::pages {

using catalogue::Benefit;
using catalogue::Education;
using catalogue::EmploymentKind;
using catalogue::PayUnit;
using catalogue::Shift;

namespace {

template <typename E>
struct Word
{
    E value;
    const char16_t *text;
};
template <typename E>
Word(E, const char16_t *) -> Word<E>;

constexpr std::array kinds{
    Word{EmploymentKind::FullTime, u"全职"},   Word{EmploymentKind::PartTime, u"兼职"},
    Word{EmploymentKind::Gig, u"零工"},        Word{EmploymentKind::Traineeship, u"见习"},
    Word{EmploymentKind::Internship, u"实习"}, Word{EmploymentKind::PublicWelfare, u"公益性岗位"},
    Word{EmploymentKind::Mothers, u"妈妈岗"},  Word{EmploymentKind::HomeWork, u"居家手工"},
    Word{EmploymentKind::Seasonal, u"季节工"}, Word{EmploymentKind::Reemployment, u"返聘"},
};
constexpr std::array shifts{
    Word{Shift::Day, u"长白班"},   Word{Shift::TwoShifts, u"两班倒"}, Word{Shift::ThreeShifts, u"三班倒"},
    Word{Shift::Night, u"夜班"},   Word{Shift::Weekend, u"周末"},     Word{Shift::Flexible, u"弹性"},
    Word{Shift::Morning, u"早班"}, Word{Shift::Evening, u"晚班"},
};
constexpr std::array benefits{
    Word{Benefit::Meals, u"包吃"},
    Word{Benefit::Lodging, u"包住"},
    Word{Benefit::SocialInsurance, u"五险"},
    Word{Benefit::HousingFund, u"住房公积金"},
    Word{Benefit::NightAllowance, u"夜班补贴"},
    Word{Benefit::Shuttle, u"班车"},
    Word{Benefit::DailyPay, u"日结"},
    Word{Benefit::PaidLeave, u"带薪假"},
    Word{Benefit::HolidayGifts, u"节日福利"},
    Word{Benefit::MealAllowance, u"餐补"},
    Word{Benefit::TransportAllowance, u"交通补贴"},
    Word{Benefit::HousingAllowance, u"住房补贴"},
    Word{Benefit::HeatAllowance, u"高温补贴"},
    Word{Benefit::HealthCheck, u"体检"},
    Word{Benefit::Training, u"培训"},
    Word{Benefit::Bonus, u"奖金"},
    Word{Benefit::DaysOff, u"固定休息日"},
};
constexpr std::array educations{
    Word{Education::NoLimit, u"不限"},
    Word{Education::Primary, u"小学"},
    Word{Education::JuniorSecondary, u"初中"},
    Word{Education::SeniorSecondary, u"高中"},
    Word{Education::VocationalSecondary, u"职业高中"},
    Word{Education::TechnicalSchool, u"技工学校"},
    Word{Education::SpecializedSecondary, u"中专"},
    Word{Education::College, u"大专"},
    Word{Education::Bachelor, u"本科"},
    Word{Education::Master, u"硕士"},
    Word{Education::Doctor, u"博士"},
};
constexpr std::array units{
    Word{PayUnit::Month, u" 元/月"}, Word{PayUnit::Day, u" 元/天"},  Word{PayUnit::Hour, u" 元/小时"},
    Word{PayUnit::Piece, u" 元/件"}, Word{PayUnit::Year, u" 元/年"}, Word{PayUnit::NotStated, u" 元"},
};

template <typename Words, typename Value>
QString wordOf(const Words &words, Value value)
{
    for (const auto &word : words) {
        if (word.value == value)
            return QString::fromUtf16(word.text);
    }
    return {};
}

template <typename Words, typename Flags>
QStringList wordsOf(const Words &words, Flags flags)
{
    QStringList list;
    for (const auto &word : words) {
        if (flags.testFlag(word.value))
            list.append(QString::fromUtf16(word.text));
    }
    return list;
}

/// Hundredths of a yuan: "18.5", "4000".
QString yuan(qint64 hundredths)
{
    return QString::number(static_cast<double>(hundredths) / 100, 'f', hundredths % 100 == 0 ? 0 : 2);
}

} // namespace

QString payWords(const catalogue::Pay &pay)
{
    if (!pay.stated())
        return u"面议"_s;
    const QString unit = wordOf(units, pay.unit);
    if (pay.minimum > 0 && pay.maximum > pay.minimum)
        return yuan(pay.minimum) + u'–' + yuan(pay.maximum) + unit;
    return yuan(pay.minimum > 0 ? pay.minimum : pay.maximum) + unit;
}

QString placeWords(const catalogue::Place &place)
{
    // The street as published often begins with the region, or with its last part, already.
    if (place.street.startsWith(place.region))
        return place.street;
    qsizetype shared = qMin(place.region.size(), place.street.size());
    while (shared > 1 && !place.region.endsWith(QStringView(place.street).first(shared)))
        --shared;
    return place.region + (shared > 1 ? place.street.sliced(shared) : place.street);
}

QString educationWords(Education education)
{
    return wordOf(educations, education);
}

QString experienceWords(int months)
{
    if (months < 0)
        return {};
    if (months == 0)
        return u"不限"_s;
    return months % 12 == 0 ? u"%1 年以上"_s.arg(months / 12) : u"%1 个月以上"_s.arg(months);
}

QString ageWords(int least, int most)
{
    if (least > 0 && most > 0)
        return u"%1–%2 岁"_s.arg(least).arg(most);
    if (least > 0)
        return u"%1 岁以上"_s.arg(least);
    return most > 0 ? u"%1 岁以下"_s.arg(most) : QString();
}

QStringList kindWords(catalogue::EmploymentKinds flags)
{
    return wordsOf(kinds, flags);
}

QStringList shiftWords(catalogue::Shifts flags)
{
    return wordsOf(shifts, flags);
}

QStringList benefitWords(const catalogue::Vacancy &vacancy)
{
    return wordsOf(benefits, vacancy.benefits) + vacancy.otherBenefits;
}

QString dayWords(QDate day)
{
    return day.isValid() ? u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day()) : QString();
}

} // namespace yizhan::pages
