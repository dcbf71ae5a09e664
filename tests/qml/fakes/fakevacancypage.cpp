// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakevacancypage.h"

#include "areaname.h"

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
    matching::CourseOffer offer;
    offer.course.name = QStringLiteral("示例培训班");
    offer.course.provider = QStringLiteral("示例职业培训学校");
    offer.course.awards = m_vacancy.certificates;
    offer.certificates = offer.course.certificates();
    offer.course.hours = 60;
    offer.course.starts = QDate(2026, 12, 1);
    offer.course.fee = 0;
    offer.course.seats = 40;
    offer.course.phone = QStringLiteral("0758-0000001");
    viewmodels::PlaceValue place;
    place.areaName = viewmodels::areaName(u"441202", m_language);
    return {viewmodels::CourseValue(offer, place)};
}

} // namespace yizhan::fakes
