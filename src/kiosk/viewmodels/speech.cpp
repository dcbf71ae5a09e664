// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech.h"

#include "codewords.h"
#include "factwords.h"
#include "fairwords.h"
#include "matchwords.h"
#include "moneywords.h"
#include "reach.h"
#include "vacancywords.h"

#include <algorithm>

namespace yizhan::viewmodels {

namespace {

template <typename Flags>
Flags flagsOf(int bits)
{
    return Flags::fromInt(static_cast<typename Flags::Int>(bits));
}

} // namespace

Speech::Speech(QObject *parent) : QObject(parent) {}

QStringList Speech::kinds(int bits) const
{
    return words::wordsOf(flagsOf<catalogue::EmploymentKinds>(bits));
}

QStringList Speech::shifts(int bits) const
{
    return words::wordsOf(flagsOf<catalogue::Shifts>(bits));
}

QStringList Speech::tags(int bits) const
{
    return words::wordsOf(flagsOf<catalogue::VacancyTags>(bits));
}

QStringList Speech::benefits(int bits, int most) const
{
    return words::wordsOf(flagsOf<catalogue::Benefits>(bits), most);
}

QString Speech::certificates(int bits) const
{
    return words::enumeration(words::wordsOf(flagsOf<catalogue::Certificates>(bits)));
}

QString Speech::education(int value) const
{
    return words::word(static_cast<catalogue::Education>(value));
}

QString Speech::word(const QString &code) const
{
    return words::wordOfCode(code);
}

QString Speech::group(const QString &id) const
{
    return words::groupWord(id);
}

QString Speech::pay(const PayValue &pay) const
{
    return words::payWords(pay.pay());
}

QString Speech::payBand(const QString &code) const
{
    return words::payBandWords(code);
}

QString Speech::fee(const CourseValue &course) const
{
    return words::feeWords(course.feeInFen());
}

QString Speech::fairFee(const FairValue &fair) const
{
    return words::feeWords(fair.fee());
}

QString Speech::fairHours(const FairValue &fair) const
{
    const QString hours = words::hoursWords(fair.opens(), fair.closes());
    return hours.isEmpty() ? fair.hours() : hours;
}

QString Speech::weekday(int weekday) const
{
    return words::weekdayWords(weekday);
}

QString Speech::distanceFromHere(int meters) const
{
    return words::distanceFromHere(meters);
}

QString Speech::reasonDistance(const MatchReason &reason) const
{
    return words::distanceWords(reason.first(), matching::measuredOf(reason.finding()));
}

QString Speech::reasonFromHere(const MatchReason &reason) const
{
    return words::distanceFromHere(reason.first(), matching::measuredOf(reason.finding()));
}

QString Speech::monthDay(int month, int day) const
{
    return words::dayWords(month, day);
}

QString Speech::daysLeft(int days) const
{
    return words::daysLeftWords(days);
}

QString Speech::experience(int months) const
{
    return words::experienceWords(months);
}

QString Speech::demands(const VacancyFacts &facts) const
{
    return words::demandLine(facts.vacancy());
}

QString Speech::schedule(const VacancyFacts &facts) const
{
    return words::scheduleLine(facts.vacancy());
}

QString Speech::posted(const VacancyFacts &facts) const
{
    return words::postedWords(facts.vacancy().posted, facts.today());
}

QString Speech::limit(int meters) const
{
    return words::limitWords(meters);
}

QString Speech::reach(const QString &code) const
{
    const auto bands = search::reachBands();
    const auto band = std::find_if(bands.begin(), bands.end(),
                                   [&code](const search::ReachBand &known) { return known.code == code; });
    return band == bands.end() ? QString() : words::limitWords(band->meters);
}

QString Speech::widestReach() const
{
    return words::limitWords(search::reachBands().back().meters);
}

QString Speech::city(const QString &region) const
{
    return words::cityWords(region);
}

QString Speech::distance(int meters) const
{
    return words::distanceWords(meters);
}

QString Speech::way(int meters) const
{
    return words::wayWords(meters);
}

QString Speech::age(int youngest, int oldest) const
{
    return words::ageWords(youngest, oldest);
}

QString Speech::ageDemand(int youngest, int oldest) const
{
    return words::ageDemandWords(youngest, oldest);
}

} // namespace yizhan::viewmodels
