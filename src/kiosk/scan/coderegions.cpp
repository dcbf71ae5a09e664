// SPDX-License-Identifier: GPL-3.0-or-later
#include "coderegions.h"

#include "planefilters.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace yizhan::scan {

namespace {

constexpr int cellPixels = 8;    ///< of the picture; two modules of a code at arm's length
constexpr int halfCell = 4;      ///< the same in the picture of half the size, in which is measured
constexpr int busyReach = 2;     ///< cells around a cell that must be busy too
constexpr std::size_t rank = 10; ///< of 25: what is busy only along an edge has more quiet cells than that
constexpr float shareOfPeak = 0.35F;
constexpr float aboveNoise = 1.35F;
constexpr int marginCells = 4;
constexpr float leastPeak = 2; ///< grey levels of slope a pixel: less is nothing that could be read

/// A number a cell.
struct Cells
{
    Cells(int across, int down)
        : width(across), height(down),
          values(static_cast<std::size_t>(across) * static_cast<std::size_t>(down))
    {
    }
    [[nodiscard]] float &at(int x, int y)
    {
        return values[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                      static_cast<std::size_t>(x)];
    }

    int width;
    int height;
    std::vector<float> values;
};

/// The mean slope between neighbours within each cell.
Cells slopes(const GreyPlane &half)
{
    Cells cells(half.width() / halfCell, half.height() / halfCell);
    for (int cy = 0; cy < cells.height; ++cy) {
        for (int cx = 0; cx < cells.width; ++cx) {
            int sum = 0;
            for (int y = 0; y < halfCell; ++y) {
                const int line = cy * halfCell + y;
                const std::uint8_t *here = half.row(line) + std::ptrdiff_t(cx) * halfCell;
                const std::uint8_t *below =
                    half.row(std::min(line + 1, half.height() - 1)) + std::ptrdiff_t(cx) * halfCell;
                const int last = cx + 1 < cells.width ? halfCell : halfCell - 1;
                for (int x = 0; x < halfCell; ++x) {
                    sum += std::abs(below[x] - here[x]);
                    sum += x < last ? std::abs(here[x + 1] - here[x]) : 0;
                }
            }
            cells.at(cx, cy) = float(sum) / float(2 * halfCell * halfCell);
        }
    }
    return cells;
}

/// Of the cells around each the value that `rank` of them do not reach.
Cells ranked(Cells &cells)
{
    Cells result(cells.width, cells.height);
    std::array<float, static_cast<std::size_t>((2 * busyReach + 1) * (2 * busyReach + 1))> around{};
    for (int y = 0; y < cells.height; ++y) {
        for (int x = 0; x < cells.width; ++x) {
            std::size_t count = 0;
            for (int dy = -busyReach; dy <= busyReach; ++dy) {
                for (int dx = -busyReach; dx <= busyReach; ++dx) {
                    const int column = std::clamp(x + dx, 0, cells.width - 1);
                    around[count++] = cells.at(column, std::clamp(y + dy, 0, cells.height - 1));
                }
            }
            std::nth_element(around.begin(), around.begin() + rank, around.end());
            result.at(x, y) = around[rank];
        }
    }
    return result;
}

float quartile(std::vector<float> values)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 4);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

struct Patch
{
    QRect cells;
    float weight = 0; ///< of all its cells together
};

/// Takes the patch of cells above `least` that `x`, `y` belongs to out of `cells`.
Patch taken(Cells &cells, int x, int y, float least)
{
    Patch patch{QRect(x, y, 1, 1)};
    std::vector<std::pair<int, int>> waiting{{x, y}};
    while (!waiting.empty()) {
        const auto [cx, cy] = waiting.back();
        waiting.pop_back();
        if (cx < 0 || cy < 0 || cx >= cells.width || cy >= cells.height || cells.at(cx, cy) < least)
            continue;
        patch.weight += cells.at(cx, cy);
        cells.at(cx, cy) = 0;
        patch.cells |= QRect(cx, cy, 1, 1);
        for (const auto &[dx, dy] : {std::pair(1, 0), std::pair(-1, 0), std::pair(0, 1), std::pair(0, -1)})
            waiting.emplace_back(cx + dx, cy + dy);
    }
    return patch;
}

} // namespace

std::vector<QRect> codeRegions(const GreyView &picture)
{
    if (picture.width < 4 * cellPixels || picture.height < 4 * cellPixels)
        return {};
    Cells measured = slopes(halved(picture));
    Cells cells = ranked(measured);
    const float noise = quartile(cells.values);
    const float peak = *std::max_element(cells.values.begin(), cells.values.end());
    const float least = std::max({noise * aboveNoise, noise + (peak - noise) * shareOfPeak, leastPeak / 2});
    if (peak < std::max(leastPeak, least))
        return {};
    std::vector<Patch> patches;
    for (int y = 0; y < cells.height; ++y) {
        for (int x = 0; x < cells.width; ++x) {
            if (cells.at(x, y) >= least)
                patches.push_back(taken(cells, x, y, least));
        }
    }
    std::sort(patches.begin(), patches.end(),
              [](const Patch &a, const Patch &b) { return a.weight > b.weight; });
    if (patches.size() > maxRegions)
        patches.resize(maxRegions);
    std::vector<QRect> regions;
    for (const Patch &patch : patches) {
        const QRect wide = patch.cells.adjusted(-marginCells, -marginCells, marginCells, marginCells);
        regions.push_back(QRect(wide.x() * cellPixels, wide.y() * cellPixels, wide.width() * cellPixels,
                                wide.height() * cellPixels) &
                          picture.rect());
    }
    return regions;
}

} // namespace yizhan::scan
