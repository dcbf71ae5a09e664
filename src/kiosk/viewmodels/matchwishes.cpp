// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchwishes.h"

#include "area.h"
#include "areaname.h"
#include "matchchoices.h"
#include "occupationgroup.h"

#include <QQmlEngine>

#include <algorithm>
#include <bit>

namespace yizhan::viewmodels {

namespace {

using catalogue::Benefit;
using catalogue::Education;
using catalogue::PayUnit;
using matching::Firmness;

constexpr qint64 fenPerYuan = 100;

bool oneOnly(MatchWishes::Question question)
{
    return question == MatchWishes::Schooling || question == MatchWishes::Place ||
           question == MatchWishes::Pay || question == MatchWishes::Age;
}

bool isQuestion(MatchWishes::Question question)
{
    return question >= MatchWishes::Schooling && question <= MatchWishes::Age;
}

int countyPosition(QStringView code)
{
    const auto counties = catalogue::counties();
    for (std::size_t county = 0; county < counties.size(); ++county) {
        if (counties[county].code == code)
            return static_cast<int>(county);
    }
    return -1;
}

} // namespace

MatchWishes::MatchWishes(Origin origin, QObject *parent) : QObject(parent), m_origin(std::move(origin))
{
    for (FacetModel &model : m_choices)
        QQmlEngine::setObjectOwnership(&model, QQmlEngine::CppOwnership);
    show();
}

QList<bool> MatchWishes::decided() const
{
    QList<bool> decided = open();
    for (std::size_t question = 0; question < questionCount; ++question) {
        if (!m_chosenCodes[question].isEmpty())
            decided[qsizetype(question)] = true;
    }
    return decided;
}

bool MatchWishes::workFull() const
{
    return m_chosenCodes[Work].size() >= mostWork;
}

QStringList MatchWishes::hours() const
{
    QStringList hours;
    for (const TimeChoice &choice : timeChoices) {
        if (choice.shifts && has(Time, QLatin1String(choice.code)))
            hours.append(QLatin1String(choice.code));
    }
    return hours;
}

QStringList MatchWishes::kinds() const
{
    QStringList kinds;
    for (const TimeChoice &choice : timeChoices) {
        if (choice.kinds && has(Time, QLatin1String(choice.code)))
            kinds.append(QLatin1String(choice.code));
    }
    return kinds;
}

QList<int> MatchWishes::payUnits()
{
    return {static_cast<int>(PayUnit::Month), static_cast<int>(PayUnit::Day),
            static_cast<int>(PayUnit::Hour)};
}

void MatchWishes::setPayUnit(int unit)
{
    if (payUnit() == unit || !payUnits().contains(unit))
        return;
    m_payUnit = static_cast<PayUnit>(unit);
    m_chosenCodes[Pay].clear();
    show();
}

FacetModel *MatchWishes::choices(Question question)
{
    return isQuestion(question) ? &m_choices[question] : nullptr;
}

void MatchWishes::toggle(Question question, const QString &code)
{
    if (!isQuestion(question) || !offers(question, code))
        return;
    QStringList &chosen = m_chosenCodes[question];
    if (chosen.removeAll(code) == 0) {
        if (question == Work && workFull())
            return;
        if (oneOnly(question))
            chosen.clear();
        chosen.append(code);
    }
    m_open[question] = false;
    show();
}

void MatchWishes::leaveOpen(Question question)
{
    if (!isQuestion(question))
        return;
    m_chosenCodes[question].clear();
    if (question == Schooling) // who tells nothing on that screen tells no age either
        m_chosenCodes[Age].clear();
    m_open[question] = true;
    show();
}

void MatchWishes::reset()
{
    for (QStringList &chosen : m_chosenCodes)
        chosen.clear();
    m_open = {};
    m_payUnit = PayUnit::Month;
    m_counts = {};
    show();
}

matching::Wishes MatchWishes::wishes() const
{
    matching::Wishes wishes;
    for (const QString &group : m_chosenCodes[Work])
        wishes.work.groups |= 1U << static_cast<unsigned>(catalogue::occupationGroupIndex(group));
    wishes.place = placeWish();
    wishes.pay = payWish();
    wishes.time = timeWish();
    for (const Benefit benefit : mustBenefits) {
        if (has(Musts, catalogue::codeOf(catalogue::benefitCodes(), benefit)))
            wishes.benefits.must |= benefit;
    }
    for (const Education schooling : schoolings) {
        if (has(Schooling, catalogue::codeOf(catalogue::educationCodes(), schooling)))
            wishes.own.education = schooling;
    }
    return wishes;
}

AgeRange MatchWishes::age() const
{
    const auto told = std::find_if(ageChoices.begin(), ageChoices.end(), [this](const AgeChoice &choice) {
        return has(Age, QLatin1String(choice.code));
    });
    return told == ageChoices.end() ? AgeRange() : told->range;
}

matching::PlaceWish MatchWishes::placeWish() const
{
    matching::PlaceWish wish;
    if (m_chosenCodes[Place].isEmpty())
        return wish;
    const QString code = m_chosenCodes[Place].constFirst();
    wish.firmness = has(Musts, QStringLiteral("place")) ? Firmness::Must : Firmness::Nice;
    if (code != QLatin1String("near")) {
        wish.county = countyPosition(code);
        return wish;
    }
    const auto *area = catalogue::areaByCode(m_origin.area);
    wish.point = m_origin.point;
    if (area)
        wish.county = countyPosition(area->parent.isEmpty() ? area->code : area->parent);
    if (!wish.point && area && !area->parent.isEmpty())
        wish.town = area->code.toInt();
    return wish;
}

matching::PayWish MatchWishes::payWish() const
{
    if (m_chosenCodes[Pay].isEmpty())
        return {};
    const QString code = m_chosenCodes[Pay].constFirst();
    const qint64 yuan = code.mid(code.indexOf(QLatin1Char(':')) + 1).chopped(1).toLongLong();
    return {yuan * fenPerYuan, m_payUnit,
            has(Musts, QStringLiteral("pay")) ? Firmness::Must : Firmness::Nice};
}

matching::TimeWish MatchWishes::timeWish() const
{
    matching::TimeWish wish;
    for (const TimeChoice &choice : timeChoices) {
        if (!has(Time, QLatin1String(choice.code)))
            continue;
        wish.shifts |= choice.shifts;
        wish.kinds |= choice.kinds;
    }
    wish.shiftFirmness = wish.kindFirmness =
        has(Musts, QStringLiteral("time")) ? Firmness::Must : Firmness::Nice;
    return wish;
}

void MatchWishes::setCounts(const desk::MatchCounts &counts)
{
    m_counts = counts;
    show();
}

void MatchWishes::rename()
{
    m_chosen.rename(
        [this](int question, const QString &code) { return nameOf(static_cast<Question>(question), code); });
    show();
}

bool MatchWishes::has(Question question, const QString &code) const
{
    return m_chosenCodes[question].contains(code);
}

bool MatchWishes::offers(Question question, const QString &code) const
{
    return codesOf(question).contains(code);
}

QStringList MatchWishes::codesOf(Question question) const
{
    QStringList codes;
    switch (question) {
    case Schooling:
        for (const Education schooling : schoolings)
            codes.append(catalogue::codeOf(catalogue::educationCodes(), schooling));
        break;
    case Work:
        for (const auto &group : catalogue::occupationGroups())
            codes.append(group.id);
        break;
    case Place:
        if (m_origin.point || !m_origin.area.isEmpty())
            codes.append(QStringLiteral("near"));
        for (const auto &county : catalogue::counties())
            codes.append(county.code);
        break;
    case Time:
        for (const TimeChoice &choice : timeChoices)
            codes.append(QLatin1String(choice.code));
        break;
    case Pay:
        return payCodes(m_payUnit);
    case Musts:
        for (const Benefit benefit : mustBenefits)
            codes.append(catalogue::codeOf(catalogue::benefitCodes(), benefit));
        for (const auto &[earlier, code] : {std::pair(Place, "place"), {Time, "time"}, {Pay, "pay"}}) {
            if (!m_chosenCodes[earlier].isEmpty())
                codes.append(QLatin1String(code));
        }
        break;
    case Age:
        for (const AgeChoice &choice : ageChoices)
            codes.append(QLatin1String(choice.code));
        break;
    }
    return codes;
}

int MatchWishes::countOf(Question question, const QString &code) const
{
    const auto at = [](const std::vector<int> &counts, int position) {
        const auto place = static_cast<std::size_t>(position);
        return position >= 0 && place < counts.size() ? counts[place] : -1;
    };
    switch (question) {
    case Work:
        return at(m_counts.groups, catalogue::occupationGroupIndex(code));
    case Place:
        return at(m_counts.counties, countyPosition(code));
    case Time:
        return timeCountOf(code);
    case Musts: {
        const auto benefit = catalogue::valueOf(catalogue::benefitCodes(), code.toStdString());
        return benefit ? at(m_counts.benefits, std::countr_zero(quint32(*benefit))) : -1;
    }
    default:
        return -1;
    }
}

int MatchWishes::timeCountOf(const QString &code) const
{
    const auto choice =
        std::find_if(timeChoices.begin(), timeChoices.end(),
                     [&code](const TimeChoice &known) { return code == QLatin1String(known.code); });
    if (m_counts.times.empty() || choice == timeChoices.end())
        return -1;
    int count = 0;
    for (const desk::MatchCounts::Times &stated : m_counts.times) {
        const bool states =
            (stated.shifts & quint32(choice->shifts)) != 0 || (stated.kinds & quint32(choice->kinds)) != 0;
        count += states ? stated.vacancies : 0;
    }
    return count;
}

QString MatchWishes::nameOf(Question question, const QString &code) const
{
    return question == Place ? areaName(code, language()) : QString();
}

void MatchWishes::show()
{
    // A must of an answer that was taken back has nothing to hold on to.
    m_chosenCodes[Musts].removeIf([this](const QString &code) { return !offers(Musts, code); });
    for (int number = Schooling; number <= Age; ++number) {
        const auto question = static_cast<Question>(number);
        std::vector<FacetModel::Choice> shown;
        // Amounts of another unit are other choices.
        int position = question == Pay ? payUnit() * 100 : 0;
        for (const QString &code : codesOf(question)) {
            const int count = countOf(question, code);
            const bool selected = has(question, code);
            if (count != 0 || selected)
                shown.push_back({code, nameOf(question, code), count, selected, position});
            ++position;
        }
        m_choices[question].setChoices(shown, 0);
    }
    showChosen();
    Q_EMIT changed();
}

void MatchWishes::showChosen()
{
    const std::vector<ChosenFilterModel::Chosen> before = m_chosen.chosen();
    for (const ChosenFilterModel::Chosen &chosen : before) {
        if (!has(static_cast<Question>(chosen.facet), chosen.code))
            m_chosen.remove(chosen.facet, chosen.code);
    }
    for (int question = Schooling; question < Age; ++question) {
        for (const QString &code : m_chosenCodes[static_cast<std::size_t>(question)]) {
            if (!m_chosen.contains(question, code))
                m_chosen.append({question, code, nameOf(static_cast<Question>(question), code)});
        }
    }
}

} // namespace yizhan::viewmodels
