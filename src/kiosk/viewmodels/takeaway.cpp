// SPDX-License-Identifier: GPL-3.0-or-later
#include "takeaway.h"

#include "payvalue.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

namespace yizhan::viewmodels {

namespace {

constexpr qsizetype maxFactsBytes = 480;

QString words(const char *text)
{
    return QCoreApplication::translate("TakeAway", text);
}

void addFact(QStringList &lines, const char *label, const QString &fact)
{
    if (!fact.isEmpty())
        lines.append(words(label).arg(fact));
}

QString placeText(const catalogue::Vacancy &vacancy)
{
    if (vacancy.places.empty())
        return {};
    const catalogue::Place &place = vacancy.places.front();
    // The street as published often begins with the region already.
    return place.street.startsWith(place.region) ? place.street : place.region + place.street;
}

/// Cuts between characters, never inside one.
QString fitBytes(QString text)
{
    while (text.toUtf8().size() > maxFactsBytes)
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

} // namespace

QString takeAwayLink(const QString &publicUrl, const QString &id)
{
    return publicUrl + QLatin1String("/v/") + QString::fromLatin1(QUrl::toPercentEncoding(id, "/"));
}

QString payText(const catalogue::Pay &pay, int language)
{
    const PayValue value(pay);
    if (!value.stated())
        return words(QT_TRANSLATE_NOOP("TakeAway", "to be agreed"));
    const QString high = value.highText(language);
    const QString amount = high.isEmpty() ? value.lowText(language) : value.lowText(language) + u'–' + high;
    switch (pay.unit) {
    case catalogue::PayUnit::Month:
        return words(QT_TRANSLATE_NOOP("TakeAway", "%1 yuan a month")).arg(amount);
    case catalogue::PayUnit::Day:
        return words(QT_TRANSLATE_NOOP("TakeAway", "%1 yuan a day")).arg(amount);
    case catalogue::PayUnit::Hour:
        return words(QT_TRANSLATE_NOOP("TakeAway", "%1 yuan an hour")).arg(amount);
    case catalogue::PayUnit::Piece:
        return words(QT_TRANSLATE_NOOP("TakeAway", "%1 yuan apiece")).arg(amount);
    case catalogue::PayUnit::Year:
        return words(QT_TRANSLATE_NOOP("TakeAway", "%1 yuan a year")).arg(amount);
    case catalogue::PayUnit::NotStated:
        break;
    }
    return words(QT_TRANSLATE_NOOP("TakeAway", "%1 yuan")).arg(amount);
}

QString takeAwayFacts(const catalogue::Vacancy &vacancy, const QString &phone, int language)
{
    QStringList lines{vacancy.title};
    addFact(lines, QT_TRANSLATE_NOOP("TakeAway", "Employer: %1"), vacancy.employer);
    addFact(lines, QT_TRANSLATE_NOOP("TakeAway", "Pay: %1"), payText(vacancy.pay, language));
    addFact(lines, QT_TRANSLATE_NOOP("TakeAway", "Phone: %1"), phone);
    addFact(lines, QT_TRANSLATE_NOOP("TakeAway", "Place: %1"), placeText(vacancy));
    addFact(lines, QT_TRANSLATE_NOOP("TakeAway", "Hours: %1"), vacancy.hours);
    addFact(lines, QT_TRANSLATE_NOOP("TakeAway", "Number: %1"), vacancy.identifier);
    return fitBytes(lines.join(u'\n'));
}

} // namespace yizhan::viewmodels
