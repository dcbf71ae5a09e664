// SPDX-License-Identifier: GPL-3.0-or-later
#include "framepainter.h"

#include "qrencoder.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace yizhan::bench {

namespace {

constexpr double pi = 3.14159265358979;
constexpr int samplesASide = 3; // within a pixel

using Matrix = std::array<double, 9>;

Matrix product(const Matrix &a, const Matrix &b)
{
    Matrix c{};
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j) {
            for (std::size_t k = 0; k < 3; ++k)
                c[3 * i + j] += a[3 * i + k] * b[3 * k + j];
        }
    }
    return c;
}

Matrix inverse(const Matrix &m)
{
    const auto minor = [&m](std::size_t a, std::size_t b, std::size_t c, std::size_t d) {
        return m[a] * m[d] - m[b] * m[c];
    };
    const Matrix adjoint{minor(4, 5, 7, 8),  -minor(1, 2, 7, 8), minor(1, 2, 4, 5),
                         -minor(3, 5, 6, 8), minor(0, 2, 6, 8),  -minor(0, 2, 3, 5),
                         minor(3, 4, 6, 7),  -minor(0, 1, 6, 7), minor(0, 1, 3, 4)};
    const double determinant = m[0] * adjoint[0] + m[1] * adjoint[3] + m[2] * adjoint[6];
    Matrix result{};
    for (std::size_t i = 0; i < 9; ++i)
        result[i] = adjoint[i] / determinant;
    return result;
}

std::array<double, 2> mapped(const Matrix &m, double x, double y)
{
    const double w = m[6] * x + m[7] * y + m[8];
    return {(m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w};
}

Matrix turned(double angle)
{
    return {std::cos(angle), -std::sin(angle), 0, std::sin(angle), std::cos(angle), 0, 0, 0, 1};
}

/// From the card, in modules, to the frame: turned, tilted around an axis in its plane and seen from a
/// distance of six times its size.
Matrix matrixOf(const Pose &pose, int modules)
{
    const double middle = modules / 2.0, scale = pose.pixelsPerModule, distance = 6.0 * modules;
    const Matrix centred{1, 0, -middle, 0, 1, -middle, 0, 0, 1};
    const Matrix tilted{1, 0, 0, 0, std::cos(pose.tilt), 0, 0, std::sin(pose.tilt) / distance, 1};
    const Matrix placed{scale, 0, pose.x, 0, scale, pose.y, 0, 0, 1};
    Matrix m = product(turned(pose.angle), centred);
    m = product(product(turned(pose.tiltAxis), product(tilted, turned(-pose.tiltAxis))), m);
    return product(placed, m);
}

} // namespace

double between(Random &random, double least, double most)
{
    return least + (most - least) * double(random.below(1'000'001)) / 1e6;
}

Symbol::Symbol(const QString &text)
{
    m_modules = scan::encodeQr(text).value_or(QImage());
    m_margin = scan::quietZoneModules;
    m_size = m_modules.width() - 2 * m_margin;
}

double FramePainter::normal()
{
    const double a = between(m_random, 1e-6, 1), b = between(m_random, 0, 2 * pi);
    return std::sqrt(-2 * std::log(a)) * std::cos(b);
}

void FramePainter::paintRoom()
{
    std::fill(m_levels.begin(), m_levels.end(), float(between(m_random, 70, 150)));
    for (int thing = 0; thing < 22; ++thing) {
        const double x = between(m_random, -100, frameWidth), y = between(m_random, -100, frameHeight);
        const double w = between(m_random, 40, 320), h = between(m_random, 40, 240);
        const auto level = float(between(m_random, 30, 225));
        const bool isRound = m_random.below(3) == 0;
        for (int py = std::max(0, int(y)); py < std::min(frameHeight, int(y + h)); ++py) {
            for (int px = std::max(0, int(x)); px < std::min(frameWidth, int(x + w)); ++px) {
                const double dx = (px - x) / w * 2 - 1, dy = (py - y) / h * 2 - 1;
                if (!isRound || dx * dx + dy * dy < 1)
                    at(px, py) = level;
            }
        }
    }
    blur(between(m_random, 1, 2.5));
}

