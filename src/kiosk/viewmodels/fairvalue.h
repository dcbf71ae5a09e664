// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fair.h"
#include "fairplaces.h"
#include "placevalue.h"
#include "saidyear.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace yizhan::viewmodels {

/// How soon a fair is, as `FairTimes.Today` in QML.
namespace FairTimes {
Q_NAMESPACE
QML_NAMED_ELEMENT(FairTimes)

enum When {
    Today,    ///< it is open on this day
    ThisWeek, ///< it begins before the week ends, whose last day is Sunday
    Later,
};
Q_ENUM_NS(When)
} // namespace FairTimes

/// What the stands of a fair offer together.
struct FairOffer
{
    int booths = 0;
    int headcount = 0; ///< people who are looked for, of the stands that say so

    friend bool operator==(const FairOffer &, const FairOffer &) = default;
};

/// A job fair as the screens show it. What is empty, 0 or below 0 is not stated.
class FairValue
{
    Q_GADGET
    QML_VALUE_TYPE(fairValue)
    Q_PROPERTY(QString id READ id CONSTANT)
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString kind READ kind CONSTANT)
    Q_PROPERTY(QString organiser READ organiser CONSTANT)
    Q_PROPERTY(int year READ year CONSTANT)
    Q_PROPERTY(int month READ month CONSTANT)
    Q_PROPERTY(int day READ day CONSTANT)
    Q_PROPERTY(int weekday READ weekday CONSTANT)
    Q_PROPERTY(int endMonth READ endMonth CONSTANT)
    Q_PROPERTY(int endDay READ endDay CONSTANT)
    Q_PROPERTY(int opens READ opens CONSTANT)
    Q_PROPERTY(int closes READ closes CONSTANT)
    Q_PROPERTY(QString hours READ hours CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::FairTimes::When when READ when CONSTANT)
    Q_PROPERTY(bool leads READ leads CONSTANT)
    Q_PROPERTY(QString venue READ venue CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::PlaceValue place READ place CONSTANT)
    Q_PROPERTY(QString transport READ transport CONSTANT)
    Q_PROPERTY(int quota READ quota CONSTANT)
    Q_PROPERTY(bool placesTold READ placesTold CONSTANT)
    Q_PROPERTY(int freePlaces READ freePlaces CONSTANT)
    Q_PROPERTY(int waiting READ waiting CONSTANT)
    Q_PROPERTY(bool full READ isFull CONSTANT)
    Q_PROPERTY(bool open READ isOpen CONSTANT)
    Q_PROPERTY(bool notYet READ isNotYet CONSTANT)
    Q_PROPERTY(int signUpYear READ signUpYear CONSTANT)
    Q_PROPERTY(int signUpMonth READ signUpMonth CONSTANT)
    Q_PROPERTY(int signUpDay READ signUpDay CONSTANT)
    Q_PROPERTY(QString audience READ audience CONSTANT)
    Q_PROPERTY(QString notes READ notes CONSTANT)
    Q_PROPERTY(QString phone READ phone CONSTANT)
    Q_PROPERTY(int booths READ booths CONSTANT)
    Q_PROPERTY(int headcount READ headcount CONSTANT)

