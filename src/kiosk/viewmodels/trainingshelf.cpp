// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingshelf.h"

#include "classjson.h"
#include "coursejson.h"
#include "openclasses.h"

#include <algorithm>

namespace yizhan::viewmodels {

namespace {

using catalogue::Class;
using catalogue::Course;

constexpr int notKnown = -1; // of a distance
constexpr const char *otherCourses = "OTHER_COURSE";

QString categoryOf(const Course &course)
{
    return course.category == catalogue::CourseCategory::NotStated
               ? QString::fromLatin1(otherCourses)
               : catalogue::codeOf(catalogue::courseCategoryCodes(), course.category);
}

} // namespace

TrainingShelf::TrainingShelf(session::Session &session, desk::ItemService &items, desk::MatchService &match,
                             const Clock &clock, QObject *parent)
    : QObject(parent), SessionPart(session), m_items(items), m_match(match), m_clock(clock)
{
}

void TrainingShelf::refresh()
{
    const EpochDay today = toEpochDay(m_clock.today());
    desk::allItems<Class>(m_items, today).then(this, [this](const Result<std::vector<Class>> &read) {
        if (!read) // those that stand there stay
            return qWarning("classes: %s", qUtf8Printable(read.error().toString()));
        m_classes.clear();
        for (const Class &held : openClasses(*read, m_clock.today()))
            m_classes[held.course].push_back(held);
        Q_EMIT changed();
    });
    desk::allItems<Course>(m_items, today).then(this, [this](const Result<std::vector<Course>> &read) {
        if (!read)
            return qWarning("courses: %s", qUtf8Printable(read.error().toString()));
        m_courses = *read;
        Q_EMIT changed();
    });
}

void TrainingShelf::countOpened()
{
    m_match.courseReach(toEpochDay(m_clock.today()))
        .then(this, [this](const Result<std::vector<desk::CourseReach>> &counted) {
            if (!counted)
                return qWarning("what courses open: %s", qUtf8Printable(counted.error().toString()));
            m_opens.clear();
            for (const desk::CourseReach &reach : *counted)
                m_opens[reach.course] = reach.vacancies;
            Q_EMIT changed();
        });
}

QStringList TrainingShelf::categories() const
{
    QStringList present;
    for (const auto &entry : catalogue::courseCategoryCodes()) {
        const QString code = QString::fromLatin1(entry.code);
        if (std::any_of(m_courses.begin(), m_courses.end(),
                        [&code](const Course &course) { return categoryOf(course) == code; }))
            present.append(code);
    }
    return present;
}

ShelfCourse TrainingShelf::shelfCourse(const Course &course) const
{
    ShelfCourse shown;
    shown.course = CourseValue({course, {}}, PlaceValue::of(course.place, notKnown, language()));
    if (const auto opens = m_opens.find(course.id); opens != m_opens.end())
        shown.opens = opens->second;
    const auto classes = m_classes.find(course.id);
    if (classes == m_classes.end())
        return shown;
    shown.classes = static_cast<int>(classes->second.size());
    const Class &next = classes->second.front();
    shown.next = ClassValue(next, PlaceValue::of(next.place, notKnown, language()), m_clock.today());
    return shown;
}

QList<ShelfCourse> TrainingShelf::courses() const
{
    std::vector<const Course *> chosen;
    for (const Course &course : m_courses) {
        if (m_category.isEmpty() || categoryOf(course) == m_category)
            chosen.push_back(&course);
    }
    const auto begins = [this](const Course *course) {
        const auto classes = m_classes.find(course->id);
        const QDate day = classes == m_classes.end() ? course->starts : classes->second.front().starts;
        return std::pair(classes == m_classes.end(), day.isValid() ? day : QDate(9999, 12, 31));
    };
    std::stable_sort(chosen.begin(), chosen.end(),
                     [&](const Course *a, const Course *b) { return begins(a) < begins(b); });
    QList<ShelfCourse> shown;
    for (const Course *course : chosen)
        shown.append(shelfCourse(*course));
    return shown;
}

void TrainingShelf::choose(const QString &category)
{
    if (m_category == category || (!category.isEmpty() && !categories().contains(category)))
        return;
    m_category = category;
    Q_EMIT changed();
}

void TrainingShelf::arrive(const Arrival &arrival)
{
    if (arrival.route.screen != Screens::Training || arrival.back)
        return;
    refresh();
    countOpened();
}

void TrainingShelf::speak(session::Language /*language*/)
{
    Q_EMIT changed();
}

} // namespace yizhan::viewmodels
