// SPDX-License-Identifier: GPL-3.0-or-later
#include "courseoffers.h"

#include "coursejson.h"
#include "occupationclassifier.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace yizhan::matching {

namespace {

bool teachesTradeOf(const catalogue::Course &course, const catalogue::Vacancy &vacancy)
{
    return course.occupationNumber != 0 && vacancy.occupationConfidence >= catalogue::sureOccupation &&
           catalogue::smallClassOf(course.occupationNumber) ==
               catalogue::smallClassOf(vacancy.occupationNumber);
}

EpochDay dayOf(const catalogue::Course &course)
{
    return course.starts.isValid() ? toEpochDay(course.starts) : std::numeric_limits<EpochDay>::max();
}

bool comesBefore(const CourseOffer &a, const CourseOffer &b)
{
    const int certificatesA = std::popcount(quint32(a.certificates));
    const int certificatesB = std::popcount(quint32(b.certificates));
    if (certificatesA != certificatesB)
        return certificatesA > certificatesB;
    if (dayOf(a.course) != dayOf(b.course))
        return dayOf(a.course) < dayOf(b.course);
    return a.course.id < b.course.id;
}

} // namespace

Result<std::vector<catalogue::Course>> loadCourses(storage::Database &database, EpochDay today)
{
    YIZHAN_TRY_LET(auto select,
                   database.prepare(QStringLiteral(
                       "SELECT body FROM item WHERE scope IN (SELECT scope FROM scope) AND kind = ? "
                       "AND (until = 0 OR until >= ?) ORDER BY id")));
    YIZHAN_TRY(select.run(QString::fromLatin1(catalogue::courseKind), static_cast<qint64>(today)));
    std::vector<catalogue::Course> courses;
    YIZHAN_TRY(select.forEach([&](const storage::Statement &row) {
        auto course = catalogue::decodeCourse(row.bytes(0));
        if (course)
            courses.push_back(*std::move(course));
        else
            qWarning("a course is passed over: %s", qUtf8Printable(course.error().toString()));
    }));
    return courses;
}

Result<catalogue::Course> loadCourse(storage::Database &database, const QString &id, EpochDay today)
{
    YIZHAN_TRY_LET(auto select,
                   database.prepare(QStringLiteral(
                       "SELECT body FROM item WHERE scope IN (SELECT scope FROM scope) AND kind = ? "
                       "AND id = ? AND (until = 0 OR until >= ?) ORDER BY until DESC LIMIT 1")));
    YIZHAN_TRY(select.run(QString::fromLatin1(catalogue::courseKind), id, static_cast<qint64>(today)));
    YIZHAN_TRY_LET(const auto body, select.one([](const storage::Statement &row) { return row.bytes(0); }));
    if (!body)
        return fail(ErrorCode::NotFound, "course.missing",
                    QStringLiteral("the catalogue holds no such course"));
    return catalogue::decodeCourse(*body);
}

std::vector<CourseOffer> coursesFor(const catalogue::Vacancy &vacancy,
                                    const std::vector<catalogue::Course> &courses,
                                    const catalogue::MatchWeights &weights)
{
    const auto &requirements = weights.requirements;
    const catalogue::Certificates asked = catalogue::certificatesIn(vacancy.certificates);
    const bool experience = vacancy.experienceMonths > 0;
    std::vector<CourseOffer> offers;
    if ((asked & ~requirements.learnable) || vacancy.experienceMonths > requirements.learnableMonths)
        return offers;
    for (const catalogue::Course &course : courses) {
        const catalogue::Certificates given = course.certificates() & asked;
        if (given || (experience && teachesTradeOf(course, vacancy)))
            offers.push_back({course, given});
    }
    std::sort(offers.begin(), offers.end(), comesBefore);
    return offers;
}

} // namespace yizhan::matching
