// SPDX-License-Identifier: GPL-3.0-or-later
#include "fairhours.h"

#include "sanitise.h"

#include <QRegularExpression>

namespace yizhan::intake {

namespace {

constexpr int minutesPerHour = 60;
constexpr int noonHour = 12;
constexpr int mostHour = 24;

/// Empty for a time of the morning, and where nothing is said.
bool isAfterNoon(QStringView part)
{
    return part.startsWith(u'下') || part.startsWith(u'晚') || part.startsWith(u'傍');
}

/// Minutes from midnight; -1 when it is no time of day.
int minutesOf(const QRegularExpressionMatch &match, const QString &prefix, bool later)
{
    const QString part = match.captured(QString(prefix + u"Part"));
    const QString minute = match.captured(QString(prefix + u"Minute"));
    int hour = match.captured(QString(prefix + u"Hour")).toInt();
    const int minutes = minute == u"半" ? minutesPerHour / 2 : minute.toInt();
    if (hour < noonHour && (isAfterNoon(part) || (part.isEmpty() && later)))
        hour += noonHour;
    const bool possible = minutes < minutesPerHour && (hour < mostHour || (hour == mostHour && minutes == 0));
    return possible ? hour * minutesPerHour + minutes : -1;
}

} // namespace

tables::FieldValue<FairHours> fairHoursOf(const QString &cell)
{
    static const QString time =
        QStringLiteral("(?<%1Part>凌晨|早上|上午|中午|下午|傍晚|晚上|早|晚)?"
                       "(?<%1Hour>\\d{1,2})(?:(?:[:.]|点|时)(?<%1Minute>半|\\d{1,2})?分?)?");
    static const QRegularExpression pattern(u'^' + time.arg(QStringLiteral("a")) +
                                            QStringLiteral("(?:-+|–|—+|~|〜|至|到)") +
                                            time.arg(QStringLiteral("b")) + u'$');
    const QString text = tables::folded(cell);
    if (text.isEmpty())
        return {};
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {{}, true};
    const int opens = minutesOf(match, QStringLiteral("a"), false);
    // 晚上7点到9点: what is said of the first is meant of the second.
    const int closes = minutesOf(match, QStringLiteral("b"), isAfterNoon(match.capturedView(u"aPart")));
    if (opens < 0 || closes <= opens)
        return {{}, true};
    return {FairHours{opens, closes}, false};
}

} // namespace yizhan::intake