void FramePainter::paintClutter()
{
    for (int thing = 0; thing < 3; ++thing) {
        const int x = int(between(m_random, 20, frameWidth - 320)),
                  y = int(between(m_random, 20, frameHeight - 320));
        const int step = 3 + int(m_random.below(6));
        const auto kind = m_random.below(3);
        for (int py = y; py < y + 300; ++py) {
            for (int px = x; px < x + 300; ++px) {
                const int cx = px / step, cy = py / step;
                const std::uint64_t mixed = (std::uint64_t(cx) * 2654435761U) ^ (std::uint64_t(cy) * 40503U);
                const bool dark = kind == 0   ? (cx + cy) % 2 == 0
                                  : kind == 1 ? ((mixed >> 7U) & 1U) != 0
                                              : cy % 3 == 0 && ((mixed >> 9U) & 3U) != 0;
                at(px, py) = dark ? 30.0F : 220.0F;
            }
        }
    }
}

double FramePainter::cardLevel(double u, double v) const
{
    const int size = m_symbol->size();
    const double margin = 4, edge = 2.5;
    const double light = m_inverted ? m_dark : m_light, dark = m_inverted ? m_light : m_dark;
    if (u >= 0 && v >= 0 && u < size && v < size)
        return m_symbol->isDark(int(u), int(v)) ? dark : light;
    if (u < -margin || u > size + margin || v < -margin - m_above || v > size + margin + m_below) {
        const bool within = u > -margin - edge && u < size + margin + edge && v > -margin - m_above - edge &&
                            v < size + margin + m_below + edge;
        return within ? (m_lettering % 2 == 0 ? m_dark : light) : -1;
    }
    const bool isText = (v < -margin || v > size + margin) && u > -2 && u < size + 2;
    if (!isText)
        return light;
    const double line = std::fmod(v + 400, 4);
    const auto place = std::uint64_t(u + 400) * 7919U + std::uint64_t((v + 400) / 4) * 104729U + m_lettering;
    return line < 1.6 && place % 7 != 0 && (place / 7) % 5 != 0 ? dark + (light - dark) * 0.15 : light;
}

std::array<double, 2> FramePainter::placeOf(double u, double v) const
{
    return mapped(m_toFrame, u, v);
}

void FramePainter::paintCard(const Symbol &symbol, const Pose &pose, bool inverted)
{
    m_symbol = &symbol;
    m_toFrame = matrixOf(pose, symbol.size());
    m_inverted = inverted;
    m_light = between(m_random, 200, 245);
    m_dark = between(m_random, 15, 50);
    m_above = between(m_random, 0, 14);
    m_below = between(m_random, 0, 20);
    m_lettering = m_random.next() >> 16U;
    const Matrix back = inverse(m_toFrame);
    const double reach = (symbol.size() * 0.75 + 28) * pose.pixelsPerModule;
    const int left = std::max(0, int(pose.x - reach)), right = std::min(frameWidth, int(pose.x + reach));
    const int top = std::max(0, int(pose.y - reach)), bottom = std::min(frameHeight, int(pose.y + reach));
    for (int y = top; y < bottom; ++y) {
        for (int x = left; x < right; ++x) {
            double sum = 0;
            for (int i = 0; i < samplesASide * samplesASide; ++i) {
                const double px = x + (i % samplesASide + 0.5) / samplesASide;
                const double py = y + (i / samplesASide + 0.5) / samplesASide;
                const auto [u, v] = mapped(back, px, py);
                const double level = cardLevel(u, v);
                sum += level < 0 ? double(at(x, y)) : level;
            }
            at(x, y) = float(sum / (samplesASide * samplesASide));
        }
    }
    blur(between(m_random, 0.35, 0.6));
}