public:
    FairValue() = default;
    /// As it stands on `today`; `place` in the words of the session's language; `told`: what the server has
    /// told of its places, if it has.
    FairValue(catalogue::Fair fair, PlaceValue place, FairOffer offer, QDate today,
              std::optional<catalogue::FairPlaces> told = {})
        : m_fair(std::move(fair)), m_place(std::move(place)), m_offer(offer), m_today(today),
          m_told(std::move(told))
    {
    }

    /// For its page (Screens.Fair).
    [[nodiscard]] QString id() const { return m_fair.id; }
    [[nodiscard]] QString name() const { return m_fair.name; }
    /// The string that travels: "NIGHT_FAIR".
    [[nodiscard]] QString kind() const { return catalogue::codeOf(catalogue::fairKindCodes(), m_fair.kind); }
    [[nodiscard]] QString organiser() const { return m_fair.organiser; }
    /// 0 where it is the year of `today`: only another one must be said.
    [[nodiscard]] int year() const { return saidYear(m_fair.starts, m_today); }
    [[nodiscard]] int month() const { return m_fair.starts.month(); }
    [[nodiscard]] int day() const { return m_fair.starts.day(); }
    /// 1 … 7, Monday first.
    [[nodiscard]] int weekday() const { return m_fair.starts.dayOfWeek(); }
    /// Of the last of several days; 0 of a fair of one day.
    [[nodiscard]] int endMonth() const { return lastOfSeveral().month(); }
    [[nodiscard]] int endDay() const { return lastOfSeveral().day(); }
    /// Minutes from midnight, on each of its days.
    [[nodiscard]] int opens() const { return m_fair.opens; }
    [[nodiscard]] int closes() const { return m_fair.closes; }
    /// As the bureau writes it.
    [[nodiscard]] QString hours() const { return m_fair.hours; }
    [[nodiscard]] FairTimes::When when() const
    {
        constexpr int sunday = 7;
        if (m_fair.isOn(m_today))
            return FairTimes::Today;
        return m_fair.starts <= m_today.addDays(sunday - m_today.dayOfWeek()) ? FairTimes::ThisWeek
                                                                              : FairTimes::Later;
    }
    /// It is the first of its list that is as soon as this; set by whoever makes the list.
    [[nodiscard]] bool leads() const { return m_leads; }
    void setLeads(bool leads) { m_leads = leads; }
    [[nodiscard]] QString venue() const { return m_fair.venue; }
    [[nodiscard]] PlaceValue place() const { return m_place; }
    [[nodiscard]] QString transport() const { return m_fair.transport; }
    [[nodiscard]] qint64 fee() const { return m_fair.fee; }
    /// People who may come; 0: nobody counts them.
    [[nodiscard]] int quota() const { return m_fair.quota; }
    /// The server has told how many places are free; else nothing is known but how many there are.
    [[nodiscard]] bool placesTold() const { return m_told && m_fair.quota > 0; }
    /// Of those that were told; never more than there are.
    [[nodiscard]] int freePlaces() const { return placesTold() ? std::min(m_told->free, m_fair.quota) : 0; }
    /// People on the waiting list.
    [[nodiscard]] int waiting() const { return placesTold() ? m_told->waiting : 0; }
    /// Who signs up now joins the waiting list.
    [[nodiscard]] bool isFull() const { return placesTold() && m_told->free == 0; }
    /// One can sign up today.
    [[nodiscard]] bool isOpen() const { return m_fair.signUpOn(m_today) == catalogue::SignUp::Open; }
    /// One can do so later, from signUpMonth() and signUpDay() on.
    [[nodiscard]] bool isNotYet() const { return m_fair.signUpOn(m_today) == catalogue::SignUp::NotYet; }
    /// The last day to sign up, where one is stated; the first one while it is not open yet.
    [[nodiscard]] int signUpYear() const { return saidYear(signUpDate(), m_today); }
    [[nodiscard]] int signUpMonth() const { return signUpDate().month(); }
    [[nodiscard]] int signUpDay() const { return signUpDate().day(); }
    [[nodiscard]] QString audience() const { return m_fair.audience; }
    [[nodiscard]] QString notes() const { return m_fair.notes; }
    [[nodiscard]] QString phone() const { return m_fair.phone; }
    [[nodiscard]] int booths() const { return m_offer.booths; }
    [[nodiscard]] int headcount() const { return m_offer.headcount; }

    friend bool operator==(const FairValue &, const FairValue &) = default;

private:
    [[nodiscard]] QDate lastOfSeveral() const { return m_fair.ends > m_fair.starts ? m_fair.ends : QDate(); }
    [[nodiscard]] QDate signUpDate() const { return isNotYet() ? m_fair.signUpFrom : m_fair.signUpUntil; }

    catalogue::Fair m_fair;
    PlaceValue m_place;
    FairOffer m_offer;
    QDate m_today;
    std::optional<catalogue::FairPlaces> m_told;
    bool m_leads = false;
};

} // namespace yizhan::viewmodels
