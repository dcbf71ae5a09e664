// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fair.h"
#include "vacancy.h"

#include <QJsonObject>

namespace yizhan::pages {

/// The vacancy as schema.org JobPosting, for search engines. What the source does not state is left out.
[[nodiscard]] QJsonObject jobPosting(const catalogue::Vacancy &vacancy);

/// A place as schema.org Place, its point in WGS-84.
[[nodiscard]] QJsonObject placeData(const catalogue::Place &place);

/// The fair as schema.org Event.
[[nodiscard]] QJsonObject fairEvent(const catalogue::Fair &fair);

} // namespace yizhan::pages
