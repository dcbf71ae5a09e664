// SPDX-License-Identifier: GPL-3.0-or-later
#include "showcase.h"
#include "whenanswered.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace yizhan::viewmodels {

namespace {

constexpr int asked = 24; // of which some have the same title
constexpr std::size_t most = 9;
constexpr qsizetype readInPassing = 14; // characters of a title
constexpr int minuteWatchMs = 1'000;

/// To the minute: what is shown changes no more often.
QDateTime minuteOf(const Clock &clock)
{
    QDateTime now = clock.nowLocal();
    now.setTime(QTime(now.time().hour(), now.time().minute()));
    return now;
}

/// Those of today before the others, and last those whose titles are too long to be read in passing, each in
/// the order of the answer; one of a title, so that three cards say three things.
std::vector<desk::VacancyRow> choose(std::vector<desk::VacancyRow> rows)
{
    std::stable_partition(rows.begin(), rows.end(), [](const desk::VacancyRow &row) { return row.isNew(); });
    const auto longOnes = std::stable_partition(rows.begin(), rows.end(), [](const desk::VacancyRow &row) {
        return row.vacancy.title.size() <= readInPassing;
    });
    if (std::distance(rows.begin(), longOnes) >= Showcase::shown)
        rows.erase(longOnes, rows.end());
    std::vector<desk::VacancyRow> chosen;
    // First one of each group of work, then the others.
    for (const bool everyGroup : {false, true}) {
        for (const desk::VacancyRow &row : rows) {
            const bool another = std::none_of(chosen.begin(), chosen.end(), [&](const auto &other) {
                return other.vacancy.title == row.vacancy.title ||
                       (!everyGroup && other.vacancy.group == row.vacancy.group);
            });
            if (another && chosen.size() < most)
                chosen.push_back(row);
        }
    }
    return chosen;
}

} // namespace

Showcase::Showcase(session::Session &session, desk::JobService &service, const Clock &clock, bool motion,
                   QObject *parent)
    : QObject(parent), SessionPart(session), m_service(service), m_clock(clock), m_minute(minuteOf(clock)),
      m_motion(motion)
{
    m_turns.setInterval(turnMs);
    connect(&m_turns, &QTimer::timeout, this, &Showcase::turn);
    m_minutes.setInterval(minuteWatchMs);
    connect(&m_minutes, &QTimer::timeout, this, &Showcase::tick);
    m_minutes.start();
}

QString Showcase::time() const
{
    return m_minute.toString(QStringLiteral("H:mm"));
}

void Showcase::setSeen(bool seen)
{
    if (seen && m_motion)
        m_turns.start();
    else
        m_turns.stop();
}

void Showcase::tick()
{
    const QDateTime minute = minuteOf(m_clock);
    if (minute == m_minute)
        return;
    const bool anotherDay = minute.date() != m_minute.date();
    m_minute = minute;
    Q_EMIT timeChanged();
    if (anotherDay)
        refresh(); // of today are others now
}

void Showcase::refresh()
{
    ++m_reading;
    ask(search::Sort::Distance);
}

void Showcase::ask(search::Sort sort)
{
    desk::BrowseRequest request;
    request.sort = sort;
    request.pageSize = asked;
    request.today = toEpochDay(m_clock.today());
    whenAnswered(m_service.browse(request), this,
                 [this, sort, reading = m_reading](const desk::BrowseAnswer &answer) {
                     if (reading != m_reading)
                         return;
                     if (sort == search::Sort::Distance && !answer.distanceKnown)
                         ask(search::Sort::Newest);
                     else
                         take(answer.rows);
                 });
}

void Showcase::take(const std::vector<desk::VacancyRow> &rows)
{
    std::vector<desk::VacancyRow> chosen = choose(rows);
    if (chosen == m_rows)
        return;
    m_rows = std::move(chosen);
    m_places.clear();
    for (std::size_t row = 0; row < std::min<std::size_t>(m_rows.size(), shown); ++row)
        m_places.push_back(row);
    m_next = m_places.size();
    m_place = 0;
    show();
}

void Showcase::turn()
{
    if (m_rows.size() <= shown)
        return;
    m_places[m_place] = m_next;
    m_place = (m_place + 1) % shown;
    m_next = (m_next + 1) % m_rows.size();
    show();
}

void Showcase::show()
{
    QList<ShowcaseVacancy> vacancies;
    for (const std::size_t row : m_places)
        vacancies.append(ShowcaseVacancy(m_rows[row], language()));
    vacancies.resize(shown);
    if (vacancies == m_vacancies)
        return;
    m_vacancies = std::move(vacancies);
    Q_EMIT vacanciesChanged();
}

void Showcase::speak([[maybe_unused]] session::Language language)
{
    show();
}

} // namespace yizhan::viewmodels
