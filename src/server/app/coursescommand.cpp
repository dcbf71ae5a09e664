// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursescommand.h"

#include "cataloguechange.h"
#include "clock.h"
#include "coursepublisher.h"
#include "coursetable.h"
#include "findingwords.h"
#include "importer.h"
#include "publishoptions.h"

#include <QCoreApplication>

namespace yizhan::server {

namespace {

Result<void> import(publishing::CoursePublisher &publisher, const QString &file, console::Terminal &terminal)
{
    YIZHAN_TRY_LET(const publishing::CourseTable table,
                   publishing::readCourseTable(file, intake::ImportOptions().source));
    if (!table.findings.empty())
        terminal.say(tables::findingsText(file, table.findings).trimmed());
    if (table.courses.empty()) {
        return fail(ErrorCode::Invalid, "courses.empty",
                    QStringLiteral("no row is a course; --remove takes the published ones away"), file);
    }
    YIZHAN_TRY_LET(const auto outcome, publisher.replace(table.courses));
    terminal.print(publishing::summaryText(outcome));
    return {};
}

Result<void> list(publishing::CoursePublisher &publisher, console::Terminal &terminal)
{
    YIZHAN_TRY_LET(const auto courses, publisher.published());
    for (const catalogue::Course &course : courses)
        terminal.print(course.id + u'\t' + course.name + u'\t' + course.provider + u'\t' +
                       course.lastDay().toString(Qt::ISODate));
    return {};
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal)
{
    YIZHAN_TRY_LET(const PublishOptions options, publishOptionsOf(arguments));
    const SystemClock clock;
    YIZHAN_TRY_LET(CatalogueChange opened, openForChange(options.location));
    publishing::CoursePublisher publisher(opened.database, clock, options.scope);
    if (!options.file.isEmpty()) {
        YIZHAN_TRY(import(publisher, options.file, terminal));
    } else if (!options.remove) {
        YIZHAN_TRY(list(publisher, terminal));
    } else {
        YIZHAN_TRY_LET(const auto outcome, publisher.replace({}));
        terminal.print(
            QCoreApplication::translate("ServerCourses", "%1 courses are withdrawn").arg(outcome.changed));
    }
    return console::exitOk;
}

} // namespace

console::Command coursesCommand()
{
    return {.name = QStringLiteral("courses"),
            .help = QCoreApplication::translate("ServerCommand", "which courses residents may join"),
            .options = publishOptions(),
            .notes = QCoreApplication::translate(
                "ServerCommand", "Without --import and --remove: lists the courses that are published."),
            .run = run};
}

} // namespace yizhan::server
