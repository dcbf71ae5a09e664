// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablekinds.h"

#include "boothscheme.h"
#include "classscheme.h"
#include "coursescheme.h"
#include "fairscheme.h"
#include "noticescheme.h"
#include "vacancyscheme.h"

#include <QCoreApplication>

namespace yizhan::intake {

namespace {

using publishing::RowScheme;

struct TableKind
{
    const char *name;
    const char *items; ///< what people call them
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

std::unique_ptr<RowScheme> fairs(const SchemeOptions &options)
{
    return std::make_unique<FairScheme>(options.plans);
}

constexpr TableKind kinds[] = {
    {catalogue::Kind<catalogue::Vacancy>::name, QT_TRANSLATE_NOOP("ServerWords", "Vacancies"), vacancies},
    {catalogue::Kind<catalogue::Course>::name, QT_TRANSLATE_NOOP("ServerWords", "Courses"),
     plain<CourseScheme>},
    {catalogue::Kind<catalogue::Class>::name, QT_TRANSLATE_NOOP("ServerWords", "Classes"),
     plain<ClassScheme>},
    {catalogue::Kind<catalogue::Notice>::name, QT_TRANSLATE_NOOP("ServerWords", "Notices"),
     plain<NoticeScheme>},
    {catalogue::Kind<catalogue::Fair>::name, QT_TRANSLATE_NOOP("ServerWords", "Job fairs"), fairs},
    {catalogue::Kind<catalogue::Booth>::name, QT_TRANSLATE_NOOP("ServerWords", "Stands at job fairs"),
     plain<BoothScheme>},
};

} // namespace

QStringList tableKinds()
{
    QStringList names;
    for (const TableKind &kind : kinds)
        names.append(QString::fromLatin1(kind.name));
    return names;
}

QString tableKindWord(const QString &kind)
{
    for (const TableKind &known : kinds) {
        if (kind == QLatin1String(known.name))
            return QCoreApplication::translate("ServerWords", known.items);
    }
    return {};
}

QString kindBeside(const QString &kind)
{
    return kind == QLatin1String(catalogue::Kind<catalogue::Fair>::name)
               ? QString::fromLatin1(catalogue::Kind<catalogue::Booth>::name)
               : QString();
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
