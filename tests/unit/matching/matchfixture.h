// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matchquery.h"
#include "random.h"
#include "vacancy.h"
#include "weightsinforce.h"

#include <QDate>

namespace yizhan::tests {

constexpr EpochDay matchToday = 20'780;
constexpr catalogue::GeoPoint station{23.0469, 112.4651}; // 端州
constexpr int duanzhouTown = 441202001;

/// A cleaner's post near the station that states everything.
inline catalogue::Vacancy cleaner()
{
    catalogue::Vacancy vacancy;
    vacancy.id = QStringLiteral("bureau/1");
    vacancy.title = QStringLiteral("保洁员");
    vacancy.group = QStringLiteral("cleaning");
    vacancy.occupationNumber = 4090801;
    vacancy.occupationConfidence = 90;
    catalogue::Place place;
    place.county = QStringLiteral("441202");
    place.town = QString::number(duanzhouTown);
    place.region = QStringLiteral("广东省肇庆市端州区");
    place.point = catalogue::GeoPoint{station.latitude + 0.01, station.longitude}; // 1.1 km
    vacancy.places.push_back(place);
    vacancy.pay = {300'000, 400'000, catalogue::PayUnit::Month};
    vacancy.education = catalogue::Education::NoLimit;
    vacancy.experienceMonths = 0;
    vacancy.kinds = catalogue::EmploymentKind::FullTime;
    vacancy.shifts = catalogue::Shift::Day;
    vacancy.benefits = catalogue::Benefit::Lodging | catalogue::Benefit::SocialInsurance;
    vacancy.posted = QDate(2026, 11, 1);
    return vacancy;
}

/// Wishes that the cleaner's post fulfils to the last point.
inline matching::Wishes cleanerWishes()
{
    matching::Wishes wishes;
    wishes.work.wanted = {4090801};
    wishes.place.point = station;
    wishes.pay = {300'000, catalogue::PayUnit::Month};
    wishes.time.shifts = catalogue::Shift::Day;
    wishes.time.kinds = catalogue::EmploymentKind::FullTime;
    wishes.benefits.nice = catalogue::Benefit::Lodging;
    wishes.own.education = catalogue::Education::JuniorSecondary;
    return wishes;
}

inline matching::MatchScore scoreOf(const matching::Wishes &wishes, const catalogue::Vacancy &vacancy)
{
    return matching::MatchRule(matching::builtinWeights(), wishes).score(matching::factsOf(vacancy, 0));
}

inline matching::MatchIndex indexOf(const std::vector<catalogue::Vacancy> &vacancies)
{
    std::vector<matching::MatchIndex::Entry> entries;
    for (std::size_t item = 0; item < vacancies.size(); ++item) {
        const catalogue::Vacancy &vacancy = vacancies[item];
        entries.push_back({static_cast<qint64>(item) + 1, vacancy.id, matching::factsOf(vacancy, 0),
                           matching::ageLimitOf(vacancy)});
    }
    return matching::MatchIndex(std::move(entries));
}

inline matching::MatchAnswer answerOf(const std::vector<catalogue::Vacancy> &vacancies,
                                      const matching::Wishes &wishes, int limit = 20)
{
    return matching::matchVacancies(indexOf(vacancies), matching::builtinWeights(),
                                    {wishes, matchToday, limit});
}

template <typename T>
const T &oneOf(const std::vector<T> &list, Random &random)
{
    return list[random.below(list.size())];
}

/// A vacancy with facts drawn at random, some of them not stated.
inline catalogue::Vacancy randomVacancy(Random &random)
{
    using namespace catalogue;
    Vacancy vacancy = cleaner();
    static const std::vector<int> occupations{0,       4090801, 4070501, 4030201, 4030205, 6310103,
                                              4010203, 4010204, 4100106, 4020202, 6050103, 2060300};
    static const std::vector<QString> groups{QStringLiteral("cleaning"), QStringLiteral("security"),
                                             QStringLiteral("catering"), QStringLiteral("other")};
    vacancy.id = QStringLiteral("bureau/%1").arg(random.below(1'000'000));
    vacancy.occupationNumber = oneOf(occupations, random);
    vacancy.occupationConfidence =
        vacancy.occupationNumber == 0 ? 0 : 30 + static_cast<int>(random.below(70));
    vacancy.group = oneOf(groups, random);
    const quint64 where = random.below(4);
    if (where == 0)
        vacancy.places.clear();
    else if (where == 1)
        vacancy.places[0].point.reset();
    else
        vacancy.places[0].point =
            GeoPoint{station.latitude + double(random.below(2000)) / 10000, station.longitude};
    vacancy.pay.minimum = static_cast<qint64>(random.below(9)) * 100'000;
    vacancy.pay.maximum = vacancy.pay.minimum + static_cast<qint64>(random.below(3)) * 100'000;
    vacancy.pay.unit = vacancy.pay.stated() ? PayUnit::Month : PayUnit::NotStated;
    vacancy.education = static_cast<Education>(random.below(12));
    vacancy.experienceMonths = static_cast<int>(random.below(5)) * 6 - 1;
    vacancy.kinds = EmploymentKinds(QFlag(static_cast<int>(random.below(8))));
    vacancy.shifts = Shifts(QFlag(static_cast<int>(random.below(8))));
    vacancy.benefits = Benefits(QFlag(static_cast<int>(random.below(8))));
    if (random.below(4) == 0)
        vacancy.certificates = QStringList{QStringLiteral("健康证")};
    vacancy.posted = QDate(2026, 11, 1).addDays(static_cast<qint64>(random.below(20)));
    return vacancy;
}

inline matching::Wishes randomWishes(Random &random)
{
    using namespace catalogue;
    using matching::Firmness;
    const auto firmness = [&random] { return random.below(4) == 0 ? Firmness::Must : Firmness::Nice; };
    matching::Wishes wishes;
    static const std::vector<int> occupations{4090801, 4070501, 4030201, 6310103, 4010203, 4100106};
    if (random.below(4) != 0)
        wishes.work.wanted = {oneOf(occupations, random)};
    if (random.below(3) == 0)
        wishes.work.done = {oneOf(occupations, random)};
    if (random.below(3) == 0)
        wishes.work.groups = 1U << random.below(17);
    switch (random.below(4)) {
    case 0:
        wishes.place.point = station;
        break;
    case 1:
        wishes.place.county = static_cast<int>(random.below(9));
        break;
    case 2:
        wishes.place.town = duanzhouTown;
        break;
    default:
        break;
    }
    if (wishes.place.asked())
        wishes.place.firmness = firmness();
    if (random.below(3) != 0)
        wishes.pay = {static_cast<qint64>(1 + random.below(8)) * 100'000, PayUnit::Month, firmness()};
    wishes.time.shifts = Shifts(QFlag(static_cast<int>(random.below(4))));
    wishes.time.shiftFirmness = firmness();
    wishes.time.kinds = EmploymentKinds(QFlag(static_cast<int>(random.below(4))));
    wishes.time.kindFirmness = firmness();
    wishes.benefits.nice = Benefits(QFlag(static_cast<int>(random.below(8))));
    wishes.benefits.must = Benefits(QFlag(static_cast<int>(random.below(4))));
    wishes.own.education = static_cast<Education>(random.below(2) == 0 ? 0 : 2 + random.below(9));
    wishes.own.experienceMonths = static_cast<int>(random.below(4)) * 12 - 1;
    return wishes;
}

} // namespace yizhan::tests
