// SPDX-License-Identifier: GPL-3.0-or-later
#include "slipwords.h"

#include "areaname.h"
#include "codewords.h"
#include "factwords.h"
#include "fairwords.h"
#include "moneywords.h"
#include "saidyear.h"

#include <QCoreApplication>
#include <QStringList>

namespace yizhan::viewmodels {

namespace {

using print::Slip;

constexpr std::size_t mostOnAList = 10;
// Most characters, so that the longest of all fits a metre of the narrowest paper.
constexpr qsizetype longName = 40;
constexpr qsizetype longFact = 80;
constexpr qsizetype threeLines = 27; // on a list, of 58 mm
constexpr qsizetype twoLines = 18;

QString said(const char *text, const char *note = nullptr)
{
    return QCoreApplication::translate("Slips", text, note);
}

/// With its year where that is another one than on the day of the printing.
QString dayOf(const SlipHead &head, const QDate &day)
{
    if (!day.isValid())
        return {};
    const QString monthDay = words::dayWords(day.month(), day.day());
    const int year = saidYear(day, head.now.date());
    return year == 0 ? monthDay
                     : said(QT_TRANSLATE_NOOP("Slips", "%1, %2"), "a day of another year, and that year")
                           .arg(monthDay)
                           .arg(year);
}

QString untilWords(const SlipHead &head, const QDate &day)
{
    return day.isValid() ? said(QT_TRANSLATE_NOOP("Slips", "until %1")).arg(dayOf(head, day)) : QString();
}

QString joined(const QStringList &parts, const QString &between)
{
    QStringList said;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            said.append(part);
    }
    return said.join(between);
}

/// Cut between characters, with "…" at its end, when it is longer.
QString brief(QString text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    text.truncate(most - 1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + QChar(0x2026);
}

Slip begun(const SlipHead &head)
{
    Slip slip(head.language == session::Language::CantoneseTraditional ? Slip::Script::Traditional
                                                                       : Slip::Script::Simplified);
    slip.addHeading(head.station.isEmpty() ? said(QT_TRANSLATE_NOOP("Slips", "Employment station"))
                                           : brief(head.station, longName));
    slip.addRule();
    return slip;
}

/// Where and when it was printed, and whom to ask.
void end(Slip &slip, const SlipHead &head)
{
    slip.addRule();
    slip.addNote(said(QT_TRANSLATE_NOOP("Slips", "Printed on %1"))
                     .arg(dayOf(head, head.now.date()) + u' ' + head.now.toString(QStringLiteral("HH:mm"))));
    if (!head.stationPhone.isEmpty())
        slip.addNote(said(QT_TRANSLATE_NOOP("Slips", "Questions? Call the station: %1"))
                         .arg(brief(head.stationPhone, longName)));
}

/// The place as it is published, else what the division codes say.
QString placeOf(const catalogue::Place &place, session::Language language)
{
    const QString published = words::placeWords(place);
    return published.isEmpty() ? joined({areaName(place.county, language), areaName(place.town, language)},
                                        QStringLiteral(" "))
                               : published;
}

QString placeOf(const catalogue::Vacancy &vacancy, session::Language language)
{
    return vacancy.places.empty() ? QString() : placeOf(vacancy.places.front(), language);
}

QString demandsOf(const catalogue::Vacancy &vacancy)
{
    QStringList demands{words::word(vacancy.education), words::experienceWords(vacancy.experienceMonths)};
    demands.removeAll(QString());
    return words::enumeration(demands + vacancy.certificates);
}

QString timesOf(const catalogue::Vacancy &vacancy)
{
    return joined(
        {words::enumeration(words::wordsOf(vacancy.kinds) + words::wordsOf(vacancy.shifts)), vacancy.hours},
        QStringLiteral(" "));
}

void addCode(Slip &slip, const QString &text, const QString &note)
{
    if (text.isEmpty())
        return;
    slip.addRule();
    slip.addQr(text);
    slip.addNote(note);
}

} // namespace

Slip vacancySlip(const SlipHead &head, const catalogue::Vacancy &vacancy, int distanceMeters,
                 const QString &takeAway, bool isLink)
{
    Slip slip = begun(head);
    slip.addTitle(brief(vacancy.title, longName));
    slip.addAmount(words::payWords(vacancy.pay));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Who"), "employer"), brief(vacancy.employer, longName));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Where")), brief(placeOf(vacancy, head.language), longFact));
    slip.addFact({}, words::distanceFromHere(distanceMeters));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "When"), "hours of work"),
                 brief(timesOf(vacancy), longFact));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Asked"), "education, experience"),
                 brief(demandsOf(vacancy), longFact));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Given"), "benefits"),
                 brief(words::benefitWords(vacancy), longFact));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Ask for"), "contact person"),
                 brief(vacancy.contact, longName));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Phone")), brief(vacancy.phone, longName));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Until"), "last day of a vacancy"),
                 dayOf(head, vacancy.validThrough));
    addCode(slip, takeAway,
            isLink ? said(QT_TRANSLATE_NOOP("Slips", "Scan it with your phone: it opens this vacancy"))
                   : said(QT_TRANSLATE_NOOP("Slips", "Scan it with your phone to keep these facts")));
    end(slip, head);
    return slip;
}

