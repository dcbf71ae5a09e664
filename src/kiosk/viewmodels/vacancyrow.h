// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

namespace yizhan::viewmodels {

/// A vacancy on a page of results, and how it stands to what was chosen.
struct VacancyRow
{
    catalogue::Vacancy vacancy;
    int distanceMeters = -1;     ///< of the nearest place of work; -1 not known
    bool isNew = false;          ///< posted today
    bool statesAll = true;       ///< says something about every fact that was chosen
    bool firstNotStated = false; ///< first of those that do not

    friend bool operator==(const VacancyRow &, const VacancyRow &) = default;
};

} // namespace yizhan::viewmodels
