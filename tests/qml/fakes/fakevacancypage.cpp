// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakevacancypage.h"

#include "areaname.h"
#include "fakecourses.h"

namespace yizhan::fakes {

void FakeVacancyPage::open(const QString &id)
{
    m_phoneShown = false;
    m_state = State::Missing;
    for (const catalogue::Vacancy &sample : sampleVacancies()) {
        if (sample.id == id) {
            m_vacancy = sample;
            m_state = State::Ready;
        }
    }
    Q_EMIT changed();
    Q_EMIT phoneChanged();
}

void FakeVacancyPage::close()
{
    m_vacancy = {};
    m_state = State::Idle;
    m_phoneShown = false;
    Q_EMIT changed();
    Q_EMIT phoneChanged();
}

void FakeVacancyPage::revealPhone()
{
    m_phoneShown = true;
    Q_EMIT phoneChanged();
}

void FakeVacancyPage::setLanguage(int language)
{
    m_language = language;
    Q_EMIT changed();
}

void FakeVacancyPage::arrive(const viewmodels::Arrival &arrival)
{
    if (arrival.route.screen == viewmodels::Screens::Vacancy && vacancyId() != arrival.route.id)
        open(arrival.route.id);
}

QList<viewmodels::PlaceValue> FakeVacancyPage::places() const
{
    QList<viewmodels::PlaceValue> result;
    for (const catalogue::Place &place : m_vacancy.places) {
        viewmodels::PlaceValue value;
        value.areaName = viewmodels::areaName(place.county, m_language);
        value.townName = viewmodels::areaName(place.town, m_language);
        value.region = place.region;
        value.street = place.street;
        value.distanceMeters = place.county.isEmpty() ? -1 : 820;
        result.append(value);
    }
    return result;
}

QList<viewmodels::CourseValue> FakeVacancyPage::courses() const
{
    if (m_vacancy.certificates.isEmpty())
        return {};
    const catalogue::Course course = sampleCourse();
    return {viewmodels::CourseValue({course, course.certificates()},
                                    viewmodels::PlaceValue::of(course.place, -1, m_language))};
}

} // namespace yizhan::fakes
