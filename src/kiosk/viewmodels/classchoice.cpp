// SPDX-License-Identifier: GPL-3.0-or-later
#include "classchoice.h"

#include "classjson.h"
#include "coursejson.h"
#include "openclasses.h"
#include "whenanswered.h"

namespace yizhan::viewmodels {

namespace {

using catalogue::Class;

constexpr int notKnown = -1; // of a distance

} // namespace

ClassChoice::ClassChoice(session::Session &session, desk::ItemService &items, desk::MatchService &match,
                         const Clock &clock, QObject *parent)
    : QObject(parent), SessionPart(session), m_items(items), m_match(match), m_clock(clock),
      m_places(items, clock)
{
    m_vacancies.setLanguage(language());
}

QList<ClassValue> ClassChoice::classes() const
{
    QList<ClassValue> shown;
    for (const Class &held : m_classes)
        shown.append(ClassValue(held, PlaceValue::of(held.place, notKnown, language()), m_clock.today(),
                                m_places.of(held.id)));
    return shown;
}

QString ClassChoice::chosenId() const
{
    return m_chosen < 0 ? QString() : m_classes[static_cast<std::size_t>(m_chosen)].id;
}

bool ClassChoice::canSignUp() const
{
    return m_chosen >= 0 &&
           m_classes[static_cast<std::size_t>(m_chosen)].signUpOn(m_clock.today()) == catalogue::SignUp::Open;
}

void ClassChoice::choose(int index)
{
    if (index < 0 || index >= static_cast<int>(m_classes.size()) || index == m_chosen)
        return;
    m_chosen = index;
    Q_EMIT changed();
}

void ClassChoice::refresh()
{
    if (!m_course.isEmpty())
        m_places.read(this, [this] { Q_EMIT changed(); });
}

void ClassChoice::open(const QString &course)
{
    forget();
    m_course = course;
    const quint64 opening = m_opening;
    const EpochDay today = toEpochDay(m_clock.today());
    refresh();
    whenAnswered(desk::allItems<Class>(m_items, today), this,
                 [this, opening](const Result<std::vector<Class>> &read) {
                     if (opening != m_opening || !read)
                         return;
                     m_classes = openClasses(*read, m_clock.today());
                     std::erase_if(m_classes, [this](const Class &held) { return held.course != m_course; });
                     m_chosen = m_classes.empty() ? -1 : 0;
                     Q_EMIT changed();
                 });
    whenAnswered(desk::itemById<catalogue::Course>(m_items, course, today), this,
                 [this, opening](const Result<catalogue::Course> &read) {
                     if (opening == m_opening && read)
                         m_about = *read;
                 });
    whenAnswered(m_match.openedBy(course, today, mostVacancies), this,
                 [this, opening](const Result<desk::OpenedPage> &opened) {
                     if (opening != m_opening || !opened)
                         return;
                     m_opens = opened->total;
                     m_vacancies.setRows(opened->rows);
                     Q_EMIT changed();
                 });
}

void ClassChoice::arrive(const Arrival &arrival)
{
    const Route &route = arrival.route;
    if ((route.screen == Screens::Course || route.screen == Screens::CourseJobs) && route.id != m_course)
        open(route.id);
}

void ClassChoice::forget()
{
    ++m_opening;
    m_course.clear();
    m_about = {};
    m_classes.clear();
    m_chosen = -1;
    m_opens = 0;
    m_vacancies.setRows({});
    Q_EMIT changed();
}

print::Slip ClassChoice::slip(const SlipHead &head) const
{
    if (m_chosen < 0)
        return print::Slip();
    return classSlip(head, m_classes[static_cast<std::size_t>(m_chosen)], m_about);
}

void ClassChoice::speak(session::Language language)
{
    m_vacancies.setLanguage(language);
    Q_EMIT changed();
}

} // namespace yizhan::viewmodels
