// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairwords.h"

#include "wording.h"

#include <array>
#include <iterator>

namespace yizhan::words {

using catalogue::FairKind;

namespace {

constexpr int minutesPerHour = 60;
constexpr int noonHour = 12;

/// In the middle stands the hour, or a span of hours.
struct PartOfDay
{
    int until; ///< the first hour after it
    Wording wording;
};
const std::array partsOfDay{
    PartOfDay{5, QT_TRANSLATE_NOOP3("Codebook", "%1 at night", "time of day: 0 to 5")},
    PartOfDay{8, QT_TRANSLATE_NOOP3("Codebook", "%1 early in the morning", "time of day: 5 to 8")},
    PartOfDay{12, QT_TRANSLATE_NOOP3("Codebook", "%1 in the morning", "time of day: 8 to 12")},
    PartOfDay{13, QT_TRANSLATE_NOOP3("Codebook", "%1 at noon", "time of day: 12 to 13")},
    PartOfDay{18, QT_TRANSLATE_NOOP3("Codebook", "%1 in the afternoon", "time of day: 13 to 18")},
    PartOfDay{25, QT_TRANSLATE_NOOP3("Codebook", "%1 in the evening", "time of day: 18 to 24")},
};

std::size_t partOf(int minutes)
{
    std::size_t part = 0;
    while (minutes / minutesPerHour >= partsOfDay.at(part).until)
        ++part;
    return part;
}

QString clockWords(int minutes)
{
    const int hour = minutes / minutesPerHour;
    const int shown = hour > noonHour ? hour - noonHour : hour;
    const int minute = minutes % minutesPerHour;
    if (minute == 0)
        return said(QT_TRANSLATE_NOOP3("Codebook", "%1", "a full hour of the clock, 7")).arg(shown);
    if (minute == minutesPerHour / 2)
        return said(QT_TRANSLATE_NOOP3("Codebook", "%1:30", "half an hour past the hour")).arg(shown);
    return said(QT_TRANSLATE_NOOP3("Codebook", "%1:%2", "hour and minute of the clock"))
        .arg(shown)
        .arg(minute, 2, 10, QLatin1Char('0'));
}

QString timeWords(int minutes)
{
    return said(partsOfDay.at(partOf(minutes)).wording).arg(clockWords(minutes));
}

constexpr Wording weekdays[] = {
    QT_TRANSLATE_NOOP3("Codebook", "Monday", "day of the week"),
    QT_TRANSLATE_NOOP3("Codebook", "Tuesday", "day of the week"),
    QT_TRANSLATE_NOOP3("Codebook", "Wednesday", "day of the week"),
    QT_TRANSLATE_NOOP3("Codebook", "Thursday", "day of the week"),
    QT_TRANSLATE_NOOP3("Codebook", "Friday", "day of the week"),
    QT_TRANSLATE_NOOP3("Codebook", "Saturday", "day of the week"),
    QT_TRANSLATE_NOOP3("Codebook", "Sunday", "day of the week"),
};

Wording wordingOf(FairKind kind)
{
    switch (kind) {
    case FairKind::NotStated:
        break;
    case FairKind::Night:
        return QT_TRANSLATE_NOOP3("Codebook", "Night fair", "sort of job fairs");
    case FairKind::Campus:
        return QT_TRANSLATE_NOOP3("Codebook", "Campus fair", "sort of job fairs");
    case FairKind::WaitForYou:
        return QT_TRANSLATE_NOOP3("Codebook", "Jobs wait for you", "sort of job fairs");
    case FairKind::ByPost:
        return QT_TRANSLATE_NOOP3("Codebook", "With the post office", "sort of job fairs");
    case FairKind::WithWarmth:
        return QT_TRANSLATE_NOOP3("Codebook", "Help that comes to you", "sort of job fairs");
    case FairKind::SpringWarm:
        return QT_TRANSLATE_NOOP3("Codebook", "Warm spring in Guangdong", "sort of job fairs");
    case FairKind::Other:
        return QT_TRANSLATE_NOOP3("Codebook", "Job fair", "sort of job fairs: none of the named ones");
    }
    return {};
}

} // namespace

QString word(FairKind kind)
{
    return said(wordingOf(kind));
}

QString hoursWords(int opens, int closes)
{
    if (opens < 0)
        return {};
    if (closes < 0)
        return timeWords(opens);
    if (partOf(opens) == partOf(closes))
        return said(partsOfDay.at(partOf(opens)).wording)
            .arg(said(QT_TRANSLATE_NOOP3("Codebook", "%1 to %2", "two hours of the clock, 7 and 9"))
                     .arg(clockWords(opens), clockWords(closes)));
    return said(QT_TRANSLATE_NOOP3("Codebook", "%1 to %2", "two times of day"))
        .arg(timeWords(opens), timeWords(closes));
}

QString weekdayWords(int weekday)
{
    return weekday >= 1 && weekday <= int(std::size(weekdays)) ? said(weekdays[weekday - 1]) : QString();
}

} // namespace yizhan::words
