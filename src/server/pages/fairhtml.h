// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booth.h"
#include "fair.h"
#include "fairplaces.h"
#include "phonepage.h"

#include <QString>

#include <optional>
#include <vector>

namespace yizhan::pages {

/// "2026年12月5日 星期六", of several days the first and the last.
[[nodiscard]] QString fairDays(const catalogue::Fair &fair);
/// "晚上 7 点到 9 点"; as the bureau writes it where that cannot be read.
[[nodiscard]] QString fairHours(const catalogue::Fair &fair);
/// What people call the place, and its address.
[[nodiscard]] QString fairPlace(const catalogue::Fair &fair);

/// A job fair with its stands, in the order in which they are given. `places`: what was told of its places
/// some minutes ago, if it was.
[[nodiscard]] PhonePage fairPage(const catalogue::Fair &fair, const std::vector<catalogue::Booth> &booths,
                                 const std::optional<catalogue::FairPlaces> &places = std::nullopt);
/// One stand of it: what the code on its poster opens.
[[nodiscard]] PhonePage boothPage(const catalogue::Fair &fair, const catalogue::Booth &booth);

} // namespace yizhan::pages
