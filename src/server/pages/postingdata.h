// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vacancy.h"

#include <QJsonObject>

namespace yizhan::pages {

/// The vacancy as schema.org JobPosting, for search engines. What the source does not state is left out.
[[nodiscard]] QJsonObject jobPosting(const catalogue::Vacancy &vacancy);

} // namespace yizhan::pages
