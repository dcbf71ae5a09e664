// SPDX-License-Identifier: GPL-3.0-or-later
#include "planefilters.h"

#include "pixelfield.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace yizhan::scan {

namespace {

std::uint8_t toByte(int value)
{
    return static_cast<std::uint8_t>(std::clamp(value, 0, 255));
}

/// The value below which `share` of `total` pixels lie.
int percentile(const std::array<int, 256> &histogram, int wanted)
{
    int seen = 0;
    for (int value = 0; value < 256; ++value) {
        seen += histogram[static_cast<std::size_t>(value)];
        if (seen > wanted)
            return value;
    }
    return 255;
}

// The interpolation of Catmull and Rom a quarter of a pixel beside a sample, times 128.
constexpr int far = -9, near = 111, next = 29, beyond = -3;
constexpr int quarterShift = 7;

/// Sums over rectangles from the upper left corner; one row and one column more than the picture.
template <typename Sum, bool squared>
class RunningSums
{
public:
    explicit RunningSums(const GreyPlane &plane) : m_stride(static_cast<std::size_t>(plane.width()) + 1)
    {
        m_sums.resize(m_stride * (static_cast<std::size_t>(plane.height()) + 1));
        for (int y = 0; y < plane.height(); ++y) {
            const std::uint8_t *row = plane.row(y);
            const Sum *above = &m_sums[static_cast<std::size_t>(y) * m_stride];
            Sum *here = &m_sums[static_cast<std::size_t>(y + 1) * m_stride];
            Sum sum = 0;
            for (int x = 0; x < plane.width(); ++x) {
                sum += squared ? Sum(row[x]) * row[x] : Sum(row[x]);
                here[x + 1] = above[x + 1] + sum;
            }
        }
    }

    [[nodiscard]] Sum of(int left, int top, int right, int bottom) const
    {
        const auto at = [this](int x, int y) {
            return m_sums[static_cast<std::size_t>(y) * m_stride + static_cast<std::size_t>(x)];
        };
        return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
    }

private:
    std::size_t m_stride;
    std::vector<Sum> m_sums;
};

/// Calls `judge(x, y, mean, mean of squares)` for each pixel. Without `squares` the last is 0.
template <typename Judge>
void eachSurrounding(const GreyPlane &plane, int radius, bool squares, Judge judge)
{
    const RunningSums<std::uint32_t, false> sums(plane); // 16 million white pixels fit
    const RunningSums<std::uint64_t, true> squaredSums(squares ? plane : GreyPlane());
    for (int y = 0; y < plane.height(); ++y) {
        const int top = std::max(0, y - radius);
        const int bottom = std::min(plane.height(), y + radius + 1);
        for (int x = 0; x < plane.width(); ++x) {
            const int left = std::max(0, x - radius);
            const int right = std::min(plane.width(), x + radius + 1);
            const double count = double(right - left) * (bottom - top);
            judge(x, y, double(sums.of(left, top, right, bottom)) / count,
                  squares ? double(squaredSums.of(left, top, right, bottom)) / count : 0.0);
        }
    }
}

void sort2(std::uint8_t &a, std::uint8_t &b)
{
    const std::uint8_t low = std::min(a, b);
    b = std::max(a, b);
    a = low;
}

} // namespace

GreyPlane stretched(GreyPlane plane)
{
    std::array<int, 256> histogram{};
    for (const std::uint8_t pixel : plane.pixels())
        ++histogram[pixel];
    const int hundredth = static_cast<int>(plane.pixels().size() / 100);
    const int low = percentile(histogram, hundredth);
    const int high = percentile(histogram, static_cast<int>(plane.pixels().size()) - 1 - hundredth);
    if (high <= low)
        return plane;
    std::array<std::uint8_t, 256> table{};
    for (int value = 0; value < 256; ++value)
        table[static_cast<std::size_t>(value)] = toByte((value - low) * 255 / (high - low));
    for (std::uint8_t &pixel : plane.pixels())
        pixel = table[pixel];
    return plane;
}

GreyPlane inverted(GreyPlane plane)
{
    for (std::uint8_t &pixel : plane.pixels())
        pixel = static_cast<std::uint8_t>(255 - pixel);
    return plane;
}

GreyPlane doubled(const GreyPlane &plane)
{
    const int width = plane.width();
    const int height = plane.height();
    // First each row is made twice as long, then each column.
    GreyPlane wide(width * 2, height);
    for (int y = 0; y < height; ++y) {
        const std::uint8_t *from = plane.row(y);
        std::uint8_t *to = wide.row(y);
        for (int x = 0; x < width; ++x) {
            const int a = from[std::max(x - 2, 0)], b = from[std::max(x - 1, 0)], c = from[x];
            const int d = from[std::min(x + 1, width - 1)], e = from[std::min(x + 2, width - 1)];
            to[2 * x] = toByte((beyond * a + next * b + near * c + far * d + 64) >> quarterShift);
            to[2 * x + 1] = toByte((far * b + near * c + next * d + beyond * e + 64) >> quarterShift);
        }
    }
    GreyPlane large(width * 2, height * 2);
    for (int y = 0; y < height; ++y) {
        const std::uint8_t *a = wide.row(std::max(y - 2, 0)), *b = wide.row(std::max(y - 1, 0));
        const std::uint8_t *c = wide.row(y);
        const std::uint8_t *d = wide.row(std::min(y + 1, height - 1)),
                           *e = wide.row(std::min(y + 2, height - 1));
        std::uint8_t *upper = large.row(2 * y);
        std::uint8_t *lower = large.row(2 * y + 1);
        for (int x = 0; x < width * 2; ++x) {
            upper[x] = toByte((beyond * a[x] + next * b[x] + near * c[x] + far * d[x] + 64) >> quarterShift);
            lower[x] = toByte((far * b[x] + near * c[x] + next * d[x] + beyond * e[x] + 64) >> quarterShift);
        }
    }
    return large;
}

