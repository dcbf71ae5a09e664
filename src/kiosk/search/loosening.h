// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsequery.h"

#include <vector>

namespace yizhan::search {

/// A chosen condition, and how many vacancies would be listed without it.
struct Loosening
{
    Facet facet = Facet::Kind;
    int choice = 0; ///< position in choiceCodes(facet)
    int listed = 0; ///< more than 0

    friend bool operator==(const Loosening &, const Loosening &) = default;
};

/// For a question to which nothing is listed: the conditions of which each alone keeps vacancies away, the
/// one without which most are listed first. Answers the question once per condition; any thread.
[[nodiscard]] std::vector<Loosening> loosenings(const BrowseIndexPtr &index, const BrowseQuestion &question);

} // namespace yizhan::search
