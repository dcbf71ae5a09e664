// SPDX-License-Identifier: GPL-3.0-or-later
#include "vacancypage.h"

#include "takeaway.h"
#include "whenanswered.h"

namespace yizhan::viewmodels {

namespace {

constexpr int notKnown = -1; // of a distance

} // namespace

VacancyPage::VacancyPage(session::Session &session, desk::JobService &service, const Clock &clock,
                         QString publicUrl, QObject *parent)
    : QObject(parent), SessionPart(session), m_service(service), m_clock(clock),
      m_publicUrl(std::move(publicUrl))
{
    connect(this, &VacancyPage::changed, this, &VacancyPage::ageChanged);
}

void VacancyPage::open(const QString &id)
{
    empty(State::Loading);
    m_id = id;
    m_ofList = true;
    Q_EMIT changed();
    whenAnswered(m_service.vacancy(id, toEpochDay(m_clock.today())), this,
                 [this, opening = m_opening](const Result<desk::VacancyAnswer> &answer) {
                     if (opening == m_opening)
                         show(answer);
                 });
}

std::any VacancyPage::keep(const Route &left) const
{
    return left.screen == Screens::Results ? std::any(m_id) : std::any();
}

void VacancyPage::arrive(const Arrival &arrival)
{
    if (arrival.route.screen == Screens::Vacancy && (!arrival.back || arrival.route.id != m_id))
        open(arrival.route.id);
    if (arrival.route.screen != Screens::Results)
        return;
    if (!arrival.back)
        close(); // what stood beside another list
    // Beside the list of a wide screen.
    const auto *beside = std::any_cast<QString>(&arrival.kept);
    if (beside == nullptr || beside->isEmpty())
        close();
    else if (*beside != m_id)
        open(*beside);
}

void VacancyPage::close()
{
    if (m_state != State::Idle)
        empty(State::Idle);
}

void VacancyPage::expectList()
{
    m_ofList = false;
}

void VacancyPage::followList(const QStringList &ids)
{
    if (m_ofList || ids.contains(m_id))
        return;
    if (ids.isEmpty())
        close();
    else
        open(ids.first());
}

void VacancyPage::forget()
{
    close();
    setAge({});
}

void VacancyPage::setAge(AgeRange age)
{
    m_age = age;
    Q_EMIT ageChanged();
}

void VacancyPage::revealPhone()
{
    if (m_state != State::Ready || m_phoneShown || !hasPhone())
        return;
    m_phoneShown.emplace(session());
    Q_EMIT phoneChanged();
    Q_EMIT takeAwayTextChanged();
}

QList<PlaceValue> VacancyPage::places() const
{
    QList<PlaceValue> places;
    for (std::size_t place = 0; place < m_answer.vacancy.places.size(); ++place)
        places.append(
            PlaceValue::of(m_answer.vacancy.places[place], m_answer.distanceMeters[place], language()));
    return places;
}

QList<CourseValue> VacancyPage::courses() const
{
    QList<CourseValue> courses;
    for (const matching::CourseOffer &offer : m_answer.courses)
        courses.append(
            CourseValue(offer, PlaceValue::of(offer.course.place, notKnown, language()), m_clock.today()));
    return courses;
}

int VacancyPage::daysLeft() const
{
    const QDate last = m_answer.vacancy.validThrough;
    return last.isValid() ? static_cast<int>(m_clock.today().daysTo(last)) : -1;
}

QString VacancyPage::description() const
{
    const catalogue::Vacancy &vacancy = m_answer.vacancy;
    return vacancy.description.trimmed() == vacancy.title ? QString() : vacancy.description;
}

QString VacancyPage::takeAwayText() const
{
    if (m_state != State::Ready)
        return {};
    return takeAwayIsLink() ? takeAwayLink(m_publicUrl, m_id) : takeAwayFacts(m_answer.vacancy, phone());
}

print::Slip VacancyPage::slip(const SlipHead &head) const
{
    if (m_state != State::Ready)
        return print::Slip();
    const catalogue::Vacancy &vacancy = m_answer.vacancy;
    const QString taken =
        takeAwayIsLink() ? takeAwayLink(m_publicUrl, m_id) : takeAwayFacts(vacancy, vacancy.phone);
    const int distance = m_answer.distanceMeters.empty() ? notKnown : m_answer.distanceMeters.front();
    return vacancySlip(head, vacancy, distance, taken, takeAwayIsLink());
}

void VacancyPage::speak(session::Language /*language*/)
{
    Q_EMIT changed();
    Q_EMIT takeAwayTextChanged();
}

void VacancyPage::show(const Result<desk::VacancyAnswer> &answer)
{
    m_answer = answer.value_or(desk::VacancyAnswer());
    m_state = answer ? State::Ready : State::Missing;
    Q_EMIT changed();
    Q_EMIT takeAwayTextChanged();
}

void VacancyPage::empty(State state)
{
    ++m_opening;
    m_ofList = false;
    m_id.clear();
    m_answer = {};
    m_phoneShown.reset();
    m_state = state;
    Q_EMIT changed();
    Q_EMIT phoneChanged();
    Q_EMIT takeAwayTextChanged();
}

} // namespace yizhan::viewmodels
