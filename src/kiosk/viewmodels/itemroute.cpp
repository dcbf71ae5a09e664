// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemroute.h"

#include <algorithm>
#include <array>

namespace yizhan::viewmodels {

namespace {

struct Page
{
    const char16_t *kind;
    Screens::Screen screen;
};
constexpr std::array pages{Page{u"vacancy", Screens::Vacancy}, Page{u"course", Screens::Course},
                           Page{u"fair", Screens::Fair}, Page{u"booth", Screens::Booth},
                           Page{u"notice", Screens::Notice}};

} // namespace

std::optional<Route> routeOf(const QString &kind, const QString &id)
{
    const auto page =
        std::find_if(pages.begin(), pages.end(), [&kind](const Page &known) { return kind == known.kind; });
    if (page == pages.end() || id.isEmpty())
        return std::nullopt;
    return Route{page->screen, 0, id};
}

} // namespace yizhan::viewmodels
