// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classjson.h"
#include "classplaces.h"
#include "coursejson.h"

#include <vector>

namespace yizhan::fakes {

/// Courses as a city has them, fictitious, with what they open by their certificates.
[[nodiscard]] inline std::vector<catalogue::Course> sampleTraining()
{
    using catalogue::CourseCategory;
    struct Line
    {
        const char *name;
        CourseCategory category;
        const char *award;
        qint64 fee;
        const char *subsidy;
    };
    const std::vector<Line> lines{
        {"粤菜点心", CourseCategory::CantoneseChef, "中式面点师", 0, "学费、材料费都不用交"},
        {"养老护理", CourseCategory::ElderCare, "养老护理员", 0, ""},
        {"月嫂、育婴", CourseCategory::MaternityCare, "育婴员", 0, ""},
        {"叉车司机", CourseCategory::Shortage, "叉车证", 80'000, "考到证退 500 元"},
        {"低压电工", CourseCategory::GuangdongTechnician, "电工证", 0, ""},
        {"自己开店", CourseCategory::StartUp, "", -1, ""}};
    std::vector<catalogue::Course> courses;
    for (const Line &line : lines) {
        catalogue::Course course;
        course.id = QStringLiteral("school/") + QString::fromUtf8(line.name);
        course.name = QString::fromUtf8(line.name) + QStringLiteral("（示例）");
        course.provider = QStringLiteral("示例职业培训学校");
        course.category = line.category;
        if (*line.award != 0)
            course.awards = {QString::fromUtf8(line.award)};
        course.hours = 60;
        course.fee = line.fee;
        course.subsidy = QString::fromUtf8(line.subsidy);
        course.audience = QStringLiteral("16 到 60 岁，肇庆户口或在肇庆住");
        course.place.county = QStringLiteral("441202");
        course.phone = QStringLiteral("0758-0000001");
        courses.push_back(std::move(course));
    }
    return courses;
}

/// Two classes of every one of them but the last; dates follow `today`.
[[nodiscard]] inline std::vector<catalogue::Class> sampleClasses(QDate today)
{
    std::vector<catalogue::Class> classes;
    const auto courses = sampleTraining();
    for (std::size_t number = 0; number + 1 < courses.size(); ++number) {
        for (const bool evening : {false, true}) {
            catalogue::Class held;
            held.id = courses[number].id + (evening ? QStringLiteral("/2") : QStringLiteral("/1"));
            held.course = courses[number].id;
            held.starts = today.addDays(static_cast<int>(number) + (evening ? 15 : 8));
            held.ends = held.starts.addDays(evening ? 19 : 11);
            held.schedule =
                evening ? QStringLiteral("晚上 7 点到 9 点半") : QStringLiteral("白天 9 点到 4 点");
            held.place.county = QStringLiteral("441202");
            held.place.street = QStringLiteral("示例路 1 号");
            held.seats = evening ? 40 : 30;
            held.contested = evening;
            classes.push_back(std::move(held));
        }
    }
    return classes;
}

/// What a server tells of their places: some are full, and of the last nothing is told.
[[nodiscard]] inline std::vector<catalogue::ClassPlaces> samplePlaces(QDate today)
{
    std::vector<catalogue::ClassPlaces> places;
    const auto classes = sampleClasses(today);
    for (std::size_t number = 0; number + 1 < classes.size(); ++number) {
        const catalogue::Class &held = classes[number];
        const bool full = number % 6 == 4;
        places.push_back({held.id,
                          held.contested ? held.seats
                          : full         ? 0
                                         : 6 + static_cast<int>(number),
                          held.contested ? 12
                          : full         ? 2
                                         : 0});
    }
    return places;
}

} // namespace yizhan::fakes
