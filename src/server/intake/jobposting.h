// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablereader.h"

#include <string_view>

namespace yizhan::intake {

/// Takes a property of a schema.org JobPosting that holds more than a text into the row of a vacancy, with
/// the liberties that people take with it: a place or an employer as a plain string, lists where one is
/// meant. Whether `key` is one of them.
[[nodiscard]] bool takeJobPostingMember(tables::RawRow &row, std::string_view key,
                                        const simdjson::dom::element &value);

} // namespace yizhan::intake
