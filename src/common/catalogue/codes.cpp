// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes.h"

#include <array>

namespace yizhan::catalogue {

namespace {

constexpr std::array kinds{
    CodeEntry{EmploymentKind::FullTime, "FULL_TIME"},
    CodeEntry{EmploymentKind::PartTime, "PART_TIME"},
    CodeEntry{EmploymentKind::Gig, "PER_DIEM"},
    CodeEntry{EmploymentKind::Traineeship, "TRAINEESHIP"},
    CodeEntry{EmploymentKind::Internship, "INTERN"},
    CodeEntry{EmploymentKind::PublicWelfare, "PUBLIC_WELFARE"},
    CodeEntry{EmploymentKind::Mothers, "MOTHERS"},
    CodeEntry{EmploymentKind::HomeWork, "HOME_WORK"},
    CodeEntry{EmploymentKind::Seasonal, "TEMPORARY"},
    CodeEntry{EmploymentKind::Reemployment, "REEMPLOYMENT"},
};

constexpr std::array units{
    CodeEntry{PayUnit::Month, "MONTH"}, CodeEntry{PayUnit::Day, "DAY"},   CodeEntry{PayUnit::Hour, "HOUR"},
    CodeEntry{PayUnit::Piece, "PIECE"}, CodeEntry{PayUnit::Year, "YEAR"},
};

constexpr std::array educations{
    CodeEntry{Education::NoLimit, "NO_LIMIT"},
    CodeEntry{Education::Primary, "PRIMARY"},
    CodeEntry{Education::JuniorSecondary, "JUNIOR_SECONDARY"},
    CodeEntry{Education::SeniorSecondary, "SENIOR_SECONDARY"},
    CodeEntry{Education::VocationalSecondary, "VOCATIONAL_SECONDARY"},
    CodeEntry{Education::TechnicalSchool, "TECHNICAL_SCHOOL"},
    CodeEntry{Education::SpecializedSecondary, "SPECIALIZED_SECONDARY"},
    CodeEntry{Education::College, "COLLEGE"},
    CodeEntry{Education::Bachelor, "BACHELOR"},
    CodeEntry{Education::Master, "MASTER"},
    CodeEntry{Education::Doctor, "DOCTOR"},
};

constexpr std::array benefits{
    CodeEntry{Benefit::Meals, "MEALS"},
    CodeEntry{Benefit::Lodging, "LODGING"},
    CodeEntry{Benefit::SocialInsurance, "SOCIAL_INSURANCE"},
    CodeEntry{Benefit::HousingFund, "HOUSING_FUND"},
    CodeEntry{Benefit::NightAllowance, "NIGHT_ALLOWANCE"},
    CodeEntry{Benefit::Shuttle, "SHUTTLE"},
    CodeEntry{Benefit::DailyPay, "DAILY_PAY"},
    CodeEntry{Benefit::PaidLeave, "PAID_LEAVE"},
    CodeEntry{Benefit::HolidayGifts, "HOLIDAY_GIFTS"},
    CodeEntry{Benefit::MealAllowance, "MEAL_ALLOWANCE"},
    CodeEntry{Benefit::TransportAllowance, "TRANSPORT_ALLOWANCE"},
    CodeEntry{Benefit::HousingAllowance, "HOUSING_ALLOWANCE"},
    CodeEntry{Benefit::HeatAllowance, "HEAT_ALLOWANCE"},
    CodeEntry{Benefit::HealthCheck, "HEALTH_CHECK"},
    CodeEntry{Benefit::Training, "TRAINING"},
    CodeEntry{Benefit::Bonus, "BONUS"},
    CodeEntry{Benefit::DaysOff, "DAYS_OFF"},
};

constexpr std::array shifts{
    CodeEntry{Shift::Day, "DAY"},
    CodeEntry{Shift::TwoShifts, "TWO_SHIFTS"},
    CodeEntry{Shift::ThreeShifts, "THREE_SHIFTS"},
    CodeEntry{Shift::Night, "NIGHT"},
    CodeEntry{Shift::Weekend, "WEEKEND"},
    CodeEntry{Shift::Flexible, "FLEXIBLE"},
    CodeEntry{Shift::Morning, "MORNING"},
    CodeEntry{Shift::Evening, "EVENING"},
};

constexpr std::array tags{
    CodeEntry{VacancyTag::Urgent, "URGENT"},
    CodeEntry{VacancyTag::DisabilityFriendly, "DISABILITY_FRIENDLY"},
    CodeEntry{VacancyTag::VeteransPreferred, "VETERANS_PREFERRED"},
    CodeEntry{VacancyTag::GraduatesWelcome, "GRADUATES_WELCOME"},
    CodeEntry{VacancyTag::Sample, "SAMPLE"},
};

} // namespace

int educationRank(Education education)
{
    switch (education) {
    case Education::NotStated:
        return 0;
    case Education::NoLimit:
        return 1;
    case Education::Primary:
        return 2;
    case Education::JuniorSecondary:
        return 3;
    case Education::SeniorSecondary:
    case Education::VocationalSecondary:
    case Education::TechnicalSchool:
    case Education::SpecializedSecondary:
        return 4;
    case Education::College:
        return 5;
    case Education::Bachelor:
        return 6;
    case Education::Master:
        return 7;
    case Education::Doctor:
        return 8;
    }
    return 0;
}

std::span<const CodeEntry<EmploymentKind>> employmentKindCodes()
{
    return kinds;
}
std::span<const CodeEntry<PayUnit>> payUnitCodes()
{
    return units;
}
std::span<const CodeEntry<Education>> educationCodes()
{
    return educations;
}
std::span<const CodeEntry<Benefit>> benefitCodes()
{
    return benefits;
}
std::span<const CodeEntry<Shift>> shiftCodes()
{
    return shifts;
}
std::span<const CodeEntry<VacancyTag>> vacancyTagCodes()
{
    return tags;
}

} // namespace yizhan::catalogue
