// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boothjson.h"
#include "fairjson.h"
#include "samplevacancies.h"

#include <array>
#include <vector>

namespace yizhan::fakes {

/// Job fairs as a city has them, fictitious; dates follow `today`. The first goes on today, the second needs
/// a sign-up, the third has several days, the last says nothing of itself.
[[nodiscard]] inline std::vector<catalogue::Fair> sampleFairs(QDate today)
{
    using catalogue::FairKind;
    struct Line
    {
        const char *number;
        const char *name;
        FairKind kind;
        int inDays;
        int opens;
        int closes;
        int quota;
        const char *venue;
    };
    const std::vector<Line> lines{
        {"夜", "端州夜招聘（示例）", FairKind::Night, 0, 19 * 60, 21 * 60, 0, "示例牌坊广场"},
        {"暖", "暖心送·妈妈岗专场（示例）", FairKind::WithWarmth, 3, 14 * 60, 17 * 60, 120, "示例文化站"},
        {"校", "校招聘（示例）", FairKind::Campus, 12, 9 * 60, 11 * 60 + 30, 600, "示例学院体育馆"},
        {"无", "示例招聘会", FairKind::NotStated, 33, -1, -1, 0, ""}};
    std::vector<catalogue::Fair> fairs;
    for (const Line &line : lines) {
        catalogue::Fair fair;
        fair.id = QStringLiteral("bureau/") + QString::fromUtf8(line.number);
        fair.name = QString::fromUtf8(line.name);
        fair.kind = line.kind;
        fair.starts = today.addDays(line.inDays);
        fair.opens = line.opens;
        fair.closes = line.closes;
        fair.quota = line.quota;
        fair.venue = QString::fromUtf8(line.venue);
        if (!fair.venue.isEmpty()) {
            fair.organiser = QStringLiteral("示例就业服务中心");
            fair.place.county = QStringLiteral("441202");
            fair.place.street = QStringLiteral("示例路 1 号");
            fair.transport = QStringLiteral("12 路、15 路到示例广场站，下车走 3 分钟");
            fair.fee = 0;
            fair.audience = QStringLiteral("谁都可以来");
            fair.notes = QStringLiteral("带身份证。有简历就带几份，没有也行，现场有人帮您写。");
            fair.phone = QStringLiteral("0758-0000005");
        }
        fairs.push_back(std::move(fair));
    }
    fairs[2].ends = fairs[2].starts.addDays(1);
    fairs[2].signUpUntil = fairs[2].starts.addDays(-1);
    fairs[1].signUpFrom = today.addDays(1);
    return fairs;
}

/// 56 stands of the first of them, in six zones; some have vacancies of sampleVacancies().
[[nodiscard]] inline std::vector<catalogue::Booth> sampleBooths(QDate today)
{
    struct Zone
    {
        const char *name;
        const char *group;
        const char *post;
        int size;
    };
    constexpr std::array zones{
        Zone{"A区 餐饮酒店", "catering", "炒锅厨师", 8}, Zone{"B区 工厂普工", "factory", "包装工", 12},
        Zone{"C区 仓库快递", "logistics", "分拣员", 8},  Zone{"D区 店员销售", "retail", "店员", 8},
        Zone{"E区 家政护理", "care", "护理员", 8},       Zone{"F区 办公技术", "office", "文员", 12}};
    const catalogue::Fair fair = sampleFairs(today).front();
    const auto vacancies = sampleVacancies();
    std::vector<catalogue::Booth> booths;
    for (const Zone &zone : zones) {
        for (int number = 1; number <= zone.size; ++number) {
            catalogue::Booth booth;
            booth.fair = fair.id;
            booth.number = QString::fromUtf8(zone.name).first(1) + QString::number(number);
            booth.id = fair.id + u'-' + booth.number;
            booth.zone = QString::fromUtf8(zone.name);
            booth.employer = QStringLiteral("示例单位 %1（示例）").arg(booth.number);
            booth.posts = {QString::fromUtf8(zone.post), QStringLiteral("学徒")};
            booth.groups = {QString::fromUtf8(zone.group)};
            booth.headcount = 5 + number * 2;
            booth.pay = {400'000, 600'000, catalogue::PayUnit::Month};
            booth.lastDay = fair.lastDay();
            booths.push_back(std::move(booth));
        }
    }
    booths[2].vacancies = {vacancies[0].id, vacancies[1].id, QStringLiteral("fake/gone")};
    booths[2].posts = {vacancies[0].title, QStringLiteral("传菜员")};
    booths[3].employer.clear();
    booths[3].posts.clear();
    booths[3].groups = {QStringLiteral("other")};
    booths[3].headcount = 0;
    booths[3].pay = {};
    return booths;
}

} // namespace yizhan::fakes