Slip shortlistSlip(const SlipHead &head, const std::vector<catalogue::Vacancy> &vacancies,
                   const QString &link)
{
    Slip slip = begun(head);
    slip.addTitle(said(QT_TRANSLATE_NOOP("Slips", "What I noted down")));
    std::size_t number = 0;
    for (const catalogue::Vacancy &vacancy : vacancies) {
        if (++number > mostOnAList)
            break;
        slip.addRule();
        slip.addHeadline(said(QT_TRANSLATE_NOOP("Slips", "%1. %2"), "number, job")
                             .arg(number)
                             .arg(brief(vacancy.title, threeLines - 4)));
        slip.addHeadline(words::payWords(vacancy.pay));
        slip.addText(brief(vacancy.employer, twoLines));
        slip.addText(brief(placeOf(vacancy, head.language), threeLines));
        slip.addHeadline(brief(vacancy.phone, twoLines));
    }
    addCode(slip, link, said(QT_TRANSLATE_NOOP("Slips", "Scan it with your phone: it opens the list")));
    end(slip, head);
    return slip;
}

Slip courseSlip(const SlipHead &head, const catalogue::Course &course, const QString &link)
{
    Slip slip = begun(head);
    slip.addTitle(brief(course.name, longName));
    slip.addAmount(words::feeWords(course.fee));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Begins")), dayOf(head, course.starts));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "When"), "hours of work"), brief(course.schedule, longFact));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Where")),
                 brief(placeOf(course.place, head.language), longFact));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "School")), brief(course.provider, longFact));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Gives"), "certificates"),
                 words::enumeration(course.awards));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Subsidy")), brief(course.subsidy, longFact));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Sign up"), "last day to sign up"),
                 untilWords(head, course.signUpUntil));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Ask for"), "contact person"),
                 brief(course.contact, longFact));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Phone")), brief(course.phone, longFact));
    addCode(slip, link, said(QT_TRANSLATE_NOOP("Slips", "Scan it with your phone: it opens this course")));
    end(slip, head);
    return slip;
}

Slip classSlip(const SlipHead &head, const catalogue::Class &held, const catalogue::Course &course)
{
    const bool ofCourse = held.phone.isEmpty();
    Slip slip = begun(head);
    slip.addTitle(brief(held.name.isEmpty() ? course.name : held.name, longName));
    slip.addAmount(held.starts.isValid()
                       ? said(QT_TRANSLATE_NOOP("Slips", "Begins on %1")).arg(dayOf(head, held.starts))
                       : QString());
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Ends")), dayOf(head, held.ends));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "When"), "hours of work"), brief(held.schedule, longFact));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Where")),
                 brief(placeOf(held.place, head.language), longFact));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Costs"), "course"), words::feeWords(course.fee));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "School")), brief(course.provider, longFact));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "For"), "who may join"), brief(held.audience, longFact));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Subsidy")), brief(held.subsidy, longFact));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Sign up"), "last day to sign up"),
                 untilWords(head, held.lastSignUpDay()));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Ask for"), "contact person"),
                 brief(ofCourse ? course.contact : held.contact, longFact));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Phone")),
                 brief(ofCourse ? course.phone : held.phone, longFact));
    end(slip, head);
    return slip;
}

