// SPDX-License-Identifier: GPL-3.0-or-later
#include "finderpatterns.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace yizhan::scan {

namespace {

using Runs = std::array<float, 5>;

constexpr float patternModules = 7;
constexpr float leastSize = 7;                     ///< pixels: a module each
constexpr int leastModules = 21, mostModules = 57; ///< versions 1 to 10; a code at the door has 6 or 7

bool isDark(const GreyPlane &picture, int x, int y)
{
    return picture.row(y)[x] < 128;
}

/// Whether five runs are as 1 : 1 : 3 : 1 : 1, give and take what noise and blur do.
bool isPattern(const Runs &runs)
{
    float sum = 0;
    for (const float run : runs)
        sum += run;
    const float module = sum / patternModules;
    if (sum < leastSize)
        return false;
    const float slack = module * 0.65F + 0.5F;
    return std::abs(runs[0] - module) < slack && std::abs(runs[1] - module) < slack &&
           std::abs(runs[2] - 3 * module) < 1.8F * slack && std::abs(runs[3] - module) < slack &&
           std::abs(runs[4] - module) < slack;
}

struct Line
{
    float middle = 0; ///< along the line, from where it began to be measured
    float length = 0;
};

/// The pattern through (x, y) along a column or a row; its middle relative to that pixel.
std::optional<Line> patternAlong(const GreyPlane &picture, int x, int y, int dx, int dy)
{
    const auto inside = [&picture](int px, int py) {
        return px >= 0 && py >= 0 && px < picture.width() && py < picture.height();
    };
    if (!inside(x, y) || !isDark(picture, x, y))
        return std::nullopt;
    Runs runs{};
    std::array<int, 2> reach{}; // to both sides, to the outer edge
    for (const int way : {-1, 1}) {
        bool dark = true;
        int at = way > 0 ? 1 : 0; // the pixel itself is counted once
        for (std::size_t step = 0; step < 3; ++step) {
            const std::size_t run = way < 0 ? 2 - step : 2 + step;
            for (; inside(x + way * at * dx, y + way * at * dy) &&
                   isDark(picture, x + way * at * dx, y + way * at * dy) == dark;
                 ++at)
                ++runs[run];
            dark = !dark;
        }
        reach[way > 0 ? 1 : 0] = at;
    }
    if (!isPattern(runs))
        return std::nullopt;
    return Line{float(reach[1] - reach[0]) / 2, float(reach[0] + reach[1] - 1)};
}

void note(std::vector<FinderPattern> &patterns, QPointF centre, float size)
{
    for (FinderPattern &known : patterns) {
        const QPointF off = known.centre - centre;
        if (std::hypot(off.x(), off.y()) > double(known.size) / 3.5)
            continue;
        const double share = 1.0 / (known.seen + 1);
        known.centre = known.centre - off * share;
        known.size += (size - known.size) * float(share);
        ++known.seen;
        return;
    }
    patterns.push_back({centre, size, 1});
}

/// The middle of the row's runs is at (x, y): whether columns agree.
void examine(const GreyPlane &picture, int x, int y, std::vector<FinderPattern> &patterns)
{
    const auto down = patternAlong(picture, x, y, 0, 1);
    if (!down)
        return;
    const int middleY = y + int(std::lround(down->middle));
    const auto across = patternAlong(picture, x, middleY, 1, 0);
    if (!across || across->length > 3 * down->length || down->length > 3 * across->length)
        return;
    note(patterns, {x + double(across->middle) + 0.5, y + double(down->middle) + 0.5},
         (across->length + down->length) / 2);
}

void scanRow(const GreyPlane &picture, int y, std::vector<FinderPattern> &patterns)
{
    Runs runs{};
    std::size_t count = 0;
    int begin = 0;
    for (int x = 1; x <= picture.width(); ++x) {
        if (x < picture.width() && isDark(picture, x, y) == isDark(picture, begin, y))
            continue;
        std::rotate(runs.begin(), runs.begin() + 1, runs.end());
        runs[4] = float(x - begin);
        ++count;
        if (isDark(picture, begin, y) && count >= 5 && isPattern(runs))
            examine(picture, int(float(x) - runs[4] - runs[3] - runs[2] / 2), y, patterns);
        begin = x;
    }
}

} // namespace