void FramePainter::crack()
{
    const double size = m_symbol->size();
    for (int line = 0; line < 5; ++line) {
        double u = between(m_random, 0, size), v = between(m_random, 0, size),
               angle = between(m_random, 0, 2 * pi);
        const auto level = float(m_random.below(3) == 0 ? 90 : 250);
        for (int step = 0; step < int(size) * 8; ++step) {
            angle += between(m_random, -0.06, 0.06);
            u += std::cos(angle) / 8;
            v += std::sin(angle) / 8;
            const auto [x, y] = placeOf(u, v);
            if (x > 1 && y > 1 && x < frameWidth - 1 && y < frameHeight - 1)
                at(int(x), int(y)) = level;
        }
    }
    if (m_random.below(2) == 0)
        return;
    const double radius = std::sqrt(between(m_random, 0.03, 0.05) / pi) * size;
    const auto [x, y] = placeOf(between(m_random, 12, size - 12), between(m_random, 12, size - 12));
    const double pixels = radius * std::abs(m_toFrame[0] * m_toFrame[4] - m_toFrame[1] * m_toFrame[3]) /
                          std::max(1.0, std::hypot(m_toFrame[0], m_toFrame[3]));
    for (int py = std::max(0, int(y - pixels)); py < std::min(frameHeight, int(y + pixels)); ++py) {
        for (int px = std::max(0, int(x - pixels)); px < std::min(frameWidth, int(x + pixels)); ++px) {
            if (std::hypot(px - x, py - y) < pixels)
                at(px, py) = 140;
        }
    }
}

void FramePainter::expose(double white, double noise)
{
    for (float &level : m_levels)
        level *= float(white / m_light);
    addNoise(noise);
}

void FramePainter::fade(double contrast, double middle, double noise)
{
    for (float &level : m_levels)
        level = float(middle + (double(level) - 128) * contrast * 255 / (m_light - m_dark));
    addNoise(noise);
}

void FramePainter::spread(const std::vector<std::array<double, 3>> &taps)
{
    std::vector<float> result(m_levels.size());
    double sum = 0;
    for (const auto &tap : taps)
        sum += tap[2];
    constexpr int border = 16;
    std::vector<float> padded(frameWidth + 2 * border);
    for (int sy = 0; sy < frameHeight; ++sy) {
        const float *row = &m_levels[std::size_t(sy) * frameWidth];
        std::fill(padded.begin(), padded.end(), row[frameWidth - 1]);
        std::fill_n(padded.begin(), border, row[0]);
        std::copy_n(row, frameWidth, padded.begin() + border);
        for (const auto &[dx, dy, weight] : taps) {
            // At the upper and lower edge a row stands for those beyond it too.
            const int first = sy == 0 ? std::min(0, -int(dy)) : sy - int(dy);
            const int last = sy == frameHeight - 1 ? std::max(frameHeight - 1, sy - int(dy)) : sy - int(dy);
            for (int y = std::max(0, first); y <= std::min(frameHeight - 1, last); ++y) {
                float *to = &result[std::size_t(y) * frameWidth];
                const float *from = padded.data() + border + int(dx);
                const auto share = float(weight / sum);
                for (int x = 0; x < frameWidth; ++x)
                    to[x] += share * from[x];
            }
        }
    }
    m_levels.swap(result);
}

void FramePainter::blur(double sigma)
{
    const int reach = int(std::ceil(sigma * 3));
    std::vector<std::array<double, 3>> across, down;
    for (int d = -reach; d <= reach; ++d) {
        const double weight = std::exp(-d * d / (2 * sigma * sigma));
        across.push_back({double(d), 0, weight});
        down.push_back({0, double(d), weight});
    }
    spread(across);
    spread(down);
}

void FramePainter::smear(double length, double angle)
{
    std::vector<std::array<double, 3>> taps;
    for (double t = -length / 2; t <= length / 2; t += 0.25) {
        const double x = t * std::cos(angle), y = t * std::sin(angle);
        const double left = std::floor(x), top = std::floor(y);
        for (const double dx : {0.0, 1.0}) {
            for (const double dy : {0.0, 1.0})
                taps.push_back(
                    {left + dx, top + dy, (1 - std::abs(x - left - dx)) * (1 - std::abs(y - top - dy))});
        }
    }
    spread(taps);
}

