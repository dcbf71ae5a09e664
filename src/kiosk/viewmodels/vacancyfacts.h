// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace yizhan::viewmodels {

/// What the card of a vacancy says beside its title, pay and place, as the lists of QML carry it; `Facts` of
/// QML words it.
class VacancyFacts
{
    Q_GADGET
    QML_VALUE_TYPE(vacancyFacts)
    Q_PROPERTY(QString employer READ employer CONSTANT)
    Q_PROPERTY(QString source READ source CONSTANT)
    Q_PROPERTY(int headcount READ headcount CONSTANT)
    Q_PROPERTY(bool postedToday READ postedToday CONSTANT)
    Q_PROPERTY(bool sample READ sample CONSTANT)

public:
    VacancyFacts() = default;
    /// As it is read on a day, in China.
    VacancyFacts(const catalogue::Vacancy &vacancy, QDate today) : m_vacancy(vacancy), m_today(today) {}

    [[nodiscard]] QString employer() const { return m_vacancy.employer; }
    /// Whose list it came in.
    [[nodiscard]] QString source() const { return m_vacancy.source; }
    [[nodiscard]] int headcount() const { return m_vacancy.headcount; } ///< 0 = not stated
    [[nodiscard]] bool postedToday() const
    {
        return m_vacancy.posted.isValid() && m_vacancy.posted == m_today;
    }
    /// Fictitious: 示例.
    [[nodiscard]] bool sample() const { return m_vacancy.tags.testFlag(catalogue::VacancyTag::Sample); }

    [[nodiscard]] const catalogue::Vacancy &vacancy() const { return m_vacancy; }
    [[nodiscard]] QDate today() const { return m_today; }

    friend bool operator==(const VacancyFacts &, const VacancyFacts &) = default;

private:
    catalogue::Vacancy m_vacancy;
    QDate m_today;
};

} // namespace yizhan::viewmodels
