// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortlist.h"

#include "slipwords.h"
#include "takeaway.h"
#include "whenanswered.h"

#include <algorithm>
#include <utility>

namespace yizhan::viewmodels {

namespace {

std::vector<catalogue::Vacancy> vacanciesOf(const std::vector<desk::VacancyAnswer> &known)
{
    std::vector<catalogue::Vacancy> vacancies;
    vacancies.reserve(known.size());
    for (const desk::VacancyAnswer &answer : known)
        vacancies.push_back(answer.vacancy);
    return vacancies;
}

} // namespace

Shortlist::Shortlist(session::Session &session, desk::JobService &service, const Clock &clock,
                     QString publicUrl, QObject *parent)
    : QObject(parent), SessionPart(session), m_service(service), m_clock(clock),
      m_publicUrl(std::move(publicUrl))
{
    m_vacancies.setLanguage(language());
}

QString Shortlist::takeAwayText() const
{
    const QString address = link();
    return address.isEmpty() ? takeAwayList(vacanciesOf(m_known)) : address;
}

QString Shortlist::link() const
{
    QStringList ids;
    bool shared = true; // the page would pass over the others
    for (const desk::VacancyAnswer &known : m_known) {
        ids.append(known.vacancy.id);
        shared = shared && known.shared;
    }
    return m_publicUrl.isEmpty() || !shared ? QString() : takeAwayListLink(m_publicUrl, ids);
}

void Shortlist::toggle(const QString &id)
{
    if (m_ids.removeAll(id) == 0) {
        if (full())
            return;
        m_ids.append(id);
    }
    std::erase_if(m_known,
                  [this](const desk::VacancyAnswer &known) { return !m_ids.contains(known.vacancy.id); });
    Q_EMIT changed();
    show();
}

void Shortlist::take(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (!m_ids.contains(id))
            toggle(id);
    }
}

void Shortlist::arrive(const Arrival &arrival)
{
    if (arrival.route.screen == Screens::Shortlist)
        readAll();
}

void Shortlist::readAll()
{
    ++m_reading;
    m_known.clear();
    for (const QString &id : std::as_const(m_ids)) {
        whenAnswered(m_service.vacancy(id, toEpochDay(m_clock.today())), this,
                     [this, reading = m_reading](const Result<desk::VacancyAnswer> &answer) {
                         if (reading != m_reading || !answer || !m_ids.contains(answer->vacancy.id))
                             return;
                         m_known.push_back(*answer);
                         std::sort(m_known.begin(), m_known.end(), [this](const auto &a, const auto &b) {
                             return m_ids.indexOf(a.vacancy.id) < m_ids.indexOf(b.vacancy.id);
                         });
                         show();
                     });
    }
    show();
}

void Shortlist::show()
{
    std::vector<desk::VacancyRow> rows;
    for (const desk::VacancyAnswer &known : m_known) {
        desk::VacancyRow row;
        row.vacancy = known.vacancy;
        row.distanceMeters = known.distanceMeters.empty() ? -1 : known.distanceMeters.front();
        rows.push_back(std::move(row));
    }
    m_vacancies.setRows(std::move(rows));
    Q_EMIT read();
}

void Shortlist::forget()
{
    ++m_reading;
    m_ids.clear();
    m_known.clear();
    Q_EMIT changed();
    show();
}

void Shortlist::speak(session::Language language)
{
    m_vacancies.setLanguage(language);
    Q_EMIT read();
}

print::Slip Shortlist::slip(const SlipHead &head) const
{
    return m_known.empty() ? print::Slip() : shortlistSlip(head, vacanciesOf(m_known), link());
}

} // namespace yizhan::viewmodels
