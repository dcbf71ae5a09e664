// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "greyplane.h"
#include "random.h"

#include <QImage>
#include <QString>

#include <array>
#include <vector>

namespace yizhan::bench {

inline constexpr int frameWidth = 1280;
inline constexpr int frameHeight = 720;

/// Uniform between two numbers.
[[nodiscard]] double between(Random &random, double least, double most);

/// The modules of a code.
class Symbol
{
public:
    explicit Symbol(const QString &text);
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool isDark(int x, int y) const
    {
        return qGray(m_modules.pixel(x + m_margin, y + m_margin)) < 128;
    }

private:
    QImage m_modules;
    int m_margin = 0;
    int m_size = 0;
};

/// How a card is held before the camera: the centre of its code, angles in radians.
struct Pose
{
    double x = 0;
    double y = 0;
    double pixelsPerModule = 4;
    double angle = 0;
    double tilt = 0;
    double tiltAxis = 0;
};

/// A frame in the making: grey levels as numbers, rounded at the end.
class FramePainter
{
public:
    explicit FramePainter(Random &random) : m_random(random), m_levels(std::size_t(frameWidth) * frameHeight)
    {
    }

    void paintRoom();
    /// Busy things that are no code: a chequered cloth, lines of text.
    void paintClutter();
    void paintCard(const Symbol &symbol, const Pose &pose, bool inverted);
    void crack();
    /// The card's white becomes this grey level; noise afterwards.
    void expose(double white, double noise);
    void fade(double contrast, double middle, double noise);
    void blur(double sigma);
    void smear(double length, double angle);
    void addGlare(double radius);
    void addMoire();
    void addNoise(double sigma);
    void addDeadPixels(double share);

    /// Whether few of the code's modules are wrong where it lies.
    [[nodiscard]] bool isReadable() const;
    [[nodiscard]] scan::GreyPlane picture() const;

private:
    using Matrix = std::array<double, 9>;

    [[nodiscard]] float &at(int x, int y) { return m_levels[std::size_t(y) * frameWidth + std::size_t(x)]; }
    [[nodiscard]] float at(int x, int y) const
    {
        return m_levels[std::size_t(y) * frameWidth + std::size_t(x)];
    }
    [[nodiscard]] double normal();
    /// Where a point of the card, in modules from the code's corner, lies in the frame.
    [[nodiscard]] std::array<double, 2> placeOf(double u, double v) const;
    [[nodiscard]] double cardLevel(double u, double v) const;
    void spread(const std::vector<std::array<double, 3>> &taps);

    Random &m_random;
    std::vector<float> m_levels;
    const Symbol *m_symbol = nullptr;
    Matrix m_toFrame{};
    bool m_inverted = false;
    double m_light = 230;
    double m_dark = 25;
    double m_above = 0; ///< modules of card beyond the margin
    double m_below = 0;
    std::uint64_t m_lettering = 0;
};

} // namespace yizhan::bench
