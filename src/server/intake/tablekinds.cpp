// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablekinds.h"

#include "classscheme.h"
#include "coursescheme.h"
#include "noticescheme.h"
#include "vacancyscheme.h"

namespace yizhan::intake {

namespace {

using publishing::RowScheme;

struct TableKind
{
    const char *name;
    std::unique_ptr<RowScheme> (*make)(const SchemeOptions &options);
};

template <typename Scheme>
std::unique_ptr<RowScheme> plain(const SchemeOptions &)
{
    return std::make_unique<Scheme>();
}

std::unique_ptr<RowScheme> vacancies(const SchemeOptions &options)
{
    return std::make_unique<VacancyScheme>(options.minimumMonthlyPay);
}

constexpr TableKind kinds[] = {
    {catalogue::Kind<catalogue::Vacancy>::name, vacancies},
    {catalogue::Kind<catalogue::Course>::name, plain<CourseScheme>},
    {catalogue::Kind<catalogue::Class>::name, plain<ClassScheme>},
    {catalogue::Kind<catalogue::Notice>::name, plain<NoticeScheme>},
};

} // namespace

QStringList tableKinds()
{
    QStringList names;
    for (const TableKind &kind : kinds)
        names.append(QString::fromLatin1(kind.name));
    return names;
}

Result<std::unique_ptr<RowScheme>> schemeOf(const QString &kind, const SchemeOptions &options)
{
    for (const TableKind &known : kinds) {
        if (kind == QLatin1String(known.name))
            return known.make(options);
    }
    return fail(ErrorCode::Invalid, "import.kind",
                QStringLiteral("there are tables of %1").arg(tableKinds().join(QStringLiteral(", "))), kind);
}

} // namespace yizhan::intake
