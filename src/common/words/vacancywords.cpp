// SPDX-License-Identifier: GPL-3.0-or-later
#include "vacancywords.h"

#include "codewords.h"
#include "factwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace yizhan::words {

namespace {

constexpr qsizetype longestHours = 14; // characters: what stands in a line beside the tags
constexpr int daysInWords = 7;
constexpr int daysWithoutYear = 180;
constexpr qint64 metersAMinuteOnFoot = 60; // 4.5 km/h on a way a quarter longer than the line
constexpr qint64 metersAMinuteByBicycle = 200;
constexpr int mostMinutes = 30;
constexpr qint64 exactMinutes = 10;
constexpr qint64 minuteStep = 5;

/// As Facts.list of QML: the space before the dot does not break, so that no line begins with a dot.
QString list(QStringList words)
{
    words.removeAll(QString());
    return words.join(QStringLiteral("\u00A0· "));
}

QString ageRange(int youngest, int oldest)
{
    if (youngest > 0 && oldest > 0)
        return QCoreApplication::translate("Facts", "aged %1–%2", "card: the employer states an age")
            .arg(youngest)
            .arg(oldest);
    if (oldest > 0)
        return QCoreApplication::translate("Facts", "aged up to %1", "card: the employer states an age")
            .arg(oldest);
    return youngest > 0
               ? QCoreApplication::translate("Facts", "aged %1 and over", "card: the employer states an age")
                     .arg(youngest)
               : QString();
}

/// What a demand does not say.
QString unsaid(bool education, bool experience)
{
    if (education && experience)
        return QCoreApplication::translate("Facts", "schooling and experience not said", "card: demands");
    if (education)
        return QCoreApplication::translate("Facts", "schooling not said", "card: demands");
    return experience ? QCoreApplication::translate("Facts", "experience not said", "card: demands")
                      : QString();
}

/// Up to ten by the minute, above in steps of five, never fewer than it takes.
int minutesFor(qint64 meters, qint64 metersAMinute)
{
    const qint64 minutes = std::max<qint64>(1, (meters + metersAMinute - 1) / metersAMinute);
    return static_cast<int>(minutes <= exactMinutes ? minutes
                                                    : (minutes + minuteStep - 1) / minuteStep * minuteStep);
}

} // namespace

QString demandLine(const catalogue::Vacancy &vacancy)
{
    const QString education = word(vacancy.education);
    const QString experience = experienceWords(vacancy.experienceMonths);
    const QStringList rest{enumeration(vacancy.certificates), ageRange(vacancy.ageMin, vacancy.ageMax)};
    const QString stated = list(QStringList{education, experience} + rest);
    if (stated.isEmpty())
        return QCoreApplication::translate("Facts", "Demands are not said, you can ask", "card");
    return list({stated, unsaid(education.isEmpty(), experience.isEmpty())});
}

QString scheduleLine(const catalogue::Vacancy &vacancy)
{
    catalogue::EmploymentKinds kinds = vacancy.kinds;
    kinds.setFlag(catalogue::EmploymentKind::FullTime, false); // what everybody expects says nothing
    const QString shifts = enumeration(wordsOf(vacancy.shifts));
    const bool hoursFit = !vacancy.hours.isEmpty() && vacancy.hours.size() <= longestHours;
    const QString when = hoursFit || shifts.isEmpty() ? vacancy.hours : shifts;
    const QString unsaidWhen =
        when.isEmpty() ? QCoreApplication::translate("Facts", "Hours are not said, you can ask", "card")
                       : QString();
    return list({when, enumeration(wordsOf(kinds, 2)), unsaidWhen});
}

QString postedWords(QDate posted, QDate today)
{
    const int days = posted.isValid() && today.isValid() ? static_cast<int>(posted.daysTo(today)) : -1;
    if (days < 0)
        return {};
    if (days == 0)
        return QCoreApplication::translate("Facts", "posted today", "vacancy");
    if (days == 1)
        return QCoreApplication::translate("Facts", "posted yesterday", "vacancy");
    if (days < daysInWords)
        return QCoreApplication::translate("Facts", "posted %n days ago", "vacancy", days);
    const QString day = dayWords(posted.month(), posted.day());
    return days < daysWithoutYear
               ? QCoreApplication::translate("Facts", "posted on %1", "vacancy: a day").arg(day)
               : QCoreApplication::translate("Facts", "posted on %1, %2", "vacancy: a day, its year")
                     .arg(day)
                     .arg(posted.year());
}

QString wayWords(qint64 meters)
{
    if (meters < 0)
        return {};
    const int onFoot = minutesFor(meters, metersAMinuteOnFoot);
    if (onFoot <= mostMinutes)
        return QCoreApplication::translate("Facts", "about %n minutes on foot", "way", onFoot);
    const int byBicycle = minutesFor(meters, metersAMinuteByBicycle);
    if (byBicycle <= mostMinutes)
        return QCoreApplication::translate("Facts", "about %n minutes by bicycle", "way", byBicycle);
    return {};
}

} // namespace yizhan::words
