// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingshelf.h"

#include "classjson.h"
#include "coursejson.h"
#include "openclasses.h"
#include "whenanswered.h"

#include <algorithm>
#include <tuple>

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
    : QObject(parent), SessionPart(session), m_items(items), m_match(match), m_clock(clock),
      m_places(items, clock)
{
}

void TrainingShelf::refresh()
{
    m_places.read(this, [this] { Q_EMIT changed(); });
    const EpochDay today = toEpochDay(m_clock.today());
    whenAnswered(desk::allItems<Class>(m_items, today), this, [this](const Result<std::vector<Class>> &read) {
        if (!read) // those that stand there stay
            return qWarning("classes: %s", qUtf8Printable(read.error().toString()));
        m_classes.clear();
        for (const Class &held : openClasses(*read, m_clock.today()))
            m_classes[held.course].push_back(held);
        Q_EMIT changed();
    });
    whenAnswered(desk::allItems<Course>(m_items, today), this,
                 [this](const Result<std::vector<Course>> &read) {
                     if (!read)
                         return qWarning("courses: %s", qUtf8Printable(read.error().toString()));
                     m_courses = *read;
                     Q_EMIT changed();
                 });
}

void TrainingShelf::countOpened()
{
    whenAnswered(m_match.courseReach(toEpochDay(m_clock.today())), this,
                 [this](const Result<std::vector<desk::CourseReach>> &counted) {
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

/// All that is asked for must be answered.
WishAnswer TrainingShelf::answer(const Course &course, const Class *held, const QStringList &wishes) const
{
    WishAnswer worst = WishAnswer::Yes;
    for (const QString &code : wishes) {
        if (const auto wish = courseWish(code))
            worst = std::max(worst, answerTo(*wish, course, held, m_clock.today()));
    }
    return worst;
}

TrainingShelf::Fitting TrainingShelf::fitting(const Course &course, const QStringList &wishes) const
{
    const auto classes = m_classes.find(course.id);
    if (classes == m_classes.end())
        return {&course, nullptr, answer(course, nullptr, wishes)};
    Fitting best{&course, nullptr, WishAnswer::No};
    for (const Class &held : classes->second) {
        const WishAnswer fits = answer(course, &held, wishes);
        if (best.held == nullptr || fits < best.answer)
            best = {&course, &held, fits};
    }
    return best;
}

QStringList TrainingShelf::wishes() const
{
    QStringList fulfilled;
    for (const CourseWish wish : courseWishes) {
        const QString code = codeOf(wish);
        if (m_wishes.contains(code) || // it can be taken off
            std::any_of(m_courses.begin(), m_courses.end(), [this, &code](const Course &course) {
                return fitting(course, {code}).answer == WishAnswer::Yes;
            }))
            fulfilled.append(code);
    }
    return fulfilled;
}

ShelfCourse TrainingShelf::shelfCourse(const Fitting &fitting) const
{
    const Course &course = *fitting.course;
    ShelfCourse shown;
    shown.course =
        CourseValue({course, {}}, PlaceValue::of(course.place, notKnown, language()), m_clock.today());
    if (const auto opens = m_opens.find(course.id); opens != m_opens.end())
        shown.opens = opens->second;
    if (fitting.held == nullptr)
        return shown;
    shown.classes = static_cast<int>(m_classes.at(course.id).size());
    const Class &next = *fitting.held;
    shown.next = ClassValue(next, PlaceValue::of(next.place, notKnown, language()), m_clock.today(),
                            m_places.of(next.id));
    return shown;
}

QList<ShelfCourse> TrainingShelf::courses() const
{
    std::vector<Fitting> chosen;
    for (const Course &course : m_courses) {
        if (!m_category.isEmpty() && categoryOf(course) != m_category)
            continue;
        const Fitting found = fitting(course, m_wishes);
        if (found.answer != WishAnswer::No)
            chosen.push_back(found);
    }
    const auto order = [](const Fitting &one) {
        const QDate day = one.held == nullptr ? one.course->starts : one.held->starts;
        return std::tuple(one.answer, one.held == nullptr, day.isValid() ? day : QDate(9999, 12, 31));
    };
    std::stable_sort(chosen.begin(), chosen.end(),
                     [&](const Fitting &a, const Fitting &b) { return order(a) < order(b); });
    QList<ShelfCourse> shown;
    for (const Fitting &one : chosen)
        shown.append(shelfCourse(one));
    return shown;
}

void TrainingShelf::choose(const QString &category)
{
    if (m_category == category || (!category.isEmpty() && !categories().contains(category)))
        return;
    m_category = category;
    Q_EMIT changed();
}

void TrainingShelf::toggleWish(const QString &code)
{
    if (m_wishes.removeAll(code) == 0) {
        if (!courseWish(code))
            return;
        m_wishes.append(code);
    }
    Q_EMIT changed();
}

void TrainingShelf::chooseAll()
{
    if (m_category.isEmpty() && m_wishes.isEmpty())
        return;
    m_category.clear();
    m_wishes.clear();
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
