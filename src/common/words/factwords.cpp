// SPDX-License-Identifier: GPL-3.0-or-later
#include "factwords.h"

#include "codewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace yizhan::words {

namespace {

constexpr qint64 leastMeters = 50;
constexpr qint64 meterStep = 50;
constexpr qint64 firstInKilometers = 950;
constexpr qint64 firstInWholeKilometers = 9'950;
constexpr double metersPerKilometer = 1000.0;
constexpr int monthsPerYear = 12;
constexpr qsizetype machineDigits = 4;

QString lengthWords(qint64 meters)
{
    if (meters < firstInKilometers) {
        const qint64 rounded = (meters + meterStep / 2) / meterStep * meterStep;
        return QCoreApplication::translate("Facts", "%1 m", "distance").arg(std::max(leastMeters, rounded));
    }
    const int decimals = meters < firstInWholeKilometers ? 1 : 0;
    return QCoreApplication::translate("Facts", "%1 km", "distance")
        .arg(double(meters) / metersPerKilometer, 0, 'f', decimals);
}

} // namespace

QString placeWords(const catalogue::Place &place)
{
    if (place.street.startsWith(place.region))
        return place.street;
    qsizetype shared = std::min(place.region.size(), place.street.size());
    while (shared > 1 && !place.region.endsWith(QStringView(place.street).first(shared)))
        --shared;
    return place.region + (shared > 1 ? place.street.sliced(shared) : place.street);
}

QString cityWords(const QString &region)
{
    static const QRegularExpression city(QStringLiteral("^(?:[^省]*省)?([^市]+市(?:[^区县市]+[区县市])?)"));
    const auto found = city.match(region);
    return found.hasMatch() ? found.captured(1) : region;
}

QString benefitWords(const catalogue::Vacancy &vacancy)
{
    return enumeration(wordsOf(vacancy.benefits) + vacancy.otherBenefits);
}

QString distanceWords(qint64 meters, Measured measured)
{
    if (meters < 0)
        return {};
    const QString length = lengthWords(meters);
    return measured == Measured::ToTheSpot
               ? length
               : QCoreApplication::translate("Facts", "about %1", "distance to the middle of a town")
                     .arg(length);
}

QString limitWords(int meters)
{
    return meters < firstInKilometers
               ? QCoreApplication::translate("Facts", "%1 m", "distance").arg(meters)
               : QCoreApplication::translate("Facts", "%1 km", "distance").arg(meters / metersPerKilometer);
}

QString distanceFromHere(qint64 meters, Measured measured)
{
    return meters < 0 ? QString()
                      : QCoreApplication::translate("Facts", "%1 from here", "distance")
                            .arg(distanceWords(meters, measured));
}

QString dayWords(int month, int day)
{
    return QCoreApplication::translate("Facts", "%1/%2", "date: month, day").arg(month).arg(day);
}

QString daysLeftWords(int days)
{
    if (days < 0)
        return {};
    return days == 0 ? QCoreApplication::translate("Facts", "Last day today", "vacancy ends")
                     : QCoreApplication::translate("Facts", "%n days left", "vacancy ends", days);
}

QString experienceWords(int months)
{
    if (months < 0)
        return {};
    if (months == 0)
        return QCoreApplication::translate("Facts", "No experience needed", "requirement");
    if (months < monthsPerYear || months % (monthsPerYear / 2) != 0)
        return QCoreApplication::translate("Facts", "%n months of experience", "requirement", months);
    const int years = months / monthsPerYear;
    if (months % monthsPerYear == 0)
        return QCoreApplication::translate("Facts", "%n years of experience", "requirement", years);
    return QCoreApplication::translate("Facts", "%1½ years of experience", "requirement").arg(years);
}

QString ageDemandWords(int youngest, int oldest)
{
    if (youngest > 0 && oldest > 0)
        return QCoreApplication::translate("Facts", "It says: only ages %1 to %2", "warning")
            .arg(youngest)
            .arg(oldest);
    if (oldest > 0)
        return QCoreApplication::translate("Facts", "It says: only up to age %1", "warning").arg(oldest);
    return youngest > 0
               ? QCoreApplication::translate("Facts", "It says: only from age %1", "warning").arg(youngest)
               : QString();
}

QString ageWords(int youngest, int oldest)
{
    if (youngest > 0 && oldest > 0)
        return QCoreApplication::translate("Facts", "The employer states an age: %1 to %2", "caution")
            .arg(youngest)
            .arg(oldest);
    if (oldest > 0)
        return QCoreApplication::translate("Facts", "The employer states an age: up to %1", "caution")
            .arg(oldest);
    return youngest > 0
               ? QCoreApplication::translate("Facts", "The employer states an age: from %1", "caution")
                     .arg(youngest)
               : QString();
}

QString machineWord(const QString &mark)
{
    return mark.right(machineDigits).toUpper();
}

} // namespace yizhan::words
