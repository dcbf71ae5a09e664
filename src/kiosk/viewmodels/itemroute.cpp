// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemroute.h"

#include "boothjson.h"
#include "coursejson.h"
#include "fairjson.h"
#include "noticejson.h"
#include "vacancyjson.h"

#include <algorithm>
#include <array>

namespace yizhan::viewmodels {

namespace {

using catalogue::Kind;

struct Page
{
    const char *kind;
    Screens::Screen screen;
};
constexpr std::array pages{
    Page{Kind<catalogue::Vacancy>::name, Screens::Vacancy},
    Page{Kind<catalogue::Course>::name, Screens::Course}, Page{Kind<catalogue::Fair>::name, Screens::Fair},
    Page{Kind<catalogue::Booth>::name, Screens::Booth}, Page{Kind<catalogue::Notice>::name, Screens::Notice}};

} // namespace

std::optional<Route> routeOf(const QString &kind, const QString &id)
{
    const auto page = std::find_if(pages.begin(), pages.end(),
                                   [&kind](const Page &known) { return kind == QLatin1String(known.kind); });
    if (page == pages.end() || id.isEmpty())
        return std::nullopt;
    return Route{page->screen, 0, id};
}

} // namespace yizhan::viewmodels