GreyPlane halved(const GreyView &view)
{
    GreyPlane half(view.width / 2, view.height / 2);
    const std::ptrdiff_t step = view.pixStride;
    for (int y = 0; y < half.height(); ++y) {
        const std::uint8_t *upper = view.row(2 * y);
        const std::uint8_t *lower = view.row(2 * y + 1);
        std::uint8_t *to = half.row(y);
        for (int x = 0; x < half.width(); ++x) {
            const std::ptrdiff_t at = 2 * x * step;
            to[x] = static_cast<std::uint8_t>(
                (upper[at] + upper[at + step] + lower[at] + lower[at + step] + 2) / 4);
        }
    }
    return half;
}

GreyPlane smoothed(const GreyPlane &plane, float sigma)
{
    // A Gaussian is the same one way and then the other.
    const int reach = std::max(1, static_cast<int>(std::ceil(sigma * 2.5F)));
    std::vector<float> weights;
    float sum = 0;
    for (int d = -reach; d <= reach; ++d) {
        weights.push_back(std::exp(-float(d * d) / (2 * sigma * sigma)));
        sum += weights.back();
    }
    PixelField field = fieldOf(plane, reach);
    PixelField across(plane.width(), plane.height(), reach);
    field.repeatEdges();
    for (int y = 0; y < plane.height(); ++y) {
        float *line = across.row(y);
        for (int d = -reach; d <= reach; ++d) {
            const float weight = weights[static_cast<std::size_t>(d + reach)] / sum;
            const float *source = field.row(y) + d;
            for (int x = 0; x < plane.width(); ++x)
                line[x] += weight * source[x];
        }
    }
    across.repeatEdges();
    for (int y = 0; y < plane.height(); ++y) {
        float *line = field.row(y);
        std::fill_n(line, plane.width(), 0.0F);
        for (int d = -reach; d <= reach; ++d) {
            const float weight = weights[static_cast<std::size_t>(d + reach)] / sum;
            const float *source = across.row(y + d);
            for (int x = 0; x < plane.width(); ++x)
                line[x] += weight * source[x];
        }
    }
    return planeOf(field);
}

GreyPlane medianOf9(const GreyPlane &plane)
{
    const int width = plane.width();
    const int height = plane.height();
    GreyPlane result(width, height);
    for (int y = 0; y < height; ++y) {
        const std::array rows{plane.row(std::max(y - 1, 0)), plane.row(y),
                              plane.row(std::min(y + 1, height - 1))};
        std::uint8_t *to = result.row(y);
        for (int x = 0; x < width; ++x) {
            const int left = std::max(x - 1, 0);
            const int right = std::min(x + 1, width - 1);
            std::array<std::array<std::uint8_t, 3>, 3> column{};
            for (std::size_t i = 0; i < 3; ++i) {
                auto &[a, b, c] = column[i];
                a = rows[i][left];
                b = rows[i][x];
                c = rows[i][right];
                sort2(a, b);
                sort2(b, c);
                sort2(a, b);
            }
            // The median of nine is that of the greatest of the least, the middle of the middle ones and the
            // least of the greatest (Paeth 1990).
            std::uint8_t low = std::max({column[0][0], column[1][0], column[2][0]});
            std::uint8_t middle = std::max(std::min(column[0][1], column[1][1]),
                                           std::min(std::max(column[0][1], column[1][1]), column[2][1]));
            std::uint8_t high = std::min({column[0][2], column[1][2], column[2][2]});
            sort2(low, middle);
            sort2(middle, high);
            sort2(low, middle);
            to[x] = middle;
        }
    }
    return result;
}

GreyPlane flattened(const GreyPlane &plane, int radius)
{
    constexpr double leastDeviation = 6; // what is flatter is noise, and stays grey
    constexpr double wantedDeviation = 70;
    GreyPlane result(plane.width(), plane.height());
    eachSurrounding(plane, radius, true, [&](int x, int y, double mean, double squares) {
        const double deviation = std::sqrt(std::max(squares - mean * mean, leastDeviation * leastDeviation));
        result.row(y)[x] =
            toByte(128 + static_cast<int>((plane.row(y)[x] - mean) * wantedDeviation / deviation));
    });
    return result;
}

GreyPlane binarised(const GreyPlane &plane, int radius)
{
    GreyPlane result(plane.width(), plane.height());
    eachSurrounding(plane, radius, false, [&](int x, int y, double mean, double) {
        result.row(y)[x] = plane.row(y)[x] < mean ? 0 : 255;
    });
    return result;
}

} // namespace yizhan::scan
