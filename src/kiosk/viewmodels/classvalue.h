// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "class.h"
#include "classplaces.h"
#include "placevalue.h"
#include "saidyear.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace yizhan::viewmodels {

/// A class of a course as the screens show it. What is empty or 0 is not stated.
class ClassValue
{
    Q_GADGET
    QML_VALUE_TYPE(classValue)
    Q_PROPERTY(QString id READ id CONSTANT)
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(int startYear READ startYear CONSTANT)
    Q_PROPERTY(int startMonth READ startMonth CONSTANT)
    Q_PROPERTY(int startDay READ startDay CONSTANT)
    Q_PROPERTY(int endYear READ endYear CONSTANT)
    Q_PROPERTY(int endMonth READ endMonth CONSTANT)
    Q_PROPERTY(int endDay READ endDay CONSTANT)
    Q_PROPERTY(int days READ days CONSTANT)
    Q_PROPERTY(int signUpYear READ signUpYear CONSTANT)
    Q_PROPERTY(int signUpMonth READ signUpMonth CONSTANT)
    Q_PROPERTY(int signUpDay READ signUpDay CONSTANT)
    Q_PROPERTY(bool open READ isOpen CONSTANT)
    Q_PROPERTY(QString schedule READ schedule CONSTANT)
    Q_PROPERTY(int seats READ seats CONSTANT)
    Q_PROPERTY(bool placesTold READ placesTold CONSTANT)
    Q_PROPERTY(int freePlaces READ freePlaces CONSTANT)
    Q_PROPERTY(int waiting READ waiting CONSTANT)
    Q_PROPERTY(bool full READ isFull CONSTANT)
    Q_PROPERTY(bool contested READ contested CONSTANT)
    Q_PROPERTY(QString audience READ audience CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::PlaceValue place READ place CONSTANT)

public:
    ClassValue() = default;
    /// As it stands on `today`; `place` in the words of the session's language; `told`: what the server has
    /// told of its places, if it has.
    ClassValue(catalogue::Class held, PlaceValue place, QDate today,
               std::optional<catalogue::ClassPlaces> told = {})
        : m_class(std::move(held)), m_place(std::move(place)), m_told(std::move(told)),
          m_signUp(m_class.signUpOn(today)), m_today(today)
    {
    }

    /// For the form that signs up for it.
    [[nodiscard]] QString id() const { return m_class.id; }
    [[nodiscard]] QString name() const { return m_class.name; }
    /// 0 where it is the year of `today`: only another one must be said.
    [[nodiscard]] int startYear() const { return saidYear(m_class.starts, m_today); }
    [[nodiscard]] int startMonth() const { return m_class.starts.month(); }
    [[nodiscard]] int startDay() const { return m_class.starts.day(); }
    [[nodiscard]] int endYear() const { return saidYear(m_class.ends, m_today); }
    [[nodiscard]] int endMonth() const { return m_class.ends.month(); }
    [[nodiscard]] int endDay() const { return m_class.ends.day(); }
    /// From the first day to the last, both counted; 0 when one of them is not stated.
    [[nodiscard]] int days() const
    {
        return m_class.starts.isValid() && m_class.ends >= m_class.starts
                   ? static_cast<int>(m_class.starts.daysTo(m_class.ends)) + 1
                   : 0;
    }
    /// One can sign up today; else not yet, from signUpMonth() and signUpDay() on.
    [[nodiscard]] bool isOpen() const { return m_signUp == catalogue::SignUp::Open; }
    /// The last day to sign up; the first one while it is not open yet.
    [[nodiscard]] int signUpYear() const { return saidYear(signUpDate(), m_today); }
    [[nodiscard]] int signUpMonth() const { return signUpDate().month(); }
    [[nodiscard]] int signUpDay() const { return signUpDate().day(); }
    [[nodiscard]] QString schedule() const { return m_class.schedule; }
    /// All of them.
    [[nodiscard]] int seats() const { return m_class.seats; }
    /// The server has told how many are free; else nothing is known but how many there are.
    [[nodiscard]] bool placesTold() const { return m_told && m_class.seats > 0; }
    /// Of those that were told; never more than there are.
    [[nodiscard]] int freePlaces() const { return placesTold() ? std::min(m_told->free, m_class.seats) : 0; }
    /// People on the waiting list; of a contested class, all who signed up.
    [[nodiscard]] int waiting() const { return placesTold() ? m_told->waiting : 0; }
    /// Who signs up now joins the waiting list.
    [[nodiscard]] bool isFull() const { return placesTold() && !contested() && m_told->free == 0; }
    /// Nobody has a place before the sign-up is over.
    [[nodiscard]] bool contested() const { return m_class.contested; }
    [[nodiscard]] QString audience() const { return m_class.audience; }
    [[nodiscard]] PlaceValue place() const { return m_place; }

    friend bool operator==(const ClassValue &, const ClassValue &) = default;

private:
    [[nodiscard]] QDate signUpDate() const
    {
        return m_signUp == catalogue::SignUp::NotYet ? m_class.signUpFrom : m_class.lastSignUpDay();
    }

    catalogue::Class m_class;
    PlaceValue m_place;
    std::optional<catalogue::ClassPlaces> m_told;
    catalogue::SignUp m_signUp = catalogue::SignUp::Closed;
    QDate m_today;
};

} // namespace yizhan::viewmodels
