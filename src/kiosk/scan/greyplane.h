// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace yizhan::scan {

/// A grey picture that lies somewhere else: one byte a pixel, 0 black, 255 white. So the Y plane of a
/// camera's frame is read where it is: NV12 with `pixStride` 1, YUYV with 2.
struct GreyView
{
    const std::uint8_t *data = nullptr;
    int width = 0;
    int height = 0;
    std::ptrdiff_t rowStride = 0; ///< bytes from one row to the next
    int pixStride = 1;            ///< bytes from one pixel to the next

    [[nodiscard]] bool isEmpty() const { return data == nullptr || width <= 0 || height <= 0; }
    [[nodiscard]] const std::uint8_t *row(int y) const { return data + y * rowStride; }
    [[nodiscard]] QRect rect() const { return {0, 0, width, height}; }
    /// A part of it; `part` lies within rect().
    [[nodiscard]] GreyView cropped(const QRect &part) const
    {
        return {row(part.top()) + std::ptrdiff_t(part.left()) * pixStride, part.width(), part.height(),
                rowStride, pixStride};
    }
};

/// A grey picture of its own, without gaps between its rows.
class GreyPlane
{
public:
    GreyPlane() = default;
    GreyPlane(int width, int height)
        : m_width(width), m_height(height),
          m_pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height))
    {
    }
    /// A copy.
    explicit GreyPlane(const GreyView &view);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] std::uint8_t *row(int y) { return m_pixels.data() + offset(y); }
    [[nodiscard]] const std::uint8_t *row(int y) const { return m_pixels.data() + offset(y); }
    [[nodiscard]] std::vector<std::uint8_t> &pixels() { return m_pixels; }
    [[nodiscard]] const std::vector<std::uint8_t> &pixels() const { return m_pixels; }
    [[nodiscard]] GreyView view() const { return {m_pixels.data(), m_width, m_height, m_width, 1}; }

private:
    [[nodiscard]] std::size_t offset(int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width);
    }

    int m_width = 0;
    int m_height = 0;
    std::vector<std::uint8_t> m_pixels;
};

} // namespace yizhan::scan
