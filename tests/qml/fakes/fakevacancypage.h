// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coursevalue.h"
#include "fakejobbrowser.h"
#include "payvalue.h"
#include "placevalue.h"
#include "routeaware.h"

namespace yizhan::fakes {

/// Stands in for viewmodels::VacancyPage over sampleVacancies(). Registered in QML as VacancyPage.
class FakeVacancyPage : public QObject, public viewmodels::RouteAware
{
    Q_OBJECT
    Q_PROPERTY(State state MEMBER m_state NOTIFY changed)
    Q_PROPERTY(QString vacancyId READ vacancyId NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString employer READ employer NOTIFY changed)
    Q_PROPERTY(QString group READ group NOTIFY changed)
    Q_PROPERTY(int headcount READ headcount NOTIFY changed)
    Q_PROPERTY(yizhan::viewmodels::PayValue pay READ pay NOTIFY changed)
    Q_PROPERTY(QList<yizhan::viewmodels::PlaceValue> places READ places NOTIFY changed)
    Q_PROPERTY(int kinds READ kinds NOTIFY changed)
    Q_PROPERTY(int shifts READ shifts NOTIFY changed)
    Q_PROPERTY(QString hours READ hours NOTIFY changed)
    Q_PROPERTY(int education READ education NOTIFY changed)
    Q_PROPERTY(int experienceMonths READ experienceMonths NOTIFY changed)
    Q_PROPERTY(int ageMin READ ageMin NOTIFY changed)
    Q_PROPERTY(int ageMax READ ageMax NOTIFY changed)
    Q_PROPERTY(int benefits READ benefits NOTIFY changed)
    Q_PROPERTY(QStringList otherBenefits READ otherBenefits NOTIFY changed)
    Q_PROPERTY(QStringList certificates READ certificates NOTIFY changed)
    Q_PROPERTY(QList<yizhan::viewmodels::CourseValue> courses READ courses NOTIFY changed)
    Q_PROPERTY(int tags READ tags NOTIFY changed)
    Q_PROPERTY(int daysLeft READ daysLeft NOTIFY changed)
    Q_PROPERTY(QString description READ description NOTIFY changed)
    Q_PROPERTY(QString contact READ contact NOTIFY changed)
    Q_PROPERTY(bool hasPhone READ hasPhone NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY phoneChanged)
    Q_PROPERTY(QString takeAwayText READ takeAwayText NOTIFY changed)
    Q_PROPERTY(bool takeAwayIsLink READ hasPhone CONSTANT)

public:
    enum class State { Idle, Loading, Ready, Missing };
    Q_ENUM(State)

    Q_INVOKABLE void open(const QString &id);
    Q_INVOKABLE void close();
    Q_INVOKABLE void revealPhone();

    [[nodiscard]] QString vacancyId() const { return m_vacancy.id; }
    [[nodiscard]] QString title() const { return m_vacancy.title; }
    [[nodiscard]] QString employer() const { return m_vacancy.employer; }
    [[nodiscard]] QString group() const { return m_vacancy.group; }
    [[nodiscard]] int headcount() const { return m_vacancy.headcount; }
    [[nodiscard]] viewmodels::PayValue pay() const { return viewmodels::PayValue(m_vacancy.pay); }
    [[nodiscard]] QList<viewmodels::PlaceValue> places() const;
    /// One, for vacancies that ask for a certificate.
    [[nodiscard]] QList<viewmodels::CourseValue> courses() const;
    [[nodiscard]] int kinds() const { return static_cast<int>(m_vacancy.kinds); }
    [[nodiscard]] int shifts() const { return static_cast<int>(m_vacancy.shifts); }
    [[nodiscard]] QString hours() const { return m_vacancy.hours; }
    [[nodiscard]] int education() const { return static_cast<int>(m_vacancy.education); }
    [[nodiscard]] int experienceMonths() const { return m_vacancy.experienceMonths; }
    [[nodiscard]] int ageMin() const { return m_vacancy.ageMin; }
    [[nodiscard]] int ageMax() const { return m_vacancy.ageMax; }
    [[nodiscard]] int benefits() const { return static_cast<int>(m_vacancy.benefits); }
    [[nodiscard]] QStringList otherBenefits() const { return m_vacancy.otherBenefits; }
    [[nodiscard]] QStringList certificates() const { return m_vacancy.certificates; }
    [[nodiscard]] int tags() const { return static_cast<int>(m_vacancy.tags); }
    [[nodiscard]] int daysLeft() const { return 12; }
    [[nodiscard]] QString description() const { return m_vacancy.description; }
    [[nodiscard]] QString contact() const { return m_vacancy.contact; }
    [[nodiscard]] bool hasPhone() const { return !m_vacancy.phone.isEmpty(); }
    [[nodiscard]] QString phone() const { return m_phoneShown ? m_vacancy.phone : QString(); }
    [[nodiscard]] QString takeAwayText() const
    {
        return QStringLiteral("https://example.org/v/") + m_vacancy.title;
    }

    void setLanguage(int language);
    void arrive(const viewmodels::Arrival &arrival) override;

Q_SIGNALS:
    void changed();
    void phoneChanged();

private:
    catalogue::Vacancy m_vacancy;
    State m_state = State::Idle;
    bool m_phoneShown = false;
    int m_language = 0;
};

} // namespace yizhan::fakes
