// SPDX-License-Identifier: GPL-3.0-or-later
#include "takeaway.h"

#include "factwords.h"
#include "fairwords.h"
#include "moneywords.h"
#include "plaintext.h"
#include "vacancywords.h"

#include <QCoreApplication>
#include <QUrl>

namespace yizhan::viewmodels {

namespace {

constexpr qsizetype maxFactsBytes = 480;

/// Each fact on its own line, behind its label: a phone takes a text that begins with "WIFI:" or
/// "BEGIN:VCARD" for something to do.
void addFact(QStringList &lines, const char *label, const QString &fact)
{
    const QString plain = console::plainText(fact.simplified());
    if (!plain.isEmpty())
        lines.append(QCoreApplication::translate("TakeAway", label).arg(plain));
}

/// Cuts between characters, never inside one.
QString fitBytes(QString text, qsizetype most = maxFactsBytes)
{
    while (text.toUtf8().size() > most)
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

} // namespace

QString takeAwayLink(const QString &publicUrl, const QString &id)
{
    return publicUrl + QLatin1String("/v/") + QString::fromLatin1(QUrl::toPercentEncoding(id, "/"));
}

QString takeAwayListLink(const QString &publicUrl, const QStringList &ids)
{
    QByteArrayList parts;
    for (QString id : ids) {
        id.replace(u'%', QLatin1String("%25")).replace(u',', QLatin1String("%2C")); // the comma separates
        parts.append(QUrl::toPercentEncoding(id, "/"));
    }
    const QString link = publicUrl + QLatin1String("/s/") + QString::fromLatin1(parts.join(','));
    return ids.isEmpty() || link.size() > maxFactsBytes ? QString() : link;
}

QString takeAwayFacts(const catalogue::Vacancy &vacancy, const QString &phone)
{
    QStringList lines;
    addFact(lines, QT_TRANSLATE_NOOP("TakeAway", "Vacancy: %1"), vacancy.title);
    addFact(lines, QT_TRANSLATE_NOOP("TakeAway", "Employer: %1"), vacancy.employer);
    lines.append(words::payWords(vacancy.pay));
    addFact(lines, QT_TRANSLATE_NOOP("TakeAway", "Phone: %1"), phone);
    if (!vacancy.places.empty())
        addFact(lines, QT_TRANSLATE_NOOP("TakeAway", "Place: %1"), words::placeWords(vacancy.places.front()));
    addFact(lines, QT_TRANSLATE_NOOP("TakeAway", "Hours: %1"), words::scheduleLine(vacancy));
    addFact(lines, QT_TRANSLATE_NOOP("TakeAway", "They ask: %1"), words::demandLine(vacancy));
    addFact(lines, QT_TRANSLATE_NOOP("TakeAway", "They give: %1"), words::benefitWords(vacancy));
    addFact(lines, QT_TRANSLATE_NOOP("TakeAway", "Number: %1"), vacancy.identifier);
    return fitBytes(lines.join(u'\n'));
}

QString takeAwayFairLink(const QString &publicUrl, const QString &id)
{
    return publicUrl + QLatin1String("/f/") + QString::fromLatin1(QUrl::toPercentEncoding(id, "/"));
}

QString takeAwayFair(const catalogue::Fair &fair)
{
    QStringList lines;
    const QString hours = words::hoursWords(fair.opens, fair.closes);
    const QString day = words::dayWords(fair.starts.month(), fair.starts.day()) + u' ' +
                        words::weekdayWords(fair.starts.dayOfWeek());
    const QString last = fair.lastDay() == fair.starts
                             ? QString()
                             : words::dayWords(fair.lastDay().month(), fair.lastDay().day());
    addFact(lines, QT_TRANSLATE_NOOP("TakeAway", "Job fair: %1"), fair.name);
    addFact(lines, QT_TRANSLATE_NOOP("TakeAway", "Day: %1"), day);
    addFact(lines, QT_TRANSLATE_NOOP("TakeAway", "Last day: %1"), last);
    addFact(lines, QT_TRANSLATE_NOOP("TakeAway", "Hours: %1"), hours.isEmpty() ? fair.hours : hours);
    addFact(lines, QT_TRANSLATE_NOOP("TakeAway", "Place: %1"),
            fair.venue + u' ' + words::placeWords(fair.place));
    addFact(lines, QT_TRANSLATE_NOOP("TakeAway", "Way: %1"), fair.transport);
    addFact(lines, QT_TRANSLATE_NOOP("TakeAway", "Phone: %1"), fair.phone);
    return fitBytes(lines.join(u'\n'));
}

QString takeAwayList(const std::vector<catalogue::Vacancy> &vacancies)
{
    QStringList lines;
    const auto share = vacancies.empty() ? 0 : maxFactsBytes / static_cast<qsizetype>(vacancies.size()) - 1;
    for (const catalogue::Vacancy &vacancy : vacancies) {
        QStringList facts{vacancy.title, words::payWords(vacancy.pay), vacancy.employer};
        facts.removeAll(QString());
        // A line that begins with a number is nothing that a phone would do something with.
        const QString line = QString::number(lines.size() + 1) + QStringLiteral(". ") +
                             console::plainText(facts.join(QLatin1Char(' ')).simplified());
        lines.append(fitBytes(line, share));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace yizhan::viewmodels
