// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsefilter.h"
#include "vacancyfacets.h"

#include <array>

namespace yizhan::search {

/// The independent questions that a filter asks of a vacancy: county and town are one question, the others a
/// facet each.
enum class Dimension { Kind, Group, Place, Pay, Education, Shift, Benefit, Shelf, Reach, Experience };
constexpr std::size_t dimensionCount = 10;

[[nodiscard]] Dimension dimensionOf(Facet facet);

/// What a vacancy says in a dimension, packed so that equal answers have equal keys. Place: the county
/// choices as bits 0–15 and the town choice + 1 above them; reach: Reach::within as bits 0–15 and
/// Reach::beyond above them; the other dimensions: their choices as bits. 0 = not stated, except that a pay
/// is never 0 (see payBandsOf()).
using FacetKey = quint32;
/// Without `station` nothing is known of the reach.
[[nodiscard]] std::array<FacetKey, dimensionCount>
facetKeys(const store::VacancyFacets &facets, const std::optional<catalogue::GeoPoint> &station = {});

enum class Match {
    States, ///< says that it is as chosen, or nothing is chosen in this dimension
    Silent, ///< does not say: stays in the result, after those that do
    Fails,  ///< says that it is otherwise
};

/// How a key stands to what is chosen in its dimension.
///
/// A shelf is never silent: a vacancy stands on it or does not. A town narrows its own county only: with
/// county A and a town of county B chosen, all of A stays. A vacancy in a chosen county that names no town
/// there is silent. Of the reach a vacancy without a point is silent, unless it cannot lie so near. A vacancy
/// that lists benefits, but not all that are chosen, fails; one that lists none is
/// silent.
[[nodiscard]] Match matchOf(Dimension dimension, FacetKey key, const BrowseFilter &filter);

/// Whether a key states a choice of a facet in its dimension.
[[nodiscard]] bool states(Facet facet, FacetKey key, int choice);
/// Whether a key says nothing in the facet: "notStated" of a facet counts these. For towns: no town, though
/// the place is known.
[[nodiscard]] bool silent(Facet facet, FacetKey key);

} // namespace yizhan::search
