// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "class.h"

#include <algorithm>
#include <vector>

namespace yizhan::viewmodels {

/// Those that one can sign up for on `today` or later on; the one that begins soonest first, those without a
/// day last.
[[nodiscard]] inline std::vector<catalogue::Class> openClasses(std::vector<catalogue::Class> classes,
                                                               QDate today)
{
    std::erase_if(classes, [today](const catalogue::Class &held) {
        return held.signUpOn(today) == catalogue::SignUp::Closed;
    });
    std::stable_sort(classes.begin(), classes.end(), [](const auto &a, const auto &b) {
        return a.starts.isValid() && (!b.starts.isValid() || a.starts < b.starts);
    });
    return classes;
}

} // namespace yizhan::viewmodels
