// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursewish.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace yizhan::viewmodels {

using catalogue::Class;
using catalogue::Course;

namespace {

constexpr int soonDays = 14;

bool saysOneOf(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&text](QStringView word) { return text.contains(word); });
}

/// "晚上 7 点到 9 点半", "周末": beside a job. "早 9 点到晚 5 点" and "周一至周日" are not.
WishAnswer isBesideAJob(const QString &schedule)
{
    if (schedule.isEmpty())
        return WishAnswer::NotStated;
    const bool evening = saysOneOf(schedule, {u"晚上", u"晚间", u"夜校", u"夜间"}) &&
                         !saysOneOf(schedule, {u"早", u"上午", u"白天", u"下午", u"全天"});
    const bool weekend = saysOneOf(schedule, {u"周末", u"双休", u"周六", u"星期六"}) &&
                         !saysOneOf(schedule, {u"周一", u"星期一", u"工作日"});
    return evening || weekend ? WishAnswer::Yes : WishAnswer::No;
}

WishAnswer isSoon(QDate starts, QDate today)
{
    if (!starts.isValid())
        return WishAnswer::NotStated;
    return starts >= today && starts <= today.addDays(soonDays) ? WishAnswer::Yes : WishAnswer::No;
}

} // namespace

QString codeOf(CourseWish wish)
{
    switch (wish) {
    case CourseWish::Free:
        return u"FREE"_s;
    case CourseWish::Soon:
        return u"SOON"_s;
    case CourseWish::Evening:
        break;
    }
    return u"EVENING"_s;
}

std::optional<CourseWish> courseWish(const QString &code)
{
    const auto *const found = std::find_if(courseWishes.begin(), courseWishes.end(),
                                           [&code](CourseWish wish) { return codeOf(wish) == code; });
    return found == courseWishes.end() ? std::nullopt : std::optional(*found);
}

WishAnswer answerTo(CourseWish wish, const Course &course, const Class *held, QDate today)
{
    switch (wish) {
    case CourseWish::Free:
        return course.fee == 0 ? WishAnswer::Yes : course.fee < 0 ? WishAnswer::NotStated : WishAnswer::No;
    case CourseWish::Soon:
        return isSoon(held != nullptr ? held->starts : course.starts, today);
    case CourseWish::Evening:
        break;
    }
    return isBesideAJob(held != nullptr && !held->schedule.isEmpty() ? held->schedule : course.schedule);
}

} // namespace yizhan::viewmodels