std::vector<FinderPattern> findFinderPatterns(const GreyPlane &picture)
{
    std::vector<FinderPattern> patterns;
    for (int y = 0; y < picture.height(); ++y)
        scanRow(picture, y, patterns);
    std::sort(patterns.begin(), patterns.end(), [](const FinderPattern &a, const FinderPattern &b) {
        return float(a.seen) * b.size > float(b.seen) * a.size; // a large one is seen by more rows
    });
    if (patterns.size() > maxFinderPatterns)
        patterns.resize(maxFinderPatterns);
    return patterns;
}

float finderWidth(const GreyPlane &picture, QPointF centre, QPointF direction)
{
    constexpr double step = 0.5;
    double width = 0;
    for (const double way : {-1.0, 1.0}) {
        bool dark = true;
        int changes = 0;
        double at = 0;
        for (; changes < 3; at += step) {
            const QPointF point = centre + direction * (way * at);
            const int x = int(std::floor(point.x())), y = int(std::floor(point.y()));
            if (x < 0 || y < 0 || x >= picture.width() || y >= picture.height())
                return 0;
            if (isDark(picture, x, y) != dark) {
                dark = !dark;
                ++changes;
            }
        }
        width += at;
    }
    return float(width);
}

namespace {

double lengthOf(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

/// Modules between the centres of two patterns; 0 where they are none.
float modulesBetween(const GreyPlane &picture, QPointF a, QPointF b)
{
    const double length = lengthOf(b - a);
    const QPointF direction = (b - a) / length;
    const float one = finderWidth(picture, a, direction), other = finderWidth(picture, b, direction);
    if (one <= 0 || other <= 0 || one > 3 * other || other > 3 * one)
        return 0;
    return float(length) / ((one + other) / 2 / patternModules);
}

std::optional<FinderTriple> tripleOf(const GreyPlane &picture, QPointF corner, QPointF right, QPointF below)
{
    const QPointF a = right - corner, b = below - corner;
    const double across = lengthOf(a), down = lengthOf(b);
    const double sine = (a.x() * b.y() - a.y() * b.x()) / (across * down); // below 0: mirrored
    if (sine < 0.5 || across > 2.6 * down || down > 2.6 * across)
        return std::nullopt;
    const float countAcross = modulesBetween(picture, corner, right);
    const float countDown = modulesBetween(picture, corner, below);
    if (countAcross < 10 || countDown < 10)
        return std::nullopt;
    const float modules = (countAcross + countDown) / 2 + patternModules;
    const int nearest = int(std::lround((modules - 17) / 4)) * 4 + 17;
    if (nearest < leastModules || nearest > mostModules)
        return std::nullopt;
    return FinderTriple{corner, right, below, nearest,
                        std::abs(countAcross - countDown) / modules + float(1 - sine) * 0.5F};
}

} // namespace

std::vector<FinderTriple> findTriples(const GreyPlane &picture, const std::vector<FinderPattern> &patterns,
                                      std::size_t most)
{
    std::vector<FinderTriple> triples;
    const std::size_t count = patterns.size();
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = 0; j < count; ++j) {
            for (std::size_t k = 0; k < count; ++k) {
                if (i == j || j == k || i == k)
                    continue;
                const auto [least, greatest] =
                    std::minmax({patterns[i].size, patterns[j].size, patterns[k].size});
                if (greatest > 2.2F * least)
                    continue;
                auto triple = tripleOf(picture, patterns[i].centre, patterns[j].centre, patterns[k].centre);
                if (!triple)
                    continue;
                triple->oddness += (greatest / least - 1) * 0.3F + float(i + j + k) * 0.01F;
                triples.push_back(*triple);
            }
        }
    }
    std::sort(triples.begin(), triples.end(),
              [](const FinderTriple &a, const FinderTriple &b) { return a.oddness < b.oddness; });
    if (triples.size() > most)
        triples.resize(most);
    return triples;
}

} // namespace yizhan::scan
