// SPDX-License-Identifier: GPL-3.0-or-later
#include "gridreader.h"

#include "finderpatterns.h"
#include "functionpattern.h"
#include "homography.h"
#include "modulegrid.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace yizhan::scan {

namespace {

constexpr std::size_t triplesTried = 3;
constexpr std::size_t cornersTried = 3;
constexpr float leastAgreement = 0.22F;
constexpr float surelyThere = 0.5F;
constexpr std::size_t candidatesDecoded = 2;
constexpr float halfFinder = 3.5F; ///< modules from the corner to the middle of a finder pattern

/// The grey level at a place between pixels.
float levelAt(const GreyPlane &picture, QPointF point)
{
    const auto x = float(point.x()) - 0.5F, y = float(point.y()) - 0.5F;
    if (!(x >= 0 && y >= 0 && x < float(picture.width() - 1) && y < float(picture.height() - 1)))
        return 128;
    const int left = int(x), top = int(y);
    const float across = x - float(left), down = y - float(top);
    const std::uint8_t *upper = picture.row(top) + left, *lower = picture.row(top + 1) + left;
    const float above = float(upper[0]) + across * float(upper[1] - upper[0]);
    const float below = float(lower[0]) + across * float(lower[1] - lower[0]);
    return above + down * (below - above);
}

/// Where the modules of a code lie: by the middles of its three finder patterns, and where a fourth one's
/// would be.
struct Grid
{
    std::array<QPointF, 4> corners;
    int modules = 0;

    [[nodiscard]] Homography map() const { return {corners, float(modules) - 2 * halfFinder}; }
};

QPointF middleOf(const Homography &map, float x, float y)
{
    return map.map(x + 0.5F - halfFinder, y + 0.5F - halfFinder);
}

/// From -1 to 1: how well the patterns that each code has are there. With `onlyLast` of the alignment pattern
/// in the fourth corner alone.
float agreement(const GreyPlane &picture, const Grid &grid, const FunctionPattern &pattern, bool onlyLast)
{
    const Homography map = grid.map();
    float sum = 0;
    int count = 0;
    for (const FunctionPattern::Module &module : pattern.modules()) {
        if (onlyLast && (std::abs(module.x - pattern.lastAlignment()) > 2 ||
                         std::abs(module.y - pattern.lastAlignment()) > 2))
            continue;
        const float level = levelAt(picture, middleOf(map, float(module.x), float(module.y)));
        sum += module.dark ? 128 - level : level - 128;
        ++count;
    }
    return count == 0 ? 0 : sum / float(count) / 128;
}

struct Candidate
{
    Grid grid;
    float agreement = 0;
};

void keepBest(std::vector<Candidate> &candidates, std::size_t most)
{
    std::sort(candidates.begin(), candidates.end(),
              [](const Candidate &a, const Candidate &b) { return a.agreement > b.agreement; });
    if (candidates.size() > most)
        candidates.resize(most);
}

/// The three corners are known; the fourth is where the alignment pattern fits, around where it would be if
/// the code were not tilted.
std::vector<Candidate> withFourthCorner(const GreyPlane &picture, const FinderTriple &triple, int modules)
{
    const FunctionPattern pattern(modules);
    const double side = modules - 2.0 * double(halfFinder);
    const QPointF right = (triple.topRight - triple.topLeft) / side;
    const QPointF down = (triple.bottomLeft - triple.topLeft) / side;
    const QPointF flat = triple.topRight + triple.bottomLeft - triple.topLeft;
    const double reach = pattern.lastAlignment() < 0 ? 0 : side * 0.22;
    constexpr double step = 0.7;
    std::vector<Candidate> candidates;
    for (double dv = -reach; dv <= reach; dv += step) {
        for (double du = -reach; du <= reach; du += step) {
            const Grid grid{
                {triple.topLeft, triple.topRight, flat + right * du + down * dv, triple.bottomLeft}, modules};
            candidates.push_back({grid, agreement(picture, grid, pattern, true)});
        }
    }
    keepBest(candidates, 4 * cornersTried);
    for (Candidate &candidate : candidates)
        candidate.agreement = agreement(picture, candidate.grid, pattern, false);
    keepBest(candidates, cornersTried);
    return candidates;
}

/// Moves the corners as long as that makes the patterns fit better.
void settle(const GreyPlane &picture, Candidate &candidate)
{
    const FunctionPattern pattern(candidate.grid.modules);
    const QPointF side = candidate.grid.corners[1] - candidate.grid.corners[0];
    const double module =
        std::hypot(side.x(), side.y()) / (candidate.grid.modules - 2.0 * double(halfFinder));
    for (const double step : {0.8, 0.4, 0.4, 0.2, 0.2, 0.1}) {
        for (std::size_t corner = 0; corner < 4; ++corner) {
            for (const QPointF move : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)}) {
                Grid moved = candidate.grid;
                // The fourth corner, of which no middle was seen, may be further off.
                moved.corners[corner] += move * (step * module * (corner == 2 ? 1.5 : 0.6));
                const float now = agreement(picture, moved, pattern, false);
                if (now > candidate.agreement)
                    candidate = {moved, now};
            }
        }
    }
}