namespace {

QString fairDays(const SlipHead &head, const catalogue::Fair &fair)
{
    const QString first =
        joined({dayOf(head, fair.starts), words::weekdayWords(fair.starts.dayOfWeek())}, QStringLiteral(" "));
    return fair.lastDay() == fair.starts ? first
                                         : said(QT_TRANSLATE_NOOP("Slips", "%1 to %2"), "first and last day")
                                               .arg(first, dayOf(head, fair.lastDay()));
}

void addBooths(Slip &slip, const std::vector<catalogue::Booth> &booths)
{
    if (booths.empty())
        return;
    slip.addRule();
    slip.addNote(said(QT_TRANSLATE_NOOP("Slips", "Stands I want to go to")));
    std::size_t number = 0;
    for (const catalogue::Booth &booth : booths) {
        if (++number > mostOnAList)
            break;
        slip.addHeadline(brief(joined({booth.number, booth.employer}, QStringLiteral(" ")), threeLines));
        slip.addText(brief(words::enumeration(booth.posts), threeLines));
        slip.addText(booth.pay.stated() ? words::payWords(booth.pay) : QString());
    }
}

} // namespace

Slip fairSlip(const SlipHead &head, const catalogue::Fair &fair, const std::vector<catalogue::Booth> &kept,
              const QString &link)
{
    const QString hours = words::hoursWords(fair.opens, fair.closes);
    Slip slip = begun(head);
    slip.addTitle(brief(fair.name, longName));
    slip.addAmount(fairDays(head, fair));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "When"), "hours of work"),
                 brief(hours.isEmpty() ? fair.hours : hours, longFact));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Where")), brief(fair.venue, longName));
    slip.addFact({}, brief(placeOf(fair.place, head.language), longFact));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Way"), "how to get there"),
                 brief(fair.transport, longFact));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Costs"), "course"), words::feeWords(fair.fee));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "For"), "who may join"), brief(fair.audience, longFact));
    slip.addFact(said(QT_TRANSLATE_NOOP("Slips", "Phone")), brief(fair.phone, longName));
    addBooths(slip, kept);
    addCode(slip, link, said(QT_TRANSLATE_NOOP("Slips", "Scan it with your phone: it opens this job fair")));
    end(slip, head);
    return slip;
}

Slip receiptSlip(const SlipHead &head, const ReceiptFacts &receipt)
{
    Slip slip = begun(head);
    slip.addHeadline(brief(receipt.subject, longFact));
    slip.addText(said(QT_TRANSLATE_NOOP("Slips", "Handed in on %1"))
                     .arg(dayOf(head, receipt.captured.date()) + u' ' +
                          receipt.captured.toString(QStringLiteral("HH:mm"))));
    slip.addRule();
    slip.addNote(said(QT_TRANSLATE_NOOP("Slips", "Your code")));
    slip.addCode(receipt.code);
    slip.addQr(receipt.ticket.isEmpty() ? receipt.link : receipt.ticket);
    slip.addNote(
        !receipt.ticket.isEmpty() ? said(QT_TRANSLATE_NOOP("Slips", "Show this code at the door"))
        : receipt.link.isEmpty()
            ? said(QT_TRANSLATE_NOOP("Slips", "With this code you see at the station how it stands"))
            : said(QT_TRANSLATE_NOOP("Slips", "With this code, or with your phone, you see how it stands")));
    end(slip, head);
    return slip;
}

} // namespace yizhan::viewmodels
