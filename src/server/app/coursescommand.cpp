// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursescommand.h"

#include "cataloguechange.h"
#include "clock.h"
#include "coursepublisher.h"
#include "coursetable.h"
#include "findingwords.h"
#include "publishoptions.h"
#include "usage.h"

#include <QCoreApplication>
#include <QTextStream>

namespace yizhan::server {

namespace {

Result<void> import(publishing::CoursePublisher &publisher, const QString &file)
{
    YIZHAN_TRY_LET(const publishing::CourseTable table, publishing::readCourseTable(file));
    QTextStream(stderr) << tables::findingsText(file, table.findings) << Qt::flush;
    if (table.courses.empty()) {
        return fail(ErrorCode::Invalid, "courses.empty",
                    QStringLiteral("no row is a course; --remove takes the published ones away"), file);
    }
    YIZHAN_TRY_LET(const auto outcome, publisher.replace(table.courses));
    QTextStream(stdout) << publishing::summaryText(outcome) << Qt::endl;
    return {};
}

Result<void> list(publishing::CoursePublisher &publisher)
{
    YIZHAN_TRY_LET(const auto courses, publisher.published());
    QTextStream out(stdout);
    for (const catalogue::Course &course : courses)
        out << course.id << u'\t' << course.name << u'\t' << course.provider << u'\t'
            << course.lastDay().toString(Qt::ISODate) << Qt::endl;
    return {};
}

Result<void> run(const PublishOptions &options)
{
    const SystemClock clock;
    YIZHAN_TRY_LET(CatalogueChange opened, openForChange(options.location));
    publishing::CoursePublisher publisher(opened.database, clock, options.scope);
    if (!options.file.isEmpty())
        return import(publisher, options.file);
    if (!options.remove)
        return list(publisher);
    YIZHAN_TRY_LET(const auto outcome, publisher.replace({}));
    QTextStream(stdout)
        << QCoreApplication::translate("ServerCourses", "%1 courses are withdrawn").arg(outcome.changed)
        << Qt::endl;
    return {};
}

} // namespace

int runCoursesCommand(const QStringList &arguments)
{
    const auto options = readPublishOptions(QStringLiteral("courses"), arguments);
    if (!options)
        return complain(options.error());
    const auto done = run(*options);
    return done ? exitOk : complain(done.error());
}

} // namespace yizhan::server
