// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// The code lists of a vacancy for QML, which words them: `Codes.KindFullTime`, `Codes.UnitMonth`. Every
/// value equals that of catalogue/codes.h; a new value there is added here with its prefix.
namespace yizhan::viewmodels::Codes {
Q_NAMESPACE
QML_NAMED_ELEMENT(Codes)

/// Bits of `kinds`.
enum EmploymentKind {
    KindFullTime = 1 << 0,
    KindPartTime = 1 << 1,
    KindGig = 1 << 2,
    KindTraineeship = 1 << 3,
    KindInternship = 1 << 4,
    KindPublicWelfare = 1 << 5,
    KindMothers = 1 << 6,
    KindHomeWork = 1 << 7,
    KindSeasonal = 1 << 8,
    KindReemployment = 1 << 9,
};
Q_ENUM_NS(EmploymentKind)

/// PayValue.unit.
enum PayUnit { UnitNotStated = 0, UnitMonth, UnitDay, UnitHour, UnitPiece, UnitYear };
Q_ENUM_NS(PayUnit)

/// `education`, the least that is asked for.
enum Education {
    EducationNotStated = 0,
    EducationNoLimit,
    EducationPrimary,
    EducationJuniorSecondary,
    EducationSeniorSecondary,
    EducationVocationalSecondary,
    EducationTechnicalSchool,
    EducationSpecializedSecondary,
    EducationCollege,
    EducationBachelor,
    EducationMaster,
    EducationDoctor,
};
Q_ENUM_NS(Education)

/// Bits of `benefits`.
enum Benefit {
    BenefitMeals = 1 << 0,
    BenefitLodging = 1 << 1,
    BenefitSocialInsurance = 1 << 2,
    BenefitHousingFund = 1 << 3,
    BenefitNightAllowance = 1 << 4,
    BenefitShuttle = 1 << 5,
    BenefitDailyPay = 1 << 6,
    BenefitPaidLeave = 1 << 7,
    BenefitHolidayGifts = 1 << 8,
    BenefitMealAllowance = 1 << 9,
    BenefitTransportAllowance = 1 << 10,
    BenefitHousingAllowance = 1 << 11,
    BenefitHeatAllowance = 1 << 12,
    BenefitHealthCheck = 1 << 13,
    BenefitTraining = 1 << 14,
    BenefitBonus = 1 << 15,
    BenefitDaysOff = 1 << 16,
};
Q_ENUM_NS(Benefit)

/// Bits of `shifts`.
enum Shift {
    ShiftDay = 1 << 0,
    ShiftTwoShifts = 1 << 1,
    ShiftThreeShifts = 1 << 2,
    ShiftNight = 1 << 3,
    ShiftWeekend = 1 << 4,
    ShiftFlexible = 1 << 5,
    ShiftMorning = 1 << 6,
    ShiftEvening = 1 << 7,
};
Q_ENUM_NS(Shift)

/// Bits of `tags`.
enum VacancyTag {
    TagUrgent = 1 << 0,
    TagDisabilityFriendly = 1 << 1,
    TagVeteransPreferred = 1 << 2,
    TagGraduatesWelcome = 1 << 3,
    TagSample = 1 << 4,
};
Q_ENUM_NS(VacancyTag)

static_assert(KindReemployment == int(catalogue::EmploymentKind::Reemployment));
static_assert(UnitYear == int(catalogue::PayUnit::Year));
static_assert(EducationDoctor == int(catalogue::Education::Doctor));
static_assert(BenefitDaysOff == int(catalogue::Benefit::DaysOff));
static_assert(ShiftEvening == int(catalogue::Shift::Evening));
static_assert(TagSample == int(catalogue::VacancyTag::Sample));

} // namespace yizhan::viewmodels::Codes
