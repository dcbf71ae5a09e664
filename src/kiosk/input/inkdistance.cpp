// SPDX-License-Identifier: GPL-3.0-or-later
#include "inkdistance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <tuple>

namespace yizhan::input {

namespace {

// All four were chosen by measuring (tests/bench/bench-handwriting.sh): the results hardly change around
// them.
constexpr float turnCost = 0.04F;   // of a right angle: as much as a fifth of the square away
constexpr float mostCost = 0.06F;   // of a point that has no partner
constexpr float stiffness = 0.012F; // against fitting: per point
constexpr float lengthCost = 0.02F; // where what was written is shorter, by the missing share
constexpr float joinShare = 0.4F;   // of that where it is longer: the ways between strokes that were joined

using Three = std::array<double, 3>;

/// Three linear equations, symmetric and positive.
Three solved(std::array<Three, 3> matrix, Three right)
{
    for (std::size_t pivot = 0; pivot < 3; ++pivot) {
        for (std::size_t row = pivot + 1; row < 3; ++row) {
            const double factor = matrix[row][pivot] / matrix[pivot][pivot];
            for (std::size_t column = pivot; column < 3; ++column)
                matrix[row][column] -= factor * matrix[pivot][column];
            right[row] -= factor * right[pivot];
        }
    }
    Three solution = {};
    for (std::size_t row = 3; row-- > 0;) {
        double value = right[row];
        for (std::size_t column = row + 1; column < 3; ++column)
            value -= matrix[row][column] * solution[column];
        solution[row] = value / matrix[row][row];
    }
    return solution;
}

/// The sums of a least-squares fit of an affine map: what is added to x and y at a place.
class Fit
{
public:
    explicit Fit(double stiff)
    {
        for (std::size_t row = 0; row < 3; ++row)
            m_sums[row][row] = stiff;
    }

    void add(const InkPoint &from, float dx, float dy)
    {
        const Three place{double(from.x) - 0.5, double(from.y) - 0.5, 1};
        for (std::size_t row = 0; row < 3; ++row) {
            for (std::size_t column = 0; column < 3; ++column)
                m_sums[row][column] += place[row] * place[column];
            m_right[row] += place[row] * double(dx);
            m_down[row] += place[row] * double(dy);
        }
    }

    void apply(Ink &ink) const
    {
        const Three right = solved(m_sums, m_right);
        const Three down = solved(m_sums, m_down);
        for (InkPoint &point : ink.points) {
            const double x = double(point.x) - 0.5;
            const double y = double(point.y) - 0.5;
            const double alongX = point.alongX + right[0] * point.alongX + right[1] * point.alongY;
            const double alongY = point.alongY + down[0] * point.alongX + down[1] * point.alongY;
            const double along = std::max(std::hypot(alongX, alongY), 1e-6);
            point = {float(point.x + right[0] * x + right[1] * y + right[2]),
                     float(point.y + down[0] * x + down[1] * y + down[2]), float(alongX / along),
                     float(alongY / along)};
        }
    }

private:
    std::array<Three, 3> m_sums = {};
    Three m_right = {};
    Three m_down = {};
};

} // namespace

InkDistance::InkDistance(const Ink &written)
    : m_written(written), m_nearest(written.points.size()), m_costs(written.points.size())
{
    for (const InkPoint &point : written.points) {
        m_x.push_back(point.x);
        m_y.push_back(point.y);
        m_alongX.push_back(point.alongX);
        m_alongY.push_back(point.alongY);
    }
}

float InkDistance::pass(const Ink &ink)
{
    constexpr float far = std::numeric_limits<float>::max();
    const std::size_t count = m_x.size();
    std::fill(m_nearest.begin(), m_nearest.end(), far);
    m_partners.resize(ink.points.size());
    float ofInk = 0;
    for (std::size_t number = 0; number < ink.points.size(); ++number) {
        const InkPoint point = ink.points[number];
        float least = far;
        for (std::size_t other = 0; other < count; ++other) {
            const float dx = point.x - m_x[other];
            const float dy = point.y - m_y[other];
            const float turn = 1 - (point.alongX * m_alongX[other] + point.alongY * m_alongY[other]);
            const float cost = dx * dx + dy * dy + turnCost * turn;
            m_costs[other] = cost;
            m_nearest[other] = m_nearest[other] < cost ? m_nearest[other] : cost;
            least = least < cost ? least : cost;
        }
        m_partners[number] = std::size_t(std::find(m_costs.begin(), m_costs.end(), least) - m_costs.begin());
        ofInk += std::min(least, mostCost);
    }
    float ofWritten = 0;
    for (const float cost : m_nearest)
        ofWritten += std::min(cost, mostCost);
    const float ratio = m_written.length / std::max(ink.length, 0.01F);
    const float lengths = ratio < 1 ? lengthCost * (1 - ratio) : lengthCost * joinShare * (1 - 1 / ratio);
    return ofInk / float(ink.points.size()) + ofWritten / float(count) + lengths;
}

float InkDistance::to(const Ink &ink)
{
    return ink.points.empty() || m_x.empty() ? 1 : pass(ink);
}

float InkDistance::fitted(Ink ink)
{
    if (ink.points.empty() || m_x.empty())
        return 1;
    std::ignore = pass(ink); // finds the partners
    Fit fit(double(stiffness) * double(ink.points.size()));
    for (std::size_t number = 0; number < ink.points.size(); ++number) {
        const std::size_t partner = std::min(m_partners[number], m_x.size() - 1);
        const InkPoint &point = ink.points[number];
        const float dx = m_x[partner] - point.x;
        const float dy = m_y[partner] - point.y;
        if (dx * dx + dy * dy < mostCost)
            fit.add(point, dx, dy);
    }
    fit.apply(ink);
    return pass(ink);
}

} // namespace yizhan::input
