// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "areaname.h"
#include "payvalue.h"
#include "vacancyrows.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <utility>

namespace yizhan::viewmodels {

/// A vacancy in the window of the house: what is read in passing.
class ShowcaseVacancy
{
    Q_GADGET
    QML_VALUE_TYPE(showcaseVacancy)
    Q_PROPERTY(QString id READ id CONSTANT)
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString group READ group CONSTANT)
    Q_PROPERTY(yizhan::viewmodels::PayValue pay READ pay CONSTANT)
    Q_PROPERTY(QString areaName READ areaName CONSTANT)
    Q_PROPERTY(QString townName READ townName CONSTANT)
    Q_PROPERTY(QString region READ region CONSTANT)
    Q_PROPERTY(int distanceMeters READ distanceMeters CONSTANT)
    Q_PROPERTY(bool isNew READ isNew CONSTANT)

public:
    ShowcaseVacancy() = default;
    ShowcaseVacancy(desk::VacancyRow row, session::Language language)
        : m_row(std::move(row)), m_areaName(viewmodels::areaName(place().county, language)),
          m_townName(viewmodels::areaName(place().town, language))
    {
    }

    /// For its page (Screens.Vacancy); empty = nothing hangs here.
    [[nodiscard]] QString id() const { return m_row.vacancy.id; }
    [[nodiscard]] QString title() const { return m_row.vacancy.title; }
    /// The pictured group of work.
    [[nodiscard]] QString group() const
    {
        return m_row.vacancy.group.isEmpty() ? QStringLiteral("other") : m_row.vacancy.group;
    }
    [[nodiscard]] PayValue pay() const { return PayValue(m_row.vacancy.pay); }
    [[nodiscard]] QString areaName() const { return m_areaName; }
    [[nodiscard]] QString townName() const { return m_townName; }
    [[nodiscard]] QString region() const { return place().region; }
    [[nodiscard]] int distanceMeters() const { return m_row.distanceMeters; }
    [[nodiscard]] bool isNew() const { return m_row.isNew(); }

    friend bool operator==(const ShowcaseVacancy &, const ShowcaseVacancy &) = default;

private:
    [[nodiscard]] const catalogue::Place &place() const
    {
        static const catalogue::Place nowhere;
        return m_row.vacancy.places.empty() ? nowhere : m_row.vacancy.places.front();
    }

    desk::VacancyRow m_row;
    QString m_areaName;
    QString m_townName;
};

} // namespace yizhan::viewmodels
