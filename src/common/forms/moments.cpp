// SPDX-License-Identifier: GPL-3.0-or-later
#include "moments.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace yizhan::forms {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 farthestDay = 2'932'896; // 9999-12-31

const QDate epoch(1970, 1, 1);

qint64 floorDiv(qint64 value, qint64 by)
{
    const qint64 quotient = value / by;
    return value % by < 0 ? quotient - 1 : quotient;
}

QDate dateOf(const Moment &moment)
{
    return epoch.addDays(floorDiv(moment.ms, dayMs));
}

QTime timeOf(const Moment &moment)
{
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(moment.ms - floorDiv(moment.ms, dayMs) * dayMs));
}

std::optional<QDate> dateIn(QStringView text)
{
    if (!isPlainDate(text))
        return {};
    const QDate date(text.left(4).toInt(), text.mid(5, 2).toInt(), text.mid(8, 2).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// Z, +08:00, +0800, +08; in seconds.
std::optional<int> offsetIn(const QString &text, int local)
{
    if (text.isEmpty())
        return local;
    if (text == u"Z"_s || text == u"z"_s)
        return 0;
    const QString digits = QString(text).remove(u':').mid(1);
    const int hours = digits.left(2).toInt();
    const int minutes = digits.mid(2).toInt();
    if (hours > 14 || minutes > 59)
        return {};
    const int seconds = hours * 3600 + minutes * 60;
    return text.startsWith(u'-') ? -seconds : seconds;
}

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

QString letterOf(QChar letter, const QDate &date, const QTime &time)
{
    static const QLatin1String months[] = {"Jan"_L1, "Feb"_L1, "Mar"_L1, "Apr"_L1, "May"_L1, "Jun"_L1,
                                           "Jul"_L1, "Aug"_L1, "Sep"_L1, "Oct"_L1, "Nov"_L1, "Dec"_L1};
    static const QLatin1String days[] = {"Mon"_L1, "Tue"_L1, "Wed"_L1, "Thu"_L1,
                                         "Fri"_L1, "Sat"_L1, "Sun"_L1};
    switch (letter.unicode()) {
    case 'Y':
        return padded(date.year(), 4);
    case 'y':
        return padded(date.year() % 100, 2);
    case 'm':
        return padded(date.month(), 2);
    case 'n':
        return QString::number(date.month());
    case 'b':
        return QString(months[date.month() - 1]);
    case 'd':
        return padded(date.day(), 2);
    case 'e':
        return QString::number(date.day());
    case 'a':
        return QString(days[date.dayOfWeek() - 1]);
    case 'W':
        return QString::number(date.weekNumber());
    case 'H':
        return padded(time.hour(), 2);
    case 'h':
        return QString::number(time.hour());
    case 'M':
        return padded(time.minute(), 2);
    case 'S':
        return padded(time.second(), 2);
    case '3':
        return padded(time.msec(), 3);
    case '%':
        return u"%"_s;
    default:
        return u'%' + QString(letter);
    }
}

} // namespace

double Moment::days() const
{
    return static_cast<double>(ms) / static_cast<double>(dayMs);
}

bool isPlainDate(QStringView text)
{
    if (text.size() != 10 || text.at(4) != u'-' || text.at(7) != u'-')
        return false;
    for (const int at : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (text.at(at) < u'0' || text.at(at) > u'9')
            return false;
    }
    return true;
}

std::optional<Moment> momentIn(const QString &given, int offset)
{
    const QString text = given.trimmed();
    if (text.size() < 10)
        return {};
    const std::optional<QDate> date = dateIn(QStringView(text).left(10));
    if (!date)
        return {};
    const qint64 day = epoch.daysTo(*date) * dayMs;
    if (text.size() == 10)
        return Moment{day, false};
    if (text.at(10) != u'T' && text.at(10) != u' ')
        return {};
    const std::optional<qint64> time = dayTimeIn(text.mid(11), offset);
    return time ? std::optional(Moment{day + *time, true}) : std::nullopt;
}

bool isTimed(QStringView text)
{
    constexpr qsizetype shortest = 4; // 8:00
    constexpr qsizetype longest = 40;
    return text.size() >= shortest && text.size() <= longest && text.front() >= u'0' &&
           text.front() <= u'9' && text.contains(u':');
}

std::optional<qint64> dayTimeIn(const QString &text, int offset)
{
    static const QRegularExpression pattern(
        u"^([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?(Z|z|[+-][0-9]{2}(?::?[0-9]{2})?)?$"_s);
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const int hours = match.captured(1).toInt();
    const int minutes = match.captured(2).toInt();
    const int seconds = match.captured(3).toInt();
    const std::optional<int> own = offsetIn(match.captured(5), offset);
    if (hours > 24 || minutes > 59 || seconds > 60 || !own)
        return {};
    const qint64 millis = match.captured(4).leftJustified(3, u'0').left(3).toInt();
    return (hours * 3600LL + minutes * 60LL + seconds + offset - *own) * 1000 + millis;
}

std::optional<double> dayFractionIn(const QString &text, int offset)
{
    const std::optional<qint64> time = dayTimeIn(text, offset);
    if (!time)
        return {};
    return static_cast<double>(((*time % dayMs) + dayMs) % dayMs) / static_cast<double>(dayMs);
}

std::optional<Moment> momentOf(double days, bool hasTime)
{
    if (!std::isfinite(days) || days < -719'162 || days > static_cast<double>(farthestDay))
        return {};
    if (!hasTime)
        return Moment{static_cast<qint64>(std::floor(days)) * dayMs, false};
    return Moment{std::llround(days * static_cast<double>(dayMs)), true};
}

Moment momentOf(const QDateTime &time, int offset)
{
    return {time.toMSecsSinceEpoch() + offset * 1000LL, true};
}

QString momentText(const Moment &moment, int offset)
{
    QString date = dateOf(moment).toString(u"yyyy-MM-dd"_s);
    const QTime time = timeOf(moment);
    // A moment at the beginning of a day is written as the day.
    if (!moment.hasTime || time == QTime(0, 0))
        return date;
    const int minutes = std::abs(offset) / 60;
    return date + u'T' + time.toString(u"HH:mm:ss.zzz"_s) + QChar(offset < 0 ? u'-' : u'+') +
           padded(minutes / 60, 2) + u':' + padded(minutes % 60, 2);
}

QString formatted(const Moment &moment, const QString &format)
{
    const QDate date = dateOf(moment);
    const QTime time = timeOf(moment);
    QString text;
    for (qsizetype at = 0; at < format.size(); ++at) {
        if (format.at(at) != u'%' || at + 1 == format.size())
            text += format.at(at);
        else
            text += letterOf(format.at(++at), date, time);
    }
    return text;
}

} // namespace yizhan::forms
