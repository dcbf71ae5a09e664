// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agerange.h"
#include "codes.h"

#include <QStringList>

#include <array>

/// What the questions of MatchWishes offer, where it is a fixed list.
namespace yizhan::viewmodels {

/// A choice of the question on time: hours, or kinds of employment.
struct TimeChoice
{
    const char *code;
    catalogue::Shifts shifts;
    catalogue::EmploymentKinds kinds;
};
/// Hours and kinds of employment. Any of several hours will do, and any of several kinds.
inline const std::array timeChoices{
    TimeChoice{"day", catalogue::Shift::Day | catalogue::Shift::Morning, {}},
    TimeChoice{"night", catalogue::Shift::Night | catalogue::Shift::Evening, {}},
    TimeChoice{"shifts", catalogue::Shift::TwoShifts | catalogue::Shift::ThreeShifts, {}},
    TimeChoice{"weekend", catalogue::Shift::Weekend, {}},
    TimeChoice{"flexible", catalogue::Shift::Flexible, {}},
    TimeChoice{"partTime", {}, catalogue::EmploymentKind::PartTime},
    TimeChoice{"gig", {}, catalogue::EmploymentKind::Gig},
    TimeChoice{"mothers", {}, catalogue::EmploymentKind::Mothers}};

/// What one has, by its steps. Who has none has what a vacancy asks for that asks for none.
inline constexpr std::array schoolings{
    catalogue::Education::NoLimit,         catalogue::Education::Primary,
    catalogue::Education::JuniorSecondary, catalogue::Education::SeniorSecondary,
    catalogue::Education::College,         catalogue::Education::Bachelor};

/// A span of years that may be told.
struct AgeChoice
{
    const char *code;
    AgeRange range;
};
/// Spans that end where the limits of vacancies do.
inline constexpr std::array ageChoices{AgeChoice{"18-45", {18, 45}}, AgeChoice{"46-50", {46, 50}},
                                       AgeChoice{"51-55", {51, 55}}, AgeChoice{"56-60", {56, 60}},
                                       AgeChoice{"61-65", {61, 65}}, AgeChoice{"66-", {66, 75}}};

/// The benefits that people ask for first.
inline constexpr std::array mustBenefits{catalogue::Benefit::Meals,           catalogue::Benefit::Lodging,
                                         catalogue::Benefit::SocialInsurance, catalogue::Benefit::DaysOff,
                                         catalogue::Benefit::DailyPay,        catalogue::Benefit::Shuttle};

/// Steps of least pay in yuan, "month:3000-": month by the bands of the vacancies, day and hour as they are
/// usual for gigs.
[[nodiscard]] QStringList payCodes(catalogue::PayUnit unit);

} // namespace yizhan::viewmodels