ModuleGrid sampled(const GreyPlane &picture, const Grid &grid)
{
    constexpr float aside = 0.22F; // modules
    constexpr std::array<std::array<float, 2>, 5> points{
        {{0, 0}, {aside, 0}, {-aside, 0}, {0, aside}, {0, -aside}}};
    const Homography map = grid.map();
    ModuleGrid modules(grid.modules);
    for (int y = 0; y < grid.modules; ++y) {
        for (int x = 0; x < grid.modules; ++x) {
            float sum = 0;
            for (const auto &[dx, dy] : points)
                sum += levelAt(picture, middleOf(map, float(x) + dx, float(y) + dy));
            modules.at(x, y) = sum / float(points.size());
        }
    }
    return modules;
}

/// What may have been mixed into the modules, the likeliest first.
struct Mixing
{
    int dx, dy;
    float strength;
};
constexpr std::array mixings{Mixing{0, 0, 0},    Mixing{0, 0, 0.6F},  Mixing{1, 0, 0.7F}, Mixing{0, 1, 0.7F},
                             Mixing{1, 1, 0.7F}, Mixing{1, -1, 0.7F}, Mixing{0, 0, 1.4F}, Mixing{1, 0, 1.5F},
                             Mixing{0, 1, 1.5F}, Mixing{1, 1, 1.5F},  Mixing{1, -1, 1.5F}};

std::optional<RawCode> decoded(const ModuleGrid &modules)
{
    for (const Mixing &mixing : mixings) {
        const ModuleGrid mended =
            mixing.strength == 0 ? modules : modules.sharpened(mixing.dx, mixing.dy, mixing.strength);
        if (auto code = readDrawnQr(mended.drawing().view()))
            return code;
    }
    return std::nullopt;
}

} // namespace

std::optional<RawCode> readByGrid(const GreyPlane &picture)
{
    const auto patterns = findFinderPatterns(picture);
    for (const FinderTriple &triple : findTriples(picture, patterns, triplesTried)) {
        std::vector<Candidate> candidates;
        for (const int more : {0, 4, -4}) {
            const int modules = triple.modules + more;
            if (modules < 21 || modules > 57)
                continue;
            const auto found = withFourthCorner(picture, triple, modules);
            candidates.insert(candidates.end(), found.begin(), found.end());
            if (!found.empty() && found.front().agreement > surelyThere)
                break;
        }
        keepBest(candidates, cornersTried);
        for (Candidate &candidate : candidates)
            settle(picture, candidate);
        keepBest(candidates, candidatesDecoded);
        for (const Candidate &candidate : candidates) {
            if (candidate.agreement < leastAgreement)
                break;
            if (auto code = decoded(sampled(picture, candidate.grid)))
                return code;
        }
    }
    return std::nullopt;
}

} // namespace yizhan::scan