void FramePainter::addGlare(double radius)
{
    const double size = m_symbol->size(), middle = 3.5;
    double x = 0, y = 0;
    const auto hidesASquare = [&] {
        for (const auto &[u, v] : {std::pair(middle, middle), std::pair(size - middle, middle),
                                   std::pair(middle, size - middle)}) {
            const auto [sx, sy] = placeOf(u, v);
            const auto [edgeX, edgeY] = placeOf(u + 5, v);
            if (std::hypot(sx - x, sy - y) < radius * 1.15 + std::hypot(edgeX - sx, edgeY - sy))
                return true;
        }
        return false;
    };
    do {
        const auto place = placeOf(between(m_random, 3, size - 3), between(m_random, 3, size - 3));
        x = place[0];
        y = place[1];
    } while (hidesASquare()); // in the lower right corner there is none
    for (int py = 0; py < frameHeight; ++py) {
        for (int px = 0; px < frameWidth; ++px) {
            const double far = std::hypot(px - x, py - y) / radius;
            at(px, py) += float(400 * std::exp(-far * far * far * 0.9) + 40 * std::exp(-far * far / 12));
        }
    }
}

void FramePainter::addMoire()
{
    std::array<std::array<double, 4>, 2> gratings{};
    for (auto &grating : gratings) {
        const double period = between(m_random, 2.3, 6), angle = between(m_random, 0, pi);
        grating = {2 * pi / period * std::cos(angle), 2 * pi / period * std::sin(angle),
                   between(m_random, 0, 6), between(m_random, 0.08, 0.16)};
    }
    const double band = between(m_random, 60, 160), depth = between(m_random, 0.1, 0.3),
                 at0 = between(m_random, 0, 6);
    for (int y = 0; y < frameHeight; ++y) {
        for (int x = 0; x < frameWidth; ++x) {
            double factor = 1 + depth * std::sin(2 * pi * y / band + at0);
            for (const auto &[fx, fy, phase, amplitude] : gratings)
                factor += amplitude * std::sin(fx * x + fy * y + phase);
            at(x, y) = float(double(at(x, y)) * factor);
        }
    }
}

void FramePainter::addNoise(double sigma)
{
    for (float &level : m_levels)
        level = std::clamp(level + float(sigma * normal()), 0.0F, 255.0F);
}

void FramePainter::addDeadPixels(double share)
{
    const auto count = std::size_t(share * double(m_levels.size()));
    for (std::size_t i = 0; i < count; ++i)
        m_levels[m_random.below(m_levels.size())] = m_random.below(2) == 0 ? 0.0F : 255.0F;
}

bool FramePainter::isReadable() const
{
    // Of each module the mean of the pixels around its middle, against the mean of some modules around it.
    const int size = m_symbol->size();
    const auto sample = [this](double u, double v) {
        const auto [x, y] = placeOf(u, v);
        const int px = std::clamp(int(x), 1, frameWidth - 2), py = std::clamp(int(y), 1, frameHeight - 2);
        return (2 * at(px, py) + at(px - 1, py) + at(px + 1, py) + at(px, py - 1) + at(px, py + 1)) / 6;
    };
    int wrong = 0;
    for (int v = 0; v < size; ++v) {
        for (int u = 0; u < size; ++u) {
            float sum = 0;
            for (int i = 0; i < 49; ++i)
                sum += sample(std::clamp(u - 6 + i % 7 * 2, 0, size - 1) + 0.5,
                              std::clamp(v - 6 + i / 7 * 2, 0, size - 1) + 0.5);
            const bool dark = sample(u + 0.5, v + 0.5) < sum / 49;
            wrong += dark != (m_symbol->isDark(u, v) != m_inverted) ? 1 : 0;
        }
    }
    return wrong * 100 < size * size * 5;
}

scan::GreyPlane FramePainter::picture() const
{
    scan::GreyPlane plane(frameWidth, frameHeight);
    for (std::size_t i = 0; i < m_levels.size(); ++i)
        plane.pixels()[i] = std::uint8_t(std::clamp(m_levels[i] + 0.5F, 0.0F, 255.0F));
    return plane;
}

} // namespace yizhan::bench
