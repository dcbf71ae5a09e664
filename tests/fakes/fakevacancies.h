// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

namespace yizhan::fakes {

namespace samples {

using namespace catalogue;

inline Vacancy vacancy(const QString &title, Pay pay, const QString &county, const QString &town)
{
    Vacancy result;
    result.id = QStringLiteral("fake/") + title;
    result.title = title;
    result.pay = pay;
    result.group = QStringLiteral("catering");
    result.employer = QStringLiteral("肇庆市星湖餐饮管理有限公司（示例）");
    if (!county.isEmpty())
        result.places = {{.county = county,
                          .town = town,
                          .region = QStringLiteral("广东省肇庆市"),
                          .street = QStringLiteral("星湖大道 12 号"),
                          .point = {}}};
    return result;
}

inline Vacancy longVacancy()
{
    Vacancy result =
        vacancy(QStringLiteral("开料、封边、排钻师傅及普工，五金开料、攻牙钻孔、电焊工及普工"),
                {.minimum = 1850, .maximum = 2600, .unit = PayUnit::Hour}, QStringLiteral("441284450"), {});
    result.places.push_back({.county = {},
                             .town = {},
                             .region = QStringLiteral("广东省佛山市三水区乐平镇"),
                             .street = {},
                             .point = {}});
    result.kinds = EmploymentKind::FullTime | EmploymentKind::PartTime | EmploymentKind::Mothers;
    result.shifts = Shift::TwoShifts | Shift::Night | Shift::Flexible;
    result.hours = QStringLiteral("8:00–20:00，20:00–8:00，每两周轮换一次");
    result.benefits = Benefits(0x1FFFF);
    result.education = Education::SpecializedSecondary;
    result.experienceMonths = 36;
    result.ageMin = 18;
    result.ageMax = 45;
    result.headcount = 120;
    result.posted = QDate(2025, 1, 10);
    result.certificates = {QStringLiteral("电工证"), QStringLiteral("叉车证")};
    result.tags = VacancyTag::Urgent | VacancyTag::GraduatesWelcome | VacancyTag::Sample;
    result.description =
        QStringLiteral("负责板材开料、封边和排钻，会看图纸者优先。新手有师傅带，试用期一个月，工资照发。")
            .repeated(6);
    result.contact = QStringLiteral("人事部");
    result.phone = QStringLiteral("0758-0000000");
    return result;
}

inline std::vector<Vacancy> all()
{
    const QString duanzhou = QStringLiteral("441202");
    Vacancy cook = vacancy(QStringLiteral("厨师（炒锅）"),
                           {.minimum = 600000, .maximum = 800000, .unit = PayUnit::Month}, duanzhou,
                           QStringLiteral("441202004"));
    cook.kinds = EmploymentKind::FullTime;
    cook.shifts = Shift::Day;
    cook.benefits = Benefit::Meals | Benefit::Lodging | Benefit::SocialInsurance;
    cook.education = Education::NoLimit;
    cook.experienceMonths = 12;
    cook.headcount = 2;
    cook.contact = QStringLiteral("陈经理");
    cook.phone = QStringLiteral("0758-0000000");
    cook.ageMin = 18;
    cook.ageMax = 50;
    cook.description = QStringLiteral("负责热菜出品，带好徒弟，保持灶台干净。");
    Vacancy helper =
        vacancy(QStringLiteral("厨房帮工"), {.minimum = 400000, .maximum = 450000, .unit = PayUnit::Month},
                duanzhou, QStringLiteral("441202005"));
    helper.kinds = EmploymentKind::FullTime;
    helper.shifts = Shift::TwoShifts;
    helper.benefits = Benefit::Meals;
    Vacancy dishes = vacancy(QStringLiteral("洗碗清洁"),
                             {.minimum = 1800, .maximum = 0, .unit = PayUnit::Hour}, duanzhou, {});
    dishes.kinds = EmploymentKind::PartTime | EmploymentKind::Mothers;
    dishes.shifts = Shift::Evening;
    dishes.benefits = Benefit::DailyPay;
    // As read on 24 November 2025: today, yesterday, days ago.
    cook.posted = QDate(2025, 11, 24);
    helper.posted = QDate(2025, 11, 23);
    dishes.posted = QDate(2025, 11, 20);
    return {cook, helper, dishes, vacancy(QStringLiteral("点心师傅"), {}, {}, {}), longVacancy()};
}

} // namespace samples

/// The vacancies that fakes show: ordinary ones, one that states nothing, one that states everything at
/// length.
[[nodiscard]] inline std::vector<catalogue::Vacancy> sampleVacancies()
{
    return samples::all();
}

} // namespace yizhan::fakes
