// SPDX-License-Identifier: GPL-3.0-or-later
#include "boothpage.h"

#include "whenanswered.h"

#include <algorithm>

namespace yizhan::viewmodels {

using catalogue::Vacancy;

BoothPage::BoothPage(session::Session &session, desk::ItemService &items, desk::JobService &jobs,
                     const Clock &clock, QObject *parent)
    : QObject(parent), SessionPart(session), m_jobs(jobs), m_clock(clock),
      m_opened(*this, items, clock, [this] {
          readVacancies();
          Q_EMIT changed();
      })
{
}

void BoothPage::open(const QString &id)
{
    m_opened.open(id);
}

/// Asks for each when the stand itself has come; one that has ended is passed over.
void BoothPage::readVacancies()
{
    ++m_opening;
    m_vacancies.clear();
    const QStringList ids = m_opened.item().vacancies;
    for (const QString &id : ids) {
        whenAnswered(m_jobs.vacancy(id, toEpochDay(m_clock.today())), this,
                     [this, ids, opening = m_opening](const Result<desk::VacancyAnswer> &answer) {
                         if (opening != m_opening || !answer)
                             return;
                         m_vacancies.push_back(answer->vacancy);
                         std::sort(m_vacancies.begin(), m_vacancies.end(),
                                   [&ids](const Vacancy &a, const Vacancy &b) {
                                       return ids.indexOf(a.id) < ids.indexOf(b.id);
                                   });
                         Q_EMIT changed();
                     });
    }
}

QList<BoothPost> BoothPage::posts() const
{
    QList<BoothPost> posts;
    QStringList named = m_opened.item().posts;
    for (const Vacancy &vacancy : m_vacancies) {
        posts.append({vacancy.title, vacancy.id, PayValue(vacancy.pay), vacancy.headcount});
        named.removeAll(vacancy.title);
    }
    for (const QString &post : named)
        posts.append({post, {}, {}, 0});
    return posts;
}

void BoothPage::arrive(const Arrival &arrival)
{
    if (arrival.route.screen == Screens::Booth && (!arrival.back || arrival.route.id != m_opened.id()))
        open(arrival.route.id);
}

void BoothPage::forget()
{
    m_opened.close();
}

} // namespace yizhan::viewmodels
