// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "courseoffers.h"
#include "placevalue.h"
#include "saidyear.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// A course as the screens show it. What is empty or 0 is not stated.
class CourseValue
{
    Q_GADGET
    QML_VALUE_TYPE(courseValue)
    Q_PROPERTY(QString id READ id CONSTANT)
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString provider READ provider CONSTANT)
    Q_PROPERTY(QString programme READ programme CONSTANT)
    Q_PROPERTY(QString category READ category CONSTANT)
    Q_PROPERTY(QStringList awards READ awards CONSTANT)
    Q_PROPERTY(bool awardsWanted READ awardsWanted CONSTANT)
    Q_PROPERTY(int hours READ hours CONSTANT)
    Q_PROPERTY(int startYear READ startYear CONSTANT)
    Q_PROPERTY(int startMonth READ startMonth CONSTANT)
    Q_PROPERTY(int startDay READ startDay CONSTANT)
    Q_PROPERTY(int signUpYear READ signUpYear CONSTANT)
    Q_PROPERTY(int signUpMonth READ signUpMonth CONSTANT)
    Q_PROPERTY(int signUpDay READ signUpDay CONSTANT)
    Q_PROPERTY(QString schedule READ schedule CONSTANT)
    Q_PROPERTY(bool feeStated READ feeStated CONSTANT)
    Q_PROPERTY(QString subsidy READ subsidy CONSTANT)
    Q_PROPERTY(int seats READ seats CONSTANT)
    Q_PROPERTY(QString audience READ audience CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::PlaceValue place READ place CONSTANT)
    Q_PROPERTY(QString description READ description CONSTANT)
    Q_PROPERTY(QString contact READ contact CONSTANT)
    Q_PROPERTY(QString phone READ phone CONSTANT)

public:
    CourseValue() = default;
    /// As it is said on `today`; `place` is where it is held, in the words of the session's language.
    CourseValue(matching::CourseOffer offer, PlaceValue place, QDate today)
        : m_offer(std::move(offer)), m_place(std::move(place)),
          m_startYear(saidYear(m_offer.course.starts, today)),
          m_signUpYear(saidYear(m_offer.course.signUpUntil, today))
    {
    }

    /// For the page of the course (Screens.Course).
    [[nodiscard]] QString id() const { return m_offer.course.id; }
    [[nodiscard]] QString name() const { return m_offer.course.name; }
    [[nodiscard]] QString provider() const { return m_offer.course.provider; }
    [[nodiscard]] QString programme() const { return m_offer.course.programme; }
    /// The string of a catalogue::CourseCategory, for the codebook and the shelves; empty when not stated.
    [[nodiscard]] QString category() const
    {
        return catalogue::codeOf(catalogue::courseCategoryCodes(), m_offer.course.category);
    }
    /// Certificates, in the bureau's words.
    [[nodiscard]] QStringList awards() const { return m_offer.course.awards; }
    /// Whether one of them is what the vacancy asks for; else the course teaches its trade.
    [[nodiscard]] bool awardsWanted() const { return bool(m_offer.certificates); }
    [[nodiscard]] int hours() const { return m_offer.course.hours; }
    // Numbers, because a day turned into a JavaScript date may be another one in another time zone.
    /// 0 where it is this year: only another one must be said.
    [[nodiscard]] int startYear() const { return m_startYear; }
    [[nodiscard]] int startMonth() const { return m_offer.course.starts.month(); }
    [[nodiscard]] int startDay() const { return m_offer.course.starts.day(); }
    /// The last day to sign up.
    [[nodiscard]] int signUpYear() const { return m_signUpYear; }
    [[nodiscard]] int signUpMonth() const { return m_offer.course.signUpUntil.month(); }
    [[nodiscard]] int signUpDay() const { return m_offer.course.signUpUntil.day(); }
    [[nodiscard]] QString schedule() const { return m_offer.course.schedule; }
    [[nodiscard]] bool feeStated() const { return m_offer.course.fee >= 0; }
    /// 0 = free; below 0: not stated.
    [[nodiscard]] qint64 feeInFen() const { return m_offer.course.fee; }
    [[nodiscard]] QString subsidy() const { return m_offer.course.subsidy; }
    [[nodiscard]] int seats() const { return m_offer.course.seats; }
    [[nodiscard]] QString audience() const { return m_offer.course.audience; }
    [[nodiscard]] PlaceValue place() const { return m_place; }
    [[nodiscard]] QString description() const { return m_offer.course.description; }
    [[nodiscard]] QString contact() const { return m_offer.course.contact; }
    [[nodiscard]] QString phone() const { return m_offer.course.phone; }

    friend bool operator==(const CourseValue &, const CourseValue &) = default;

private:
    matching::CourseOffer m_offer;
    PlaceValue m_place;
    int m_startYear = 0;
    int m_signUpYear = 0;
};

} // namespace yizhan::viewmodels
