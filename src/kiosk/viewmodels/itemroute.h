// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "route.h"

#include <optional>

namespace yizhan::viewmodels {

/// The page of an item of the catalogue, for whatever can lead to one: a receipt, a scanned code, a notice.
/// `kind`: a name of Kind<T>. Nothing where the kind has no page of its own: a class is shown on that of its
/// course.
[[nodiscard]] std::optional<Route> routeOf(const QString &kind, const QString &id);

} // namespace yizhan::viewmodels
