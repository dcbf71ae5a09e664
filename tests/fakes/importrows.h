// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer.h"

#include <QString>
#include <QTest>

namespace yizhan::fakes {

using publishing::ImportCounts;
using publishing::ImportOptions;

inline const QString header =
    u"岗位编号,岗位名称,单位名称,最低薪资,最高薪资,薪资单位,工作地点,详细地址,发布日期,截止日期,岗位描述"_qs;

inline QString row(const QString &id, const QString &title, const QString &employer = u"甲厂"_qs,
                   const QString &description = u"说明"_qs, const QString &street = u"一路1号"_qs,
                   const QString &lastDay = {})
{
    return id + u',' + title + u',' + employer + u",4000,6000,元/月,广东省肇庆市端州区,"_qs + street +
           u",2025-02-20,"_qs + lastDay + u',' + description;
}

inline ImportCounts counts(qint64 rows, qint64 added, qint64 updated, qint64 unchanged, qint64 merged,
                           qint64 rejected, qint64 withdrawn = 0, qint64 expired = 0)
{
    return {rows, added, updated, unchanged, merged, rejected, withdrawn, expired};
}

inline ImportOptions replacing()
{
    ImportOptions options;
    options.replaceSource = true;
    return options;
}

inline QString describe(const ImportCounts &c)
{
    return u"rows %1 added %2 updated %3 unchanged %4 merged %5 rejected %6 withdrawn %7 expired %8"_qs
        .arg(c.rows)
        .arg(c.added)
        .arg(c.updated)
        .arg(c.unchanged)
        .arg(c.merged)
        .arg(c.rejected)
        .arg(c.withdrawn)
        .arg(c.expired);
}

/// Says all counts when they differ.
#define COMPARE_COUNTS(actual, expected)                                                                     \
    do {                                                                                                     \
        const yizhan::publishing::ImportCounts actualCounts = actual;                                        \
        QCOMPARE(yizhan::fakes::describe(actualCounts), yizhan::fakes::describe(expected));                  \
    } while (false)

} // namespace yizhan::fakes
