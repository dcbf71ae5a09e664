// SPDX-License-Identifier: GPL-3.0-or-later
#include "pendistortions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace yizhan::bench {

namespace {

constexpr float padSide = 360;
constexpr float pointStep = 4;

double between(double least, double most, std::mt19937 &random)
{
    return std::uniform_real_distribution<double>(least, most)(random);
}

float around(double deviation, std::mt19937 &random)
{
    return deviation > 0 ? float(std::normal_distribution<double>(0, deviation)(random)) : 0;
}

/// Into the pad, with a point every few pixels.
void layOnPad(std::vector<input::InkStroke> &strokes)
{
    const input::InkFrame frame(strokes);
    for (input::InkStroke &stroke : strokes) {
        float length = 0;
        for (std::size_t number = 0; number < stroke.size(); ++number) {
            stroke[number] = frame.placed(stroke[number]);
            stroke[number] = {stroke[number].x * padSide, stroke[number].y * padSide};
            if (number > 0)
                length += std::hypot(stroke[number].x - stroke[number - 1].x,
                                     stroke[number].y - stroke[number - 1].y);
        }
        stroke = input::resampled(stroke, std::max<std::size_t>(2, std::size_t(length / pointStep)));
    }
}

void moveStrokes(std::vector<input::InkStroke> &strokes, const Distortion &how, std::mt19937 &random)
{
    const auto slant = float(between(-how.slant, how.slant, random));
    const auto wide = float(between(1 - how.scale, 1 + how.scale, random));
    const auto high = float(between(1 - how.scale, 1 + how.scale, random));
    for (input::InkStroke &stroke : strokes) {
        const float right = around(how.moved, random) * padSide;
        const float down = around(how.moved, random) * padSide;
        for (input::InkPlace &place : stroke) {
            const float x = place.x + right + around(how.shaken, random) * padSide;
            const float y = place.y + down + around(how.shaken, random) * padSide;
            place = {(x - slant * (y - padSide / 2)) * wide, y * high};
        }
    }
}

void changeOrder(std::vector<input::InkStroke> &strokes, const Distortion &how, std::mt19937 &random)
{
    if (how.shuffled)
        std::shuffle(strokes.begin(), strokes.end(), random);
    for (std::size_t number = 0; number + 1 < strokes.size(); ++number) {
        if (between(0, 1, random) < how.swapped) {
            std::swap(strokes[number], strokes[number + 1]);
            ++number;
        }
    }
    std::vector<input::InkStroke> drawn;
    for (const input::InkStroke &stroke : strokes) {
        if (!drawn.empty() && between(0, 1, random) < how.joined)
            drawn.back().insert(drawn.back().end(), stroke.begin(), stroke.end());
        else
            drawn.push_back(stroke);
    }
    strokes = drawn;
}

} // namespace

QList<input::PenStroke> distorted(std::vector<input::InkStroke> strokes, const Distortion &how,
                                  std::mt19937 &random)
{
    layOnPad(strokes);
    moveStrokes(strokes, how, random);
    strokes.resize(std::max<std::size_t>(1, std::size_t(std::ceil(how.written * double(strokes.size())))));
    changeOrder(strokes, how, random);
    QList<input::PenStroke> pen;
    for (const input::InkStroke &stroke : strokes) {
        input::PenStroke points;
        for (const input::InkPlace &place : stroke)
            points.append(QPoint(int(std::lround(place.x)), int(std::lround(place.y))));
        pen.append(points);
    }
    return pen;
}

} // namespace yizhan::bench
