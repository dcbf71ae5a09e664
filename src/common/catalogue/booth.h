// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace yizhan::catalogue {

/// A stand at a job fair: who is looking for whom. As it travels and as it is shown; an empty or zero member
/// means that the bureau says nothing: 未注明.
struct Booth
{
    QString id;            ///< feed id: "<source>/<招聘会编号>-<展位号>"
    QString fair;          ///< feed id of the fair, "<source>/<招聘会编号>"
    QString number;        ///< 展位号: "A03", "Z056"
    QString zone;          ///< 展区: "A区 餐饮酒店"
    QString employer;      ///< 单位名称; empty: nobody has taken it, or it is not said who
    QStringList posts;     ///< 招聘岗位, as people call them
    QStringList vacancies; ///< feed ids of vacancies of the catalogue that are offered there
    QStringList groups;    ///< pictured groups of work of the posts (occupationgroup.h), each once
    int headcount = 0;     ///< 招聘人数 of all posts
    Pay pay;
    QString phone;
    QDate lastDay; ///< 举办日期 of the fair, its last; invalid: it stays until it is withdrawn

    friend bool operator==(const Booth &, const Booth &) = default;
};

/// The order in which people look for numbers: A3 before A03B before A12, whatever zeros stand before.
[[nodiscard]] bool boothBefore(const Booth &a, const Booth &b);

} // namespace yizhan::catalogue
