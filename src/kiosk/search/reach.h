// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facet.h"
#include "vacancyfacets.h"

#include <optional>
#include <span>

namespace yizhan::search {

/// How far somebody goes to work, as a straight line from the station: roads are longer, which the screens
/// say.
struct ReachBand
{
    QString code;   ///< "walk", "bike", "bus", "car"
    int meters = 0; ///< the one place that knows: the screens ask it by `Speech`
};

/// The choices of Facet::Reach, the nearest first; each holds those before it. Twenty minutes on foot at 4.5
/// km/h and by electric bicycle at 15 km/h; forty minutes by bus at 15 km/h, stops included; by car at 45.
[[nodiscard]] std::span<const ReachBand> reachBands();

/// What is known of the way to a vacancy.
struct Reach
{
    quint32 within = 0; ///< bands, as bits, that it states to lie in
    quint32 beyond = 0; ///< bands that it cannot lie in

    friend bool operator==(const Reach &, const Reach &) = default;
};

/// By its point, which alone states a band. Without one its town or counties may still lie too far for a
/// band, with as much to spare as they may be wide; what lies outside the city and gives no point counts as
/// beyond all. Nothing is known without `station`, or without a place. Of several points the first counts.
[[nodiscard]] Reach reachOf(const store::VacancyFacets &facets,
                            const std::optional<catalogue::GeoPoint> &station);

} // namespace yizhan::search
