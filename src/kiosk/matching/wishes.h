// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates.h"
#include "codes.h"
#include "occupation.h"
#include "vacancy.h"

#include <QString>

#include <optional>
#include <vector>

/// What a resident looks for, and nothing of what a resident is: there is no member for sex, age, ethnicity,
/// household registration, health, disability or hardship, and so no rule can ask for them. Schooling,
/// experience and certificates are the resident's own statements, compared with what a vacancy asks for.
namespace yizhan::matching {

/// Whether a vacancy that states the opposite is left out. One that does not state it never is.
enum class Firmness : quint8 { Nice, Must };

/// What work. Empty: not asked.
struct WorkWish
{
    std::vector<catalogue::OccupationNumber> wanted;
    std::vector<catalogue::OccupationNumber> done; ///< "the same as I did"
    quint32 groups = 0; ///< pictured groups, as bits by position in catalogue::occupationGroups()

    [[nodiscard]] bool asked() const { return !wanted.empty() || !done.empty() || groups != 0; }
    friend bool operator==(const WorkWish &, const WorkWish &) = default;
};

/// Where. A point, or a county, or a town (which brings its county). A county beside a point says in which
/// county the point lies; without it the nearest town tells.
struct PlaceWish
{
    std::optional<catalogue::GeoPoint> point;
    int county = -1;      ///< position in catalogue::counties(); -1 = none
    int town = 0;         ///< nine-digit code; 0 = none
    int withinMeters = 0; ///< with a point that is a must: how far at most; 0 = its county
    Firmness firmness = Firmness::Nice;

    [[nodiscard]] bool asked() const { return point || county >= 0 || town != 0; }
    friend bool operator==(const PlaceWish &, const PlaceWish &) = default;
};

/// How much, in hundredths of a yuan per `unit`. 0: not asked.
struct PayWish
{
    qint64 amount = 0;
    catalogue::PayUnit unit = catalogue::PayUnit::NotStated; ///< Month, Day or Hour
    Firmness firmness = Firmness::Nice;

    [[nodiscard]] bool asked() const { return amount > 0; }
    friend bool operator==(const PayWish &, const PayWish &) = default;
};

/// When: any of the shifts, any of the kinds. Empty: not asked.
struct TimeWish
{
    catalogue::Shifts shifts;
    Firmness shiftFirmness = Firmness::Nice;
    catalogue::EmploymentKinds kinds;
    Firmness kindFirmness = Firmness::Nice;

    [[nodiscard]] bool asked() const { return shifts || kinds; }
    friend bool operator==(const TimeWish &, const TimeWish &) = default;
};

/// What the employer should give.
struct BenefitWish
{
    catalogue::Benefits nice;
    catalogue::Benefits must;

    [[nodiscard]] catalogue::Benefits all() const { return nice | must; }
    [[nodiscard]] bool asked() const { return bool(all()); }
    friend bool operator==(const BenefitWish &, const BenefitWish &) = default;
};

/// What the resident says to have.
struct OwnStatement
{
    catalogue::Education education = catalogue::Education::NotStated;
    int experienceMonths = -1; ///< in the wished work; -1 = not said
    catalogue::Certificates certificates;

    friend bool operator==(const OwnStatement &, const OwnStatement &) = default;
};

struct Wishes
{
    WorkWish work;
    PlaceWish place;
    PayWish pay;
    TimeWish time;
    BenefitWish benefits;
    OwnStatement own;

    friend bool operator==(const Wishes &, const Wishes &) = default;
};

} // namespace yizhan::matching
