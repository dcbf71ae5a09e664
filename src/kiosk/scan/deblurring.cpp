// SPDX-License-Identifier: GPL-3.0-or-later
#include "deblurring.h"

#include "pixelfield.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <numeric>
#include <utility>

namespace yizhan::scan {

namespace {

/// `from` with its edges repeated, spread along the taps, into `to`.
void convolve(PixelField &from, const Spread::Taps &taps, PixelField &to)
{
    from.repeatEdges();
    for (int y = 0; y < to.height(); ++y) {
        float *line = to.row(y);
        std::fill_n(line, to.width(), 0.0F);
        for (const Spread::Tap &tap : taps) {
            const float *source = from.row(y + tap.dy) + tap.dx;
            const float weight = tap.weight;
            for (int x = 0; x < to.width(); ++x)
                line[x] += weight * source[x];
        }
    }
}

/// The same of all passes; `between` is written over.
void spreadOut(PixelField &from, const Spread &spread, PixelField &between, PixelField &to)
{
    if (spread.passes().size() == 1)
        return convolve(from, spread.passes().front(), to);
    convolve(from, spread.passes().front(), between);
    convolve(between, spread.passes().back(), to);
}

Spread::Tap tapOf(const std::pair<const std::pair<int, int>, float> &entry, float sum)
{
    return {entry.first.second, entry.first.first, entry.second / sum};
}

} // namespace

Spread Spread::gaussian(float sigma)
{
    Spread spread;
    spread.m_reach = std::max(1, static_cast<int>(std::ceil(sigma * 2.2F)));
    std::vector<float> weights;
    for (int d = -spread.m_reach; d <= spread.m_reach; ++d)
        weights.push_back(std::exp(-float(d * d) / (2 * sigma * sigma)));
    const float sum = std::accumulate(weights.begin(), weights.end(), 0.0F);
    Taps across, down;
    for (int d = -spread.m_reach; d <= spread.m_reach; ++d) {
        const float weight = weights[static_cast<std::size_t>(d + spread.m_reach)] / sum;
        across.push_back({d, 0, weight});
        down.push_back({0, d, weight});
    }
    spread.m_passes = {across, down};
    return spread;
}

Spread Spread::line(float length, float angle)
{
    // Points along the line, each shared among the four pixels around it.
    constexpr int pointsAPixel = 4;
    std::map<std::pair<int, int>, float> weights;
    const int points = std::max(1, static_cast<int>(length * pointsAPixel / 2));
    for (int point = -points; point <= points; ++point) {
        const float at = float(point) / float(points) * length / 2;
        const float x = at * std::cos(angle), y = at * std::sin(angle);
        const float left = std::floor(x), top = std::floor(y);
        for (const int dy : {0, 1}) {
            for (const int dx : {0, 1}) {
                const float share =
                    (1 - std::abs(x - left - float(dx))) * (1 - std::abs(y - top - float(dy)));
                if (share > 0.001F)
                    weights[{int(top) + dy, int(left) + dx}] += share;
            }
        }
    }
    Spread spread;
    float sum = 0;
    for (const auto &entry : weights)
        sum += entry.second;
    spread.m_passes.emplace_back();
    for (const auto &entry : weights) {
        spread.m_passes.front().push_back(tapOf(entry, sum));
        spread.m_reach =
            std::max({spread.m_reach, std::abs(entry.first.first), std::abs(entry.first.second)});
    }
    return spread;
}

GreyPlane deblurred(const GreyPlane &plane, const Spread &spread, int steps)
{
    constexpr float stride = 1.6F; // below 2 the iteration converges, since no spread amplifies anything
    const PixelField seen = fieldOf(plane, spread.reach());
    PixelField guess = seen;
    PixelField between(plane.width(), plane.height(), spread.reach());
    PixelField lacking(plane.width(), plane.height(), spread.reach());
    PixelField correction(plane.width(), plane.height(), spread.reach());
    for (int step = 0; step < steps; ++step) {
        spreadOut(guess, spread, between, lacking);
        for (int y = 0; y < plane.height(); ++y) {
            const float *wanted = seen.row(y);
            float *line = lacking.row(y);
            for (int x = 0; x < plane.width(); ++x)
                line[x] = wanted[x] - line[x];
        }
        spreadOut(lacking, spread, between, correction); // a symmetric spread is its own adjoint
        for (int y = 0; y < plane.height(); ++y) {
            const float *add = correction.row(y);
            float *line = guess.row(y);
            for (int x = 0; x < plane.width(); ++x)
                line[x] = std::clamp(line[x] + stride * add[x], 0.0F, 255.0F);
        }
    }
    return planeOf(guess);
}

float directionOfSmear(const GreyPlane &plane)
{
    // The structure tensor: sums of products of the slopes. Its lesser axis is where the least changes.
    double xx = 0, yy = 0, xy = 0;
    for (int y = 1; y + 1 < plane.height(); ++y) {
        const std::uint8_t *above = plane.row(y - 1), *here = plane.row(y), *below = plane.row(y + 1);
        float rowXx = 0, rowYy = 0, rowXy = 0;
        for (int x = 1; x + 1 < plane.width(); ++x) {
            const auto dx = float(here[x + 1] - here[x - 1]), dy = float(below[x] - above[x]);
            rowXx += dx * dx;
            rowYy += dy * dy;
            rowXy += dx * dy;
        }
        xx += double(rowXx);
        yy += double(rowYy);
        xy += double(rowXy);
    }
    const double steepest = 0.5 * std::atan2(2 * xy, xx - yy);
    const double least = steepest + std::numbers::pi / 2;
    return static_cast<float>(least < 0 ? least + std::numbers::pi : least);
}

} // namespace yizhan::scan
